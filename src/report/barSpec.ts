import type { TopLevelSpec } from 'vega-lite';
import type { Language } from '../messages/index.ts';
import { type Bars, layBars } from './bars.ts';
import { type ChartOptions, isWide, wide } from './chartOptions.ts';
import { pixels } from './pixels.ts';
import { grey, ink, lineHeight, textSize, theme } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** Fills of bars: dark, light and between, so that they differ in grey too. Every bar is named beside it. */
const fills = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'];

/** What a bar chart needs beside its bars. */
export interface BarWords {
  readonly language: Language;
  /** Accounts in the order of their fills. */
  readonly accounts: readonly string[];
  /** What the amounts are. */
  readonly axis: string;
}

/** The Vega-Lite specification of bars to either side of zero, named and figured, below the headings of their series. */
export function barSpec(shown: Bars, { language, accounts, axis }: BarWords, { width: total = wide }: ChartOptions = {}): TopLevelSpec {
  const edge = 8;
  const margin = isWide(total) ? { left: 190, right: 84 } : { left: 112, right: 64 };
  const width = total - margin.left - margin.right;
  const { height, headings, bars } = layBars(shown, language, total - 2 * edge, margin.left - edge - 12);
  const amounts = bars.map(({ amount }) => amount);
  const domain: [number, number] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const x = {
    field: 'amount',
    type: 'quantitative',
    scale: { domain },
    axis: { title: null, tickCount: isWide(total) ? 6 : 3 },
  } as const;
  const text = { type: 'text', baseline: 'middle', lineBreak: '\n' } as const;
  const words = { field: 'text', type: 'nominal' } as const;
  const left = edge - margin.left;
  const right = width + margin.right - edge;
  const roomy = isWide(total);
  const title = wrapWords(axis, lettersIn(total - 2 * edge, textSize));
  return {
    ...theme(language),
    width,
    height,
    padding: { ...margin, top: 12, bottom: 48 + (title.length - 1) * lineHeight },
    layer: [
      {
        name: 'bars',
        data: { values: [...bars] },
        mark: { type: 'rect', stroke: ink, strokeWidth: 0.75 },
        encoding: {
          x,
          x2: { datum: 0 },
          y: pixels('y'),
          y2: { field: 'y2' },
          fill: {
            field: 'account',
            type: 'nominal',
            scale: { domain: [...accounts], range: accounts.map((_, i) => fills[i % fills.length]!) },
            legend: null,
          },
        },
      },
      { data: { values: [{ zero: 0 }] }, mark: { type: 'rule', color: ink }, encoding: { x: { ...x, field: 'zero' } } },
      { data: { values: [...bars] }, mark: { ...text, align: 'right', x: -10 }, encoding: { y: pixels('textY'), text: words } },
      {
        name: 'figures',
        data: { values: [...bars] },
        mark: { ...text, align: 'right', x: right },
        encoding: { y: pixels('middle'), text: { field: 'figure', type: 'nominal' } },
      },
      {
        name: 'headings',
        data: { values: [...headings] },
        mark: { ...text, align: 'left', x: left, fontWeight: 'bold', fontSize: textSize + 1, stroke: '#ffffff', strokeWidth: 4 },
        encoding: { y: pixels('y'), text: words },
      },
      {
        data: { values: [...headings] },
        mark: { ...text, align: 'left', x: left, fontWeight: 'bold', fontSize: textSize + 1 },
        encoding: { y: pixels('y'), text: words },
      },
      {
        name: 'totals',
        data: { values: [...headings] },
        mark: { ...text, align: 'right', x: right, fill: grey },
        encoding: { y: pixels('y'), text: { field: 'total', type: 'nominal' } },
      },
      {
        name: 'title',
        data: { values: [{}] },
        // Where it is narrow the title needs the room of the figures too.
        mark: { type: 'text', align: 'right', x: roomy ? width : right, y: height + 36, text: title },
      },
    ],
  };
}
