import { InputError, type Problem, Problems } from '../core/index.ts';
import { type SourceDocument, checkShape, isNamed, readDocument } from '../schema/index.ts';
import { allowedInWords } from './allowedFunctions.ts';
import { valueNames } from './baseSheet.ts';
import { settleToday, solveToday } from './computeToday.ts';
import { type ScenarioFile, fileSchema } from './fileSchema.ts';
import { networkOf } from './networkOf.ts';
import { withStrategiesById } from './own/ownBehaviours.ts';
import { type ScenarioFiles, type WithFiles, withFiles } from './own/strategyFiles.ts';
import { readPlan } from './readPlan.ts';
import { readRule } from './readRule.ts';
import type { Scenario, Segment } from './scenario.ts';
import { numberAt } from './sheet.ts';
import { figuresNotKnown } from './uncertain/figuresNotKnown.ts';

/** What `readScenario` may be given beside the scenario. */
export interface ScenarioOptions {
  /** Texts of the strategy files that the scenario names, or their content as objects. */
  readonly files?: ScenarioFiles;
}

/** Seed of a scenario that names none. */
const usualSeed = 'donnant';

/**
 * Reads a scenario and checks all of it.
 *
 * Every number may be a number, a percentage (`5%` is 0.05), a formula over the named values, or what is believed of a
 * figure that is not known for certain; wherever no draw is made, its central value holds. Strategies that
 * follow from payoffs are resolved on today's money, and rules keep them so.
 *
 * @param source - The text of a scenario file (YAML or JSON), or its content as an object.
 * @param options - `files`: what the files hold that the scenario names under `strategies`, by the names it uses.
 * @throws InputError listing every problem with its path and, for a text, its line.
 * @example
 * const scenario = readScenario(scenarioTemplate);
 * scenario.rules.map(({ id }) => id);
 */
export function readScenario(source: string | object, { files = {} }: ScenarioOptions = {}): Scenario {
  const whole = withFiles(readDocument(source), files);
  const { document } = whole;
  checkNamed(document);
  const problems = new Problems();
  const { value, problems: misfits } = checkShape<ScenarioFile>(fileSchema, document.value);
  for (const problem of misfits) problems.add(problem);
  const file = value ?? {};

  const strangers = new Problems();
  const plan = readPlan(file, valueNames(document.value), problems, strangers);
  const numbers = solveToday(plan, problems);
  // an unknown behaviour leaves its share readable, so that it explains no sum
  for (const problem of strangers.found) problems.add(problem);
  const settled = problems.found.length === 0 ? settleToday(plan, numbers, problems) : undefined;
  const today = problems.found.length === 0 ? settled : undefined;
  const shares = plan.segments.map(({ id, at }) => (at === '' ? 1 : (numbers.common.get(`segments.${id}`) ?? 0)));
  const network = networkOf(numbers.common);
  const faulty = new Set(problems.found.map(({ path }) => path));
  const against = { plan, numbers, faulty, today, shares, network };
  const ids = file.rules?.map((rule) => rule?.id) ?? [];
  ids.forEach((id, i) => {
    if (id !== undefined && ids.indexOf(id) < i)
      problems.add({ path: `rules[${i}].id`, message: 'id given twice', received: id, expected: 'an id of its own' });
  });
  const rules = (file.rules ?? []).map((rule, i) => rule && readRule(rule, `rules[${i}]`, against, problems));

  const segments = today?.map(({ plan: { id, name }, setting }, i): Segment => ({ id, name, share: shares[i]!, setting }));
  const [first] = segments ?? [];
  const found = [...inOrder(problems.found, whole), ...whole.problems];
  if (found.length > 0 || segments === undefined || first === undefined) throw new InputError(found);
  // nothing was noted, so nothing was taken out
  const { title, about, currency, sides: words, goal, seed = usualSeed, sources = [] } = file as ScenarioFile;
  return {
    kind: 'scenario',
    title,
    ...(about === undefined ? {} : { about }),
    unit: currency,
    sides: words,
    segments,
    setting: first.setting,
    ...(network && { network }),
    rules: rules.filter((rule) => rule !== undefined),
    goal: { cooperation: numberAt(numbers.common, 'goal.cooperation'), measure: goal.measured },
    ...figuresNotKnown(document.value as object, plan),
    seed,
    sources,
    file: withStrategiesById(document.value as object),
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
function inOrder(problems: readonly Problem[], { document, place }: WithFiles): Problem[] {
  const placed = problems.map((problem): Problem => {
    const elsewhere = place(problem);
    if (elsewhere !== undefined) return elsewhere;
    const line = document.lineOf(problem.path);
    return line === undefined ? problem : { ...problem, line };
  });
  // what was taken out because it does not fit is not missing
  const refused = new Set(placed.filter(({ message }) => message !== 'missing').map(({ path }) => path));
  const real = placed.filter(({ path, message }) => message !== 'missing' || !refused.has(path));
  const unique = new Map(real.toReversed().map((problem) => [`${problem.path}: ${problem.message}`, problem]));
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
