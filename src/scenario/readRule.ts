import type { Problem, Problems } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import { checkTogether, explained } from './checkTogether.ts';
import { computeCosts } from './computeCosts.ts';
import type { TodaysNumbers, TodaysSegment } from './computeToday.ts';
import { describeChanges } from './describeChanges.ts';
import type { FileRule } from './fileSchema.ts';
import { noting } from './noting.ts';
import type { Plan } from './plan.ts';
import { pulledUses } from './pulledUses.ts';
import { type WrittenRule, readRulePlan } from './readRulePlan.ts';
import type { Network, Rule, Segment } from './scenario.ts';
import { settingOf } from './settingOf.ts';
import type { Numbers } from './sheet.ts';
import { type CellFault, solveSheet } from './solveSheet.ts';

/** What a rule is read against. */
export interface Against {
  readonly plan: Plan;
  readonly numbers: TodaysNumbers;
  /** Paths at which today's scenario is faulty already. */
  readonly faulty: ReadonlySet<string>;
  /** Today's segments; absent while today's scenario has faults. */
  readonly today: readonly TodaysSegment[] | undefined;
  readonly shares: readonly number[];
  readonly network: Network | undefined;
}

/** Reads one rule and applies it to today's scenario. Notes everything wrong with it; then there is no rule. */
export function readRule(raw: Loose<FileRule>, at: string, against: Against, problems: Problems): Rule | undefined {
  const { plan, today, network, shares } = against;
  const before = problems.found.length;
  const { id, name, about } = raw;
  const rule = readRulePlan(raw, at, plan, problems);
  const solved = plan.segments.map((_, i) => solveUnder(rule, i, against, problems));
  const common = solveCommon(rule, against, problems);
  if (today === undefined || problems.found.length > before || id === undefined || name === undefined) return undefined;
  const segments = today.flatMap(({ plan: segment, today: own }, i): Segment[] => {
    const setting = noting(problems, () => settingOf(plan, segment, own, solved[i]!, rule));
    return setting === undefined ? [] : [{ id: segment.id, name: segment.name, share: shares[i]!, setting }];
  });
  const uses = pulledUses(rule, plan, solved, shares);
  const costs = computeCosts(rule.costs, common, { moves: rule.moves, levers: uses, network }, problems);
  const [first] = segments;
  if (problems.found.length > before || first === undefined) return undefined;
  return {
    id,
    name,
    ...(about === undefined ? {} : { about }),
    changes: describeChanges(
      { ...rule, at: `${at}.change` },
      solved.map((after, i) => ({ before: against.numbers.segments[i]!, after })),
    ),
    costs,
    levers: uses.map(([use]) => use),
    presets: rule.levers.filter(({ preset }) => preset).map(({ lever }) => lever),
    segments,
    setting: first.setting,
  };
}

/** The numbers of one segment under the rule. */
function solveUnder(rule: WrittenRule, i: number, { plan, faulty, numbers: before }: Against, problems: Problems): Numbers {
  const known = new Set([...faulty, ...(before.faulty[i] ?? [])]);
  const sheet = rule.sheets[i]!;
  const segment = plan.segments[i]!;
  const where = segment.at === '' ? 'under this rule' : `under this rule, for ${segment.id}`;
  const found: Problem[] = [];
  const numbers = solveSheet(sheet, ({ at }, fault) => {
    if (!known.has(at)) found.push(inRule(rule, at, fault, where));
  });
  for (const { path, message, ...rest } of checkTogether(sheet, numbers, segment)) {
    if (!explained(path, known)) found.push({ path: placeOf(rule), message: `${message}, in ${path} ${where}`, ...rest });
  }
  for (const problem of found) problems.add(problem);
  return numbers;
}

/** The numbers at the top of the file under the rule, for its costs. Notes what is wrong with those and with values. */
function solveCommon(rule: WrittenRule, { faulty }: Against, problems: Problems): Numbers {
  const values = new Set([...rule.common].flatMap(([key, cell]) => (key.startsWith('values.') ? [cell] : [])));
  return solveSheet(rule.common, (cell, { message, ...fault }) => {
    if (cell.at.startsWith(`${rule.at}.cost`)) problems.add({ path: cell.at, message, ...fault });
    else if (values.has(cell) && !faulty.has(cell.at)) problems.add(inRule(rule, cell.at, { message, ...fault }, 'under this rule'));
  });
}

/** A fault of a cell at its own place if the rule wrote it, else at the rule that spoilt it. */
function inRule(rule: WrittenRule, at: string, { message, ...fault }: CellFault, where: string): Problem {
  return at.startsWith(`${rule.at}.`)
    ? { path: at, message, ...fault }
    : { path: placeOf(rule), message: `${message} in ${at} ${where}`, ...fault };
}

function placeOf({ at, written, moves }: WrittenRule): string {
  return written.length > 0 || moves.length > 0 ? `${at}.change` : at;
}
