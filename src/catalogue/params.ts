import { Problems, nearest } from '../core/index.ts';

/** A number that may be chosen when a strategy is made. */
export interface Param {
  /** Taken where nothing is given; null: worked out from the payoffs of the game. */
  readonly default: number | null;
  readonly meaning: string;
  /** Smallest value accepted; default none. */
  readonly least?: number;
  /** Largest value accepted; default none. */
  readonly most?: number;
  /** Whether only whole numbers are accepted. */
  readonly whole?: boolean;
}

/** Numbers by name, as a caller gives them. */
export type ParamValues = Readonly<Record<string, number | null | undefined>>;

/** The values that a maker of strategies gets: all of them, and null only where the default is null. */
export type ValuesOf<P extends Readonly<Record<string, Param>>> = {
  readonly [Name in keyof P]: P[Name] extends { readonly default: null } ? number | null : number;
};

/**
 * Checks numbers against what a strategy accepts and fills in the defaults.
 *
 * @throws InputError listing every unknown name and every value out of range.
 */
export function readParams(params: Readonly<Record<string, Param>>, given: ParamValues): Record<string, number | null> {
  const problems = new Problems();
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    problems.add({ path: 'params', message: 'not an object', received: given, expected: 'numbers by name, such as { p: 0.5 }' });
    problems.throwIfAny();
  }
  const known = Object.keys(params);
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const expected = nearest(name, known).join(' or ') || known.join(', ') || 'no parameters';
    problems.add({ path: `params.${name}`, message: 'unknown parameter', received: given[name], expected });
  }
  const values: Record<string, number | null> = {};
  for (const [name, param] of Object.entries(params)) {
    const value = given[name] ?? param.default;
    values[name] = value;
    if (given[name] === null && param.default !== null) {
      problems.number(`params.${name}`, null, param.least, param.most);
    } else if (value !== null && problems.number(`params.${name}`, value, param.least, param.most) && param.whole === true) {
      problems.whole(`params.${name}`, value, param.least ?? -Infinity);
    }
  }
  problems.throwIfAny();
  return values;
}
