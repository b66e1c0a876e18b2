import { formatsFor, messagesFor } from '../messages/index.ts';
import type { ChartOptions } from './chartOptions.ts';
import { drawSvg } from './drawSvg.ts';
import { type TornadoPicture, mostBars } from './tornadoShape.ts';
import { tornadoSpec } from './tornadoSpec.ts';

/**
 * Draws a tornado as SVG: what each uncertain figure alone does to the answer, the widest swing on top (the first twelve), with a text
 * alternative; legible in grey.
 *
 * @example
 * const svg = await tornadoChart({ tornado: tornado(scenario), unit: scenario.unit });
 */
export function tornadoChart(picture: TornadoPicture, options: ChartOptions = {}): Promise<string> {
  const { tornado, unit, language = 'en' } = picture;
  const say = messagesFor(language).uncertainty.tornado;
  const formats = formatsFor(language, unit);
  const { bars, central, rule, money } = tornado;
  const left = bars.length - mostBars;
  return drawSvg(tornadoSpec(picture, options), {
    id: options.id ?? 'tornado',
    title: say.title(rule?.name ?? null, money),
    description: [
      say.describeCentral(formats, central.money),
      ...(bars.length === 0 ? [say.none] : bars.slice(0, mostBars).map((bar) => say.describe(formats, bar))),
      ...(left > 0 ? [say.more(formats, left)] : []),
    ].join(' '),
  });
}
