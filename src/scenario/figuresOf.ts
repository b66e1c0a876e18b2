import type { DialFacts } from './dial.ts';
import { figureFacts } from './figureFacts.ts';
import { type Place, figureIndex } from './figureIndex.ts';
import { type OpenFile, openFile } from './openFile.ts';
import type { Scenario, Segment } from './scenario.ts';
import { type Cell, type Numbers, numberAt } from './sheet.ts';
import { targetsOf } from './targetsOf.ts';
import { type FigurePlace, turnShares } from './turnShares.ts';
import { turnSegment } from './turnSegment.ts';

/** The numbers of a scenario's file that can be turned. */
export interface Figures {
  /** Every path that can be turned. */
  names(): readonly string[];
  has(name: string): boolean;
  facts(name: string): DialFacts;
  /** The segments at doses of these figures, in this order. */
  turn(names: readonly string[]): (doses: readonly number[]) => readonly Segment[];
}

/**
 * The numbers of a scenario's file, today or under a rule.
 *
 * @param ruleId - Id of a rule that the scenario has.
 */
export function figuresOf({ file, segments }: Scenario, ruleId?: string): Figures {
  const open = openFile(file, ruleId);
  const index = figureIndex(open.plan, open.rule);
  const shares = turnShares(open.plan, segments);
  const turn: Figures['turn'] = (names) => {
    const { doseOf, inSegment } = targetsOf(names, index);
    const sharesAt = shares.turn(names);
    const settings = segments.map((_, i) => turnSegment(open, i, inSegment(i)));
    return (doses) => {
      const byCell = new Map([...doseOf].map(([cell, i]): [Cell, number] => [cell, doses[i]!]));
      const share = sharesAt(doses);
      return segments.map(({ id, name }, i) => ({ id, name, share: share[i]!, setting: settings[i]!(byCell) }));
    };
  };
  const known = (name: string): readonly FigurePlace[] =>
    (index.get(name) ?? []).map((place) => {
      const today = numberAt(numbersWith(open, place), place.key);
      return { key: place.key, range: place.target.range, today, share: segments[place.segment]!.share };
    });
  return {
    names: () => [...index.keys(), ...shares.names],
    has: (name) => index.has(name) || shares.names.includes(name),
    facts: (name) => figureFacts(name, index.has(name) ? known(name) : shares.facts(name), segments, turn([name])),
    turn,
  };
}

/** The numbers in which a cell counts for itself: the segment's, the rule's, or those at the top of the file. */
function numbersWith({ plan, numbers, rule }: OpenFile, { segment, key, target }: Place): Numbers {
  if (plan.segments[segment]!.sheet.get(key) === target) return numbers.segments[segment]!;
  if (rule !== undefined && rule.plan.sheets[segment]!.get(key) === target) return rule.numbers[segment]!;
  return numbers.common;
}
