import { InputError } from '../core/index.ts';
import { type Language, formatsFor, messagesFor, strategyName } from '../messages/index.ts';
import type { AshlockFingerprint, FingerprintPoint } from '../traits/index.ts';
import { type ChartOptions, isWide, wide } from './chartOptions.ts';
import { drawSvg } from './drawSvg.ts';
import { type HeatPicture, toldPlaces } from './heatPicture.ts';
import { heatSpec } from './heatSpec.ts';

/** How a fingerprint is drawn. */
export interface FingerprintChartOptions extends ChartOptions {
  readonly language?: Language;
}

/**
 * Draws an Ashlock fingerprint as SVG: payoffs a round as shades over x and y that stay apart in grey, from the smallest to the
 * largest payoff of the game, so that pictures of two strategies can be laid side by side; with a text alternative.
 *
 * @throws InputError where points of the grid are missing.
 * @example
 * const svg = await fingerprintChart(ashlockFingerprint(strategy('win-stay-lose-shift')));
 */
export async function fingerprintChart(fingerprint: AshlockFingerprint, options: FingerprintChartOptions = {}): Promise<string> {
  const { language = 'en', width = wide, id = 'fingerprint' } = options;
  const say = messagesFor(language).report.fingerprint;
  const [strategy, probe] = [strategyName(language, fingerprint.strategy), strategyName(language, fingerprint.probe)];
  return drawSvg(heatSpec(fingerprintPicture(fingerprint, language, width), language, width), {
    id,
    title: say.title(strategy, probe),
    description: textOf(fingerprint, probe, language),
  });
}

/**
 * What the picture of an Ashlock fingerprint shows.
 *
 * @throws InputError where points of the grid are missing.
 */
export function fingerprintPicture(fingerprint: AshlockFingerprint, language: Language, width: number): HeatPicture {
  const { step, points, range } = fingerprint;
  const count = Math.round(1 / step) + 1;
  if (points.length !== count ** 2) {
    throw new InputError([{ path: 'points', message: 'not a whole grid', received: points.length, expected: `${count ** 2} points` }]);
  }
  const say = messagesFor(language).report.fingerprint;
  const { number } = formatsFor(language, '');
  const ticks = toldPlaces(count).map((place) => ({ place, text: number(place * step) }));
  // a game that pays the same whatever is done has no width
  const domain = range[0] < range[1] ? range : ([range[0] - 0.5, range[0] + 0.5] as const);
  const probe = strategyName(language, fingerprint.probe);
  return {
    heading: say.heading(strategyName(language, fingerprint.strategy), probe),
    x: { title: say.x(), ticks, count },
    y: { title: say.y(), ticks, count },
    cells: points.map(({ value }, i) => ({ column: Math.floor(i / count), row: i % count, value })),
    domain,
    legend: say.legend(),
    marks: [0, 0.25, 0.5, 0.75, 1].map((part) => {
      const value = domain[0] + part * (domain[1] - domain[0]);
      return { value, text: number(value) };
    }),
    slope: isWide(width) ? 0.8 : 1,
    lines: [{ from: [0, count], to: [count, 0] }],
    // on a phone they would stand over one another; the text alternative tells them too
    notes: !isWide(width)
      ? []
      : [
          { corner: [false, false], text: probe },
          { corner: [true, false], text: say.cooperates() },
          { corner: [false, true], text: say.defects() },
          { corner: [true, true], text: say.mirror() },
        ],
  };
}

/** What the picture shows, in words. */
function textOf({ points, exact }: AshlockFingerprint, probe: string, language: Language): string {
  const formats = formatsFor(language, '');
  const size = Math.round(Math.sqrt(points.length));
  const pick = (better: (one: number, other: number) => boolean): FingerprintPoint =>
    points.reduce((best, point) => (better(point.value, best.value) ? point : best));
  const corners = {
    probe: points[0]!.value,
    defects: points[size - 1]!.value,
    cooperates: points[size * (size - 1)]!.value,
    mirror: points[size * size - 1]!.value,
  };
  const error = exact ? null : Math.max(...points.map(({ standardError }) => standardError));
  const ends = [pick((one, other) => one < other), pick((one, other) => one > other)] as const;
  return messagesFor(language).report.fingerprint.description(formats, probe, ends, corners, error);
}
