import type { Family, ParamValues, StrategyEntry } from '../../catalogue/index.ts';
import { InputError } from '../../core/index.ts';
import { type Derived, type FiniteStrategy, compile, derived } from '../../strategies/index.ts';
import { under } from '../written.ts';
import { usesPayoffs } from './ownFormula.ts';
import { type OwnRule, computeOwn } from './ownRule.ts';
import type { OwnKind } from './ownSchema.ts';
import { type OwnValues, ownValues } from './ownValues.ts';

/** Words of a strategy in a file. */
export interface OwnHeading {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly source: string;
  /** Default: the family that the kind belongs to. */
  readonly family: Family | undefined;
}

const families: Readonly<Record<OwnKind, Family>> = {
  'memory-one': 'memory-one',
  lookup: 'memory-n-lookup',
  machine: 'finite-state-machine',
};

/**
 * A strategy of a file as an entry, as if it stood in the catalogue. Where payoffs enter, what it makes is `derived`.
 *
 * @param at - Path of the strategy in its document, put before those of problems that its numbers have.
 */
export function ownEntry({ id, name, about, source, family }: OwnHeading, rule: OwnRule, at: string): StrategyEntry {
  const { kind, figures } = rule;
  const inFigures = [...figures.values()].some(({ formula }) => usesPayoffs(formula));
  const params = Object.fromEntries(Object.entries(rule.params).map(([key, { param }]) => [key, param]));
  const create = (given: ParamValues = {}): FiniteStrategy | Derived => {
    const values = ownValues(rule.params, given);
    const named = { id, name: nameWith(name, rule, values) };
    if (!inFigures && Object.values(values).every((value) => value !== null)) return placed(at, () => computeOwn(rule, named, values));
    return derived({ ...named, derive: (payoffs) => placed(at, () => computeOwn(rule, named, values, payoffs)) });
  };
  let size: number | undefined;
  return {
    id,
    aliases: [],
    name,
    about,
    source,
    family: family ?? families[kind],
    params,
    finite: true,
    get states() {
      return (size ??= compile(create()).size);
    },
    create,
  };
}

function placed<T>(at: string, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InputError) || at === '') throw error;
    throw new InputError(error.problems.map((problem) => ({ ...problem, path: under(at, problem.path) })));
  }
}

/** Tells apart two of a kind in a table of results: `Patient (g = 0.3)`. */
function nameWith(name: string, { params }: OwnRule, values: OwnValues): string {
  const chosen = Object.entries(values).filter(([key, value]) => value !== params[key]?.param.default);
  return chosen.length === 0 ? name : `${name} (${chosen.map(([key, value]) => `${key} = ${value}`).join(', ')})`;
}
