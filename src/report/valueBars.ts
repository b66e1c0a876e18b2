import type { Advice } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import { labelOf } from './cooperationLabels.ts';
import { figuresLike } from './figures.ts';
import { type Series, seriesOf } from './series.ts';
import { lineHeight, textSize } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** One bar: what one account has net of its part in the rule's cost, per pair and year, after adaptation. */
export interface ValueBar {
  readonly series: number;
  readonly account: string;
  readonly name: string;
  readonly amount: number;
}

/** The bars of today or one rule, below a heading; pixels from the top of the plot. */
export interface ValueLayout {
  readonly height: number;
  readonly headings: readonly { readonly y: number; readonly text: string; readonly total: string }[];
  readonly bars: readonly (ValueBar & {
    readonly y: number;
    readonly y2: number;
    readonly middle: number;
    readonly text: string;
    readonly textY: number;
    readonly figure: string;
  })[];
}

/** Accounts of an advice: the sides first, then others by name of first appearance. */
export function accountsOf(advice: Advice): string[] {
  return [...new Set(['vendor', 'partner', ...seriesOf(advice).flatMap(({ judged }) => Object.keys(judged.money.adapted.net))])];
}

/** What each account has, by rule; today first, then the rules, best first. */
export function valueBars(advice: Advice): ValueBar[] {
  const { vendor, partner } = advice.scenario.sides;
  const name = (account: string): string => (account === 'vendor' ? vendor.name : account === 'partner' ? partner.name : account);
  return seriesOf(advice).flatMap(({ place, judged }) =>
    accountsOf(advice).map((account) => ({ series: place, account, name: name(account), amount: judged.money.adapted.net[account] ?? 0 })),
  );
}

/** Lays bars and headings out below each other; `labelWidth` is the room for names beside bars, `width` all of it. */
export function valueLayout(advice: Advice, width: number, labelWidth: number): ValueLayout {
  const { language } = advice;
  const say = messagesFor(language).report;
  const all = valueBars(advice);
  const figure = figuresLike(
    language,
    all.map(({ amount }) => amount),
  );
  const headings: ValueLayout['headings'][number][] = [];
  const bars: ValueLayout['bars'][number][] = [];
  let edge = 0;
  const heading = (one: Series): void => {
    const lines = wrapWords(labelOf(one), lettersIn(width - 130, textSize + 1));
    headings.push({
      y: edge + lineHeight / 2,
      text: lines.join('\n'),
      total: say.together(figure(one.judged.money.adapted.jointNet)),
    });
    edge += lines.length * lineHeight + 4;
  };
  for (const one of seriesOf(advice)) {
    heading(one);
    for (const bar of all.filter(({ series }) => series === one.place)) {
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
