import { InputError, type Problem, Problems, bothSides } from '../core/index.ts';
import { type SourceDocument, checkShape, isNamed, readDocument } from '../schema/index.ts';
import { allowedInWords } from './allowedFunctions.ts';
import { baseSheet, valueNames } from './baseSheet.ts';
import { checkTogether, explained } from './checkTogether.ts';
import { type ScenarioFile, fileSchema } from './fileSchema.ts';
import { readAdoptable } from './readAdoptable.ts';
import { readPool } from './readPool.ts';
import { type Today, readRule } from './readRule.ts';
import type { Scenario } from './scenario.ts';
import { settingsOf } from './settingsOf.ts';
import { numberAt } from './sheet.ts';
import { solveSheet } from './solveSheet.ts';

/** Seed of a scenario that names none. */
const usualSeed = 'donnant';

/**
 * Reads a scenario and checks all of it.
 *
 * Every number may be a number, a percentage (`5%` is 0.05) or a formula over the named values. Strategies that
 * follow from payoffs are resolved on today's money, and rules keep them so.
 *
 * @param source - The text of a scenario file (YAML or JSON), or its content as an object.
 * @throws InputError listing every problem with its path and, for a text, its line.
 * @example
 * const scenario = readScenario(scenarioTemplate);
 * scenario.rules.map(({ id }) => id);
 */
export function readScenario(source: string | object): Scenario {
  const document = readDocument(source);
  checkNamed(document);
  const problems = new Problems();
  const { value, problems: misfits } = checkShape<ScenarioFile>(fileSchema, document.value);
  for (const problem of misfits) problems.add(problem);
  const file = value ?? {};

  const names = valueNames(document.value);
  const strangers = new Problems();
  const pools = bothSides((side) => readPool(side, file.behaviours?.[side], strangers));
  const adoptable = readAdoptable(file['could-adopt'], strangers);
  const sheet = baseSheet(file, [...pools.vendor.shares, ...pools.partner.shares], names, problems);
  const numbers = solveSheet(sheet, ({ at }, fault) => problems.add({ path: at, ...fault }));
  const unread = problems.found.map(({ path }) => path);
  for (const problem of checkTogether(sheet, numbers)) if (!explained(problem.path, unread)) problems.add(problem);
  // an unknown behaviour leaves its share readable, so that it explains no sum
  for (const problem of strangers.found) problems.add(problem);

  const faulty = new Set(problems.found.map(({ path }) => path));
  const accounts = Object.keys(file.accounts ?? {});
  const settingOf = faulty.size === 0 ? settingsOf(file as ScenarioFile, numbers, { pools, adoptable, accounts }) : undefined;
  const behaviours = bothSides((side) => ({ pool: pools[side].ids, adoptable: adoptable[side].map(({ id }) => id) }));
  const today: Today = { sheet, numbers, names, accounts, behaviours, faulty, settingOf };
  const ids = file.rules?.map((rule) => rule?.id) ?? [];
  ids.forEach((id, i) => {
    if (id !== undefined && ids.indexOf(id) < i)
      problems.add({ path: `rules[${i}].id`, message: 'id given twice', received: id, expected: 'an id of its own' });
  });
  const rules = (file.rules ?? []).map((rule, i) => rule && readRule(rule, `rules[${i}]`, today, problems));

  if (problems.found.length > 0 || settingOf === undefined) throw new InputError(inOrder(problems.found, document));
  // nothing was noted, so nothing was taken out
  const { title, about, currency, sides: words, goal, seed = usualSeed, sources = [] } = file as ScenarioFile;
  const setting = settingOf(numbers);
  return {
    kind: 'scenario',
    title,
    ...(about === undefined ? {} : { about }),
    unit: currency,
    sides: words,
    segments: [{ id: 'all', name: title, share: 1, setting }],
    setting,
    rules: rules.filter((rule) => rule !== undefined),
    goal: { cooperation: numberAt(numbers, 'goal.cooperation'), measure: goal.measured },
    seed,
    sources,
    file: document.value as object,
  };
}

/** Refuses a document that holds no named values, and so none of a scenario's parts. */
function checkNamed({ value, lineOf }: SourceDocument): void {
  if (isNamed(value)) return;
  const what = Array.isArray(value) ? 'a list' : value === null || value === undefined ? 'an empty text' : `a ${kindOf(value)}`;
  const line = lineOf('');
  const problem = { path: '', message: `${what} is not a scenario`, expected: 'named values: title, currency, sides, money and so on' };
  throw new InputError([line === undefined ? problem : { ...problem, line }]);
}

function kindOf(value: unknown): string {
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'yes or no';
}

/** Problems with their lines, in the order of the file, each once: one written figure may stand for several numbers. */
function inOrder(problems: readonly Problem[], document: SourceDocument): Problem[] {
  const placed = problems.map((problem): Problem => {
    const line = document.lineOf(problem.path);
    return line === undefined ? problem : { ...problem, line };
  });
  const unique = new Map(placed.toReversed().map((problem) => [`${problem.path}: ${problem.message}`, problem]));
  return [...unique.values()]
    .reverse()
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(toldOnce());
}

/** What formulas may hold is a long list: the first problem tells it, and the others go without. */
function toldOnce(): (problem: Problem) => Problem {
  let told = false;
  return (problem) => {
    if (problem.expected !== allowedInWords) return problem;
    const { expected: _, ...rest } = problem;
    const first = !told;
    told = true;
    return first ? problem : rest;
  };
}
