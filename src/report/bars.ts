import type { Language } from '../messages/index.ts';
import { labelOf } from './cooperationLabels.ts';
import { figuresLike } from './figures.ts';
import type { Series } from './series.ts';
import { lineHeight, textSize } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** One bar: an amount of one account, today or under one rule. */
export interface Bar {
  readonly series: number;
  readonly account: string;
  readonly name: string;
  readonly amount: number;
}

/** Bars below the headings of their series; pixels from the top of the plot. */
export interface BarLayout {
  readonly height: number;
  readonly headings: readonly { readonly y: number; readonly text: string; readonly total: string }[];
  readonly bars: readonly (Bar & {
    readonly y: number;
    readonly y2: number;
    readonly middle: number;
    readonly text: string;
    readonly textY: number;
    readonly figure: string;
  })[];
}

/** What is laid out: bars, the series they belong to, and what stands beside each heading. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly series: readonly Series[];
  /** Text at the right of a series' heading, given how amounts are written. */
  total(series: Series, figure: (amount: number) => string): string;
}

/** Lays bars and headings out below each other; `labelWidth` is the room for names beside bars, `width` all of it. */
export function layBars({ bars: all, series, total }: Bars, language: Language, width: number, labelWidth: number): BarLayout {
  const figure = figuresLike(
    language,
    all.map(({ amount }) => amount),
  );
  const headings: BarLayout['headings'][number][] = [];
  const bars: BarLayout['bars'][number][] = [];
  let edge = 0;
  for (const one of series) {
    const heading = wrapWords(labelOf(one), lettersIn(width - 130, textSize + 1));
    headings.push({ y: edge + lineHeight / 2, text: heading.join('\n'), total: total(one, figure) });
    edge += heading.length * lineHeight + 4;
    for (const bar of all.filter(({ series: place }) => place === one.place)) {
      const lines = wrapWords(bar.name, lettersIn(labelWidth, textSize));
      const height = Math.max(18, lines.length * lineHeight + 2);
      const middle = edge + height / 2;
      const text = { text: lines.join('\n'), textY: middle - ((lines.length - 1) * lineHeight) / 2 };
      bars.push({ ...bar, ...text, y: middle - 7, y2: middle + 7, middle, figure: figure(bar.amount) });
      edge += height;
    }
    edge += 12;
  }
  return { height: edge, headings, bars };
}
