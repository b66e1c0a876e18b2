import { InputError, Problems } from '../core/index.ts';
import { checkShape } from '../schema/index.ts';
import { valueNames } from './baseSheet.ts';
import { checkTogether } from './checkTogether.ts';
import { settleToday, solveToday } from './computeToday.ts';
import type { DialFacts } from './dial.ts';
import { figureFacts } from './figureFacts.ts';
import { type Place, figureIndex } from './figureIndex.ts';
import { type ScenarioFile, fileSchema } from './fileSchema.ts';
import { readPlan } from './readPlan.ts';
import { readRulePlan } from './readRulePlan.ts';
import type { Scenario, Segment } from './scenario.ts';
import { settingOf, todayOf } from './settingOf.ts';
import { type Cell, numberAt } from './sheet.ts';
import { solveSheet } from './solveSheet.ts';
import { turnShares } from './turnShares.ts';
import { turnSheet } from './turnSheet.ts';

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
export function figuresOf({ file, segments: read }: Scenario, ruleId?: string): Figures {
  const problems = new Problems();
  const { value, problems: misfits } = checkShape<ScenarioFile>(fileSchema, file);
  for (const problem of misfits) problems.add(problem);
  const plan = readPlan(value ?? {}, valueNames(file), problems, problems);
  const numbers = solveToday(plan, problems);
  const at = value?.rules?.findIndex((rule) => rule?.id === ruleId) ?? -1;
  const rule =
    ruleId === undefined || at < 0 ? undefined : { id: ruleId, plan: readRulePlan(value!.rules![at]!, `rules[${at}]`, plan, problems) };
  problems.throwIfAny();
  const today = settleToday(plan, numbers, problems);
  const under = rule?.plan.sheets.map((sheet) => solveSheet(sheet, ({ at: path }, fault) => problems.add({ path, ...fault })));
  problems.throwIfAny();
  const index = figureIndex(plan, rule);
  const shares = turnShares(plan, read);

  const turn: Figures['turn'] = (names) => {
    const doseOf = targetsOf(names, index);
    const sharesAt = shares.turn(names);
    const perSegment = today.map(({ plan: segment, today: own }, i) => {
      const sheets = [segment.sheet, ...(rule === undefined ? [] : [rule.plan.sheets[i]!])];
      const targets = new Set([...doseOf.keys()].filter((cell) => placesIn(names, index, i).has(cell)));
      const turned = turnSheet(segment.sheet, own.numbers, targets);
      const ruled = under === undefined ? undefined : turnSheet(sheets[1]!, under[i]!, targets);
      const newMoney = turned.stale.some((key) => key.startsWith('money.'));
      const newBehaviours = turned.stale.some((key) => key.startsWith('params.'));
      return (doses: ReadonlyMap<Cell, number>) => {
        const found = new Problems();
        const note = ({ at: path }: Cell, fault: { message: string }): void => found.add({ path, ...fault });
        const solved = turned.at(doses, note);
        const then = ruled?.at(doses, note) ?? solved;
        for (const problem of checkTogether(sheets.at(-1)!, then, segment)) found.add(problem);
        found.throwIfAny();
        const behaviours = newBehaviours ? undefined : own.behaviours;
        const settled = newMoney || newBehaviours ? todayOf(plan, segment, solved, behaviours) : own;
        return settingOf(plan, segment, settled, then, rule?.plan);
      };
    });
    return (doses) => {
      const byCell = new Map([...doseOf].map(([cell, i]) => [cell, doses[i]!]));
      const share = sharesAt(doses);
      return perSegment.map((settingAt, i) => ({ ...read[i]!, share: share[i]!, setting: settingAt(byCell) }));
    };
  };

  return {
    names: () => [...index.keys(), ...shares.names],
    has: (name) => index.has(name) || shares.names.includes(name),
    facts: (name) => {
      const places = (index.get(name) ?? []).map(({ segment, key, target }) => {
        const here = plan.segments[segment]!.sheet.get(key) === target;
        const ofRule = rule?.plan.sheets[segment]!.get(key) === target;
        const found = here ? numbers.segments[segment]! : ofRule ? under![segment]! : numbers.common;
        return { key, range: target.range, today: numberAt(found, key), share: read[segment]!.share };
      });
      return figureFacts(name, places.length > 0 ? places : shares.facts(name), read, turn([name]));
    },
    turn,
  };
}

/** Which dose each cell is turned to. */
function targetsOf(names: readonly string[], index: ReadonlyMap<string, readonly Place[]>): Map<Cell, number> {
  const doseOf = new Map<Cell, number>();
  names.forEach((name, i) => {
    for (const { target } of index.get(name) ?? []) {
      const first = doseOf.get(target);
      if (first !== undefined && first !== i) {
        throw new InputError([{ path: name, message: `turns the same figure as ${names[first]}`, expected: 'each figure once' }]);
      }
      doseOf.set(target, i);
    }
  });
  return doseOf;
}

/** The cells that these paths turn in one segment. */
function placesIn(names: readonly string[], index: ReadonlyMap<string, readonly Place[]>, segment: number): Set<Cell> {
  return new Set(names.flatMap((name) => (index.get(name) ?? []).flatMap((place) => (place.segment === segment ? [place.target] : []))));
}
