import { type ParamValue, type Strategy, compile, isFiniteState } from '../strategies/index.ts';
import { type Param, type ParamValues, type ValuesOf, readParams } from './params.ts';

/** What kind of thinking a strategy does; entries of one family behave alike. */
export type Family =
  | 'constant'
  | 'counting/majority'
  | 'cyclic'
  | 'finite-state-machine'
  | 'forgiver'
  | 'hunter'
  | 'learning'
  | 'memory-n-lookup'
  | 'memory-one'
  | 'meta'
  | 'neural-network'
  | 'population/other'
  | 'probing'
  | 'retaliator';

/** One line of the catalogue: a strategy, who thought of it, and how to make one. */
export interface StrategyEntry {
  /** Kebab-case name, unique among ids and aliases. */
  readonly id: string;
  /** Other names that find the same entry. */
  readonly aliases: readonly string[];
  /** Name for people. */
  readonly name: string;
  /** What it does, in plain words. */
  readonly about: string;
  /** Author and year. */
  readonly source: string;
  readonly family: Family;
  /** What may be chosen, with its defaults. */
  readonly params: Readonly<Record<string, Param>>;
  /** Name of the class in Axelrod-Python 4.13.0 that plays the same. */
  readonly peer?: string;
  /** Whether it has finitely many states, and so can be solved exactly. */
  readonly finite: boolean;
  /** Number of states after merging those that behave alike, at default numbers; absent where not finite. */
  readonly states?: number | undefined;
  /**
   * Makes the strategy; values not given take their defaults.
   *
   * @throws InputError listing every unknown name and every value that is not accepted.
   */
  create(params?: ParamValues): Strategy;
}

/** What `entry` takes; `finite` and `states` are computed. */
export interface EntrySpec<P extends Readonly<Record<string, Param>>> {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly family: Family;
  readonly params?: P;
  readonly peer?: string;
  readonly create: (named: { readonly id: string; readonly name: string }, values: ValuesOf<P>) => Strategy;
}

/**
 * Makes a catalogue entry. The strategy is built, and its states counted, when somebody first asks: a catalogue of
 * hundreds is then cheap to import.
 */
export function entry<const P extends Readonly<Record<string, Param>> = Record<never, Param>>(spec: EntrySpec<P>): StrategyEntry {
  const { id, aliases = [], name, about, source, family, peer, params = {} as P } = spec;
  const make = (given: ParamValues): Strategy => {
    const values = readParams(params, given);
    return frozen(spec.create({ id, name: nameWith(name, params, values) }, values as ValuesOf<P>));
  };
  let standard: Strategy | undefined;
  let size: number | undefined;
  const built = (): Strategy => (standard ??= make({}));
  // frozen, so that all who ask for the standard one may share it
  const create = (given: ParamValues = {}): Strategy => (isEmpty(given) ? built() : make(given));
  return {
    id,
    aliases,
    name,
    about,
    source,
    family,
    params,
    ...(peer === undefined ? {} : { peer }),
    get finite() {
      return isFiniteState(built());
    },
    get states() {
      return isFiniteState(built()) ? (size ??= compile(built()).size) : undefined;
    },
    create,
  };
}

/** Frozen through and through: what is shared and compiled once must stay what it is. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

function isEmpty(given: ParamValues): boolean {
  return typeof given === 'object' && given !== null && !Array.isArray(given) && Object.keys(given).length === 0;
}

/** Tells apart two of a kind in a table of results: `Random (p = 0.3)`. */
function nameWith(name: string, params: Readonly<Record<string, Param>>, values: ParamValues): string {
  const chosen = Object.entries(values).filter(([key, value]) => value !== params[key]?.default);
  return chosen.length === 0 ? name : `${name} (${chosen.map(([key, value]) => `${key} = ${told(value)}`).join(', ')})`;
}

function told(value: ParamValue | undefined): string {
  if (!Array.isArray(value)) return String(value);
  return value.map((one) => (typeof one === 'object' ? one.name : one)).join(' + ');
}
