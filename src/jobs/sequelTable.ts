import { type Outcome, outcomes } from '../core/index.ts';
import type { Detail } from './detail.ts';

/** Sixteen counts (`4 * before + after`) as a table by name, each divided by `among`. */
export function sequelTable(counts: ArrayLike<number>, among: number): Detail['sequels'] {
  const row = (before: number): Record<Outcome, number> => {
    const [CC, CD, DC, DD] = outcomes.map((_, after) => counts[4 * before + after]! / among);
    return { CC: CC!, CD: CD!, DC: DC!, DD: DD! };
  };
  return { CC: row(0), CD: row(1), DC: row(2), DD: row(3) };
}
