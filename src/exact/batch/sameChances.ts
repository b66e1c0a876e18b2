import { sides } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import type { GameTable } from './gameTable.ts';

/** What decides how pairs play, whatever their deals pay. */
export interface Course {
  readonly conditions: Conditions;
  readonly rules: GameTable;
}

/** Whether pairs play alike under both: all but payoffs and accounts agrees. */
export function sameChances(a: Course, b: Course): boolean {
  return sameConditions(a.conditions, b.conditions) && sameGame(a.rules, b.rules);
}

function sameConditions(a: Conditions, b: Conditions): boolean {
  const { length } = a;
  if ('continuation' in length !== 'continuation' in b.length) return false;
  if (
    'continuation' in length
      ? length.continuation !== (b.length as typeof length).continuation
      : length.rounds !== (b.length as typeof length).rounds
  ) {
    return false;
  }
  return sides.every(
    (side) =>
      a.discount[side] === b.discount[side] &&
      a.recall[side] === b.recall[side] &&
      (['execution', 'perception'] as const).every(
        (noise) => a[noise][side].C === b[noise][side].C && a[noise][side].D === b[noise][side].D,
      ),
  );
}

function sameGame(a: GameTable, b: GameTable): boolean {
  return a.start === b.start && same(a.ends, b.ends) && same(a.rows, b.rows) && same(a.targets, b.targets) && same(a.chances, b.chances);
}

function same(a: Float64Array | Int32Array, b: Float64Array | Int32Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
