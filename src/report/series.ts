import type { Advice } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import type { Judged } from '../study/index.ts';

/** Today's setting, or today's under one rule, and how its line is drawn. */
export interface Series {
  /** 0 for today, else the rule's place in the ranking. */
  readonly place: number;
  /** Id of the rule; null for today. */
  readonly rule: string | null;
  readonly name: string;
  readonly judged: Judged;
  readonly color: string;
  /** Lengths of strokes and gaps, in pixels. */
  readonly dash: readonly number[];
  readonly shape: string;
}

/** Colours that colour-blind readers tell apart (Okabe & Ito 2008), with a grey for the yellow, which is lost on white. */
const colors = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#737373'];
/** Numbers of colours, dashes and shapes share no factor: 35 lines differ in colour or dash. */
const dashes = [
  [1, 0],
  [8, 3],
  [4, 2],
  [10, 3, 2, 3],
  [16, 4],
];
const shapes = ['square', 'triangle-up', 'cross', 'triangle-down', 'wedge', 'triangle-right'];

/** Today first, then the rules, best first. Lines differ in colour, dash and marker. */
export function seriesOf({ language, comparison, ranking }: Advice): Series[] {
  const today: Series = {
    place: 0,
    rule: null,
    name: messagesFor(language).tables.rules.today,
    judged: comparison.today,
    color: '#000000',
    dash: [1, 0],
    shape: 'circle',
  };
  const rules = ranking.map(({ place, judged }, i): Series => {
    const { id, name } = judged.rule;
    return { place, rule: id, name, judged, color: pick(colors, i), dash: pick(dashes, i), shape: pick(shapes, i) };
  });
  return [today, ...rules];
}

function pick<T>(list: readonly T[], i: number): T {
  return list[i % list.length]!;
}
