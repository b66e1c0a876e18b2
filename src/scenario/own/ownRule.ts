import { InputError, type Problem, Problems } from '../../core/index.ts';
import type { Payoffs } from '../../games/index.ts';
import {
  type FiniteStrategy,
  type LookupSpec,
  type MachineSpec,
  type MemoryOneSpec,
  lookup,
  machine,
  memoryOne,
} from '../../strategies/index.ts';
import { evaluate } from '../evaluate.ts';
import type { Formula } from '../formula.ts';
import { mapChances } from './mapChances.ts';
import type { OwnKind } from './ownSchema.ts';
import { type OwnValues, checkValue } from './ownValues.ts';
import type { OwnParam } from './readOwnParams.ts';

/** A number of a strategy, before it is computed. */
export interface OwnFigure {
  readonly source: string | number;
  readonly formula: Formula;
}

/** A strategy of a file, read and not yet computed. */
export interface OwnRule {
  readonly kind: OwnKind;
  /** The file, plain data. */
  readonly raw: object;
  readonly params: Readonly<Record<string, OwnParam>>;
  /** Every chance that is not a move, by its path. */
  readonly figures: ReadonlyMap<string, OwnFigure>;
}

type Named = { readonly id: string; readonly name: string };
type Numbers = Readonly<Record<string, number | undefined>>;

/**
 * Computes a strategy.
 *
 * @param values - Of its parameters; null where `payoffs` are to give one.
 * @throws InputError listing, by the paths of the file, every number that cannot be computed or is no chance, and every
 * part of the strategy that does not fit the others.
 */
export function computeOwn(rule: OwnRule, named: Named, values: OwnValues, payoffs?: Payoffs): FiniteStrategy {
  const problems = new Problems();
  const numbers = { ...payoffs, ...valuesFrom(rule, values, payoffs, problems) };
  const faulty: string[] = [];
  const valueOf = (name: string): number | undefined => (numbers as Numbers)[name];
  const body = mapChances(rule.kind, rule.raw, (written, path) => {
    const figure = rule.figures.get(path);
    if (figure === undefined) return written;
    const fault = (message: string): void => problems.add({ path, message, received: figure.source });
    const value = evaluate(figure.formula, { valueOf, fault });
    if (value === undefined) faulty.push(path);
    return value;
  });
  try {
    const made = make(rule.kind, { ...named, ...body });
    problems.throwIfAny();
    return made;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) if (!explains(faulty, problem.path)) problems.add(withFormula(problem, rule, numbers));
    throw new InputError(problems.found);
  }
}

/** Whether faults already noted explain one at this path: a number that is missing leaves others short of their sum. */
export function explains(faulty: Iterable<string>, path: string): boolean {
  return [...faulty].some((fault) => fault === path || fault.startsWith(`${path}.`) || path.startsWith(`${fault}.`));
}

function valuesFrom({ params }: OwnRule, values: OwnValues, payoffs: Payoffs | undefined, problems: Problems): Numbers {
  return Object.fromEntries(
    Object.entries(params).map(([name, { param, formula }]) => {
      const given = values[name];
      if (typeof given === 'number') return [name, given] as const;
      const path = `params.${name}`;
      const valueOf = (letter: string): number | undefined => (payoffs as Numbers | undefined)?.[letter];
      const value = evaluate(formula, { valueOf, fault: (message) => problems.add({ path, message }) });
      if (value !== undefined) checkValue(problems, path, param, value);
      return [name, value] as const;
    }),
  );
}

function make(kind: OwnKind, spec: object): FiniteStrategy {
  switch (kind) {
    // each of them looks at all it is given
    case 'memory-one':
      return memoryOne(spec as MemoryOneSpec);
    case 'lookup':
      return lookup(spec as LookupSpec);
    case 'machine':
      return machine(spec as MachineSpec<string>);
  }
}

/** Tells beside a number that is no chance what it was computed from. */
function withFormula(problem: Problem, { figures }: OwnRule, numbers: Numbers): Problem {
  const figure = figures.get(problem.path);
  if (figure === undefined || typeof figure.source === 'number' || problem.expected === undefined) return problem;
  const used = Object.entries(numbers).filter(([name]) => new RegExp(`\\b${name}\\b`).test(String(figure.source)));
  const where = used.length === 0 ? '' : ` at ${used.map(([name, value]) => `${name} = ${value}`).join(', ')}`;
  return { ...problem, expected: `${problem.expected}, from ${figure.source}${where}` };
}
