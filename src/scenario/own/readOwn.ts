import { type Family, type StrategyEntry, catalogue, findEntry } from '../../catalogue/index.ts';
import { InputError, type Problem, Problems, nearest } from '../../core/index.ts';
import { axelrodPayoffs } from '../../games/index.ts';
import { checkShape, isNamed } from '../../schema/index.ts';
import { namesIn } from '../namesIn.ts';
import { under } from '../written.ts';
import { mapChances } from './mapChances.ts';
import { ownEntry } from './ownEntry.ts';
import { ownFormula, payoffNames } from './ownFormula.ts';
import { type OwnFigure, type OwnRule, computeOwn, explains } from './ownRule.ts';
import { type OwnKind, headingSchema, ownKinds, ownSchema } from './ownSchema.ts';
import { readOwnParams } from './readOwnParams.ts';

/** A strategy of a file: its id where there is one, so that it is known by name even where the rest is at fault. */
export interface ReadOwn {
  readonly id: string | undefined;
  readonly entry: StrategyEntry | undefined;
}

/**
 * Reads a strategy that is given as plain data. Notes everything that is wrong with it: also where it does not work at its
 * defaults, in the standard game 5, 3, 1, 0 where payoffs enter.
 *
 * @param at - Path of the strategy in its document; empty where it is the whole of it.
 */
export function readOwn(raw: unknown, at: string, problems: Problems): ReadOwn {
  const found = new Problems();
  const read = readAt(raw, at, found);
  // one part may be told by its form and again by what it means
  const unique = new Map(found.found.toReversed().map((problem) => [`${problem.path}: ${problem.message}`, problem]));
  for (const problem of [...unique.values()].reverse())
    problems.add({ ...problem, path: problem.path === '' ? at : under(at, problem.path) });
  return found.found.length === 0 ? read : { ...read, entry: undefined };
}

function readAt(raw: unknown, at: string, problems: Problems): ReadOwn {
  if (!isNamed(raw)) {
    problems.add({
      path: '',
      message: 'not a strategy',
      received: raw ?? null,
      expected: 'named values: id, kind and what belongs to the kind',
    });
    return { id: undefined, entry: undefined };
  }
  const { id, name, about = '', source = '', family, params: given, kind } = raw as Readonly<Record<string, unknown>>;
  const known = ownKinds.find((one) => one === kind);
  for (const problem of checkShape(known === undefined ? headingSchema : ownSchema(known), raw).problems) problems.add(problem);
  if (known === undefined) problems.add(kindProblem(kind));
  const text = typeof id === 'string' ? id : undefined;
  if (text !== undefined && findEntry(text) !== undefined) {
    problems.add({ path: 'id', message: 'the catalogue has a strategy of this name', received: text, expected: 'an id of its own' });
  }
  const ownFamily = readFamily(family, problems);
  const params = readOwnParams(given, problems);
  if (known === undefined) return { id: text, entry: undefined };
  const rule: OwnRule = { kind: known, raw, params, figures: readFigures(known, raw, Object.keys(params), problems) };
  checkDefaults(rule, problems);
  if (problems.found.length > 0 || text === undefined) return { id: text, entry: undefined };
  const heading = { id: text, name: String(name ?? text), about: String(about), source: String(source), family: ownFamily };
  return { id: text, entry: ownEntry(heading, rule, at) };
}

function kindProblem(kind: unknown): Problem {
  const expected = nearest(kind, ownKinds).join(' or ') || ownKinds.join(', ');
  if (kind === undefined) return { path: 'kind', message: 'missing', expected };
  return { path: 'kind', message: 'unknown kind of strategy', received: kind, expected };
}

function readFamily(family: unknown, problems: Problems): Family | undefined {
  if (typeof family !== 'string') return undefined;
  const families = [...new Set(catalogue.map((entry) => entry.family))].sort();
  const found = families.find((one) => one === family);
  if (found === undefined) {
    const expected = nearest(family, families).join(' or ') || families.join(', ');
    problems.add({ path: 'family', message: 'unknown family', received: family, expected });
  }
  return found;
}

/** Every chance of a strategy that is not a move, by its path; those that cannot be read are noted and left out. */
function readFigures(kind: OwnKind, raw: object, params: readonly string[], problems: Problems): ReadonlyMap<string, OwnFigure> {
  const figures = new Map<string, OwnFigure>();
  mapChances(kind, raw, (written, path) => {
    if (typeof written === 'number') figures.set(path, { source: written, formula: { kind: 'number', value: written } });
    if (typeof written !== 'string' || written === 'C' || written === 'D') return written;
    const formula = ownFormula(written, path, [...params, ...payoffNames], problems);
    if (formula !== undefined) figures.set(path, { source: written, formula });
    return written;
  });
  return figures;
}

/** Notes what is wrong with a strategy at its defaults, where nothing that is noted already explains it. */
function checkDefaults(rule: OwnRule, problems: Problems): void {
  const noted = problems.found.map(({ path }) => path);
  const doubtful = [...rule.figures].filter(([, { formula }]) => namesIn(formula).some((name) => explains(noted, `params.${name}`)));
  const faulty = [...noted, ...doubtful.map(([path]) => path)];
  try {
    const defaults = Object.fromEntries(Object.entries(rule.params).map(([name, { param }]) => [name, param.default]));
    computeOwn(rule, { id: 'unnamed', name: 'unnamed' }, defaults, axelrodPayoffs);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) if (!explains(faulty, problem.path)) problems.add(inPlace(problem));
  }
}

function inPlace(problem: Problem): Problem {
  return problem.received === undefined && problem.message === 'not a probability' ? { ...problem, message: 'missing' } : problem;
}
