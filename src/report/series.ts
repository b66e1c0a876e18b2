import type { Advice } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import type { Judged } from '../study/index.ts';
import { type Stroke, strokeOf } from './strokes.ts';

/** Today's setting, or today's under one rule, and how its line is drawn. */
export interface Series extends Stroke {
  /** 0 for today, else the rule's place in the ranking. */
  readonly place: number;
  /** Id of the rule; null for today. */
  readonly rule: string | null;
  readonly name: string;
  readonly judged: Judged;
}

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
    return { place, rule: id, name, judged, ...strokeOf(i) };
  });
  return [today, ...rules];
}
