import { formatsFor, messagesFor } from '../messages/index.ts';
import { lineHeight, textSize } from './theme.ts';
import { type TornadoPicture, mostBars } from './tornadoShape.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** One half of a bar: from the central value to what comes out at one end of the figure; pixels from the top left of the plot. */
export interface TornadoHalf {
  readonly end: 'low' | 'high';
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly middle: number;
  /** At which figure. */
  readonly at: string;
  /** What comes out, and where it is written. */
  readonly text: string;
  readonly textX: number;
  readonly align: 'left' | 'right';
}

/** A picture of a tornado, placed. */
export interface TornadoLayout {
  readonly height: number;
  /** Names of the figures, above their bars. */
  readonly names: readonly { readonly y: number; readonly text: string }[];
  readonly halves: readonly TornadoHalf[];
  readonly central: { readonly x: number; readonly text: string };
  /** Where money is 0; absent where it lies outside. */
  readonly zero?: number;
}

const bar = 13;
/** Room beside the bars for what comes out. */
const beside = 72;

/** Places a tornado in a plot of this width, with `names` pixels for the names of figures. */
export function tornadoLayout({ tornado, unit, language = 'en' }: TornadoPicture, width: number, names: number): TornadoLayout {
  const say = messagesFor(language).uncertainty;
  const formats = formatsFor(language, unit);
  const bars = tornado.bars.slice(0, mostBars);
  const middle = tornado.central.money;
  const all = [middle, ...bars.flatMap(({ low, high }) => [low.money, high.money])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const place = (money: number): number =>
    most === least ? width / 2 : beside + ((money - least) / (most - least)) * (width - 2 * beside);
  const centre = place(middle);
  const placed: TornadoLayout['names'][number][] = [];
  const halves: TornadoHalf[] = [];
  let edge = 8;
  for (const { path, known, unit: measured, low, high } of bars) {
    const lines = wrapWords(say.tornado.known(path, known ?? null), lettersIn(names, textSize));
    placed.push({ y: edge + lineHeight / 2, text: lines.join('\n') });
    edge += lines.length * lineHeight + 3;
    for (const [end, { figure, money }] of [['low', low] as const, ['high', high] as const]) {
      const x = place(money);
      const align = x < centre - 0.5 ? ('right' as const) : ('left' as const);
      halves.push({
        end,
        x: Math.min(x, centre),
        x2: Math.max(x, centre),
        y: edge,
        y2: edge + bar,
        middle: edge + bar / 2,
        at: say.tornado.at(say.figure(formats, measured, figure)),
        text: formats.money(money),
        textX: x + (align === 'left' ? 5 : -5),
        align,
      });
      edge += bar + 2;
    }
    edge += 10;
  }
  return {
    height: edge,
    names: placed,
    halves,
    central: { x: centre, text: say.tornado.central(formats.money(middle)) },
    ...(least < 0 && most > 0 && { zero: place(0) }),
  };
}
