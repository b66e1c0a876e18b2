import { Problems, nearest } from '../core/index.ts';
import type { ParamValue, Strategy } from '../strategies/index.ts';

/** A number that may be chosen when a strategy is made. */
export interface NumberParam {
  readonly kind?: 'number';
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

/** A text of moves that may be chosen, such as `CCD`; not empty. */
export interface MovesParam {
  readonly kind: 'moves';
  readonly default: string;
  readonly meaning: string;
  /** Whether the empty text is accepted. */
  readonly empty?: boolean;
}

/** One of a few words, or yes and no. */
export interface ChoiceParam {
  readonly kind: 'choice';
  readonly default: string | boolean;
  readonly options: readonly (string | boolean)[];
  readonly meaning: string;
}

/** Strategies: ids of the catalogue, or strategies of one's own. */
export interface StrategiesParam {
  readonly kind: 'strategies';
  readonly default: readonly string[];
  readonly meaning: string;
  /** Most that are accepted; default any number. */
  readonly most?: number;
}

/** A list of numbers. */
export interface NumbersParam {
  readonly kind: 'numbers';
  /** Null: worked out from the other parameters. */
  readonly default: readonly number[] | null;
  readonly meaning: string;
  readonly least?: number;
}

/** What may be chosen when a strategy is made. */
export type Param = NumberParam | MovesParam | ChoiceParam | StrategiesParam | NumbersParam;

/** Whether a parameter is one number. */
export function isNumberParam(param: Param): param is NumberParam {
  return param.kind === undefined || param.kind === 'number';
}

/** Values by name, as a caller gives them. */
export type ParamValues = Readonly<Record<string, ParamValue | undefined>>;

/** What a maker of strategies gets for one parameter: null only where the default is null. */
type ValueOf<P extends Param> = P extends { readonly kind: 'moves' }
  ? string
  : P extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
    ? Option
    : P extends { readonly kind: 'strategies' }
      ? readonly (string | Strategy)[]
      : P extends { readonly kind: 'numbers' }
        ? readonly number[] | null
        : P extends { readonly default: null }
          ? number | null
          : number;

/** The values that a maker of strategies gets: all of them. */
export type ValuesOf<P extends Readonly<Record<string, Param>>> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/**
 * Checks values against what a strategy accepts and fills in the defaults.
 *
 * @throws InputError listing every unknown name and every value that is not accepted.
 */
export function readParams(params: Readonly<Record<string, Param>>, given: ParamValues): Record<string, ParamValue> {
  const problems = new Problems();
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    problems.add({ path: 'params', message: 'not an object', received: given, expected: 'values by name, such as { p: 0.5 }' });
    problems.throwIfAny();
  }
  const known = Object.keys(params);
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const expected = nearest(name, known).join(' or ') || known.join(', ') || 'no parameters';
    problems.add({ path: `params.${name}`, message: 'unknown parameter', received: given[name], expected });
  }
  const values: Record<string, ParamValue> = {};
  for (const [name, param] of Object.entries(params)) {
    const value = given[name] === undefined ? param.default : given[name];
    values[name] = value;
    checkValue(problems, `params.${name}`, param, value);
  }
  problems.throwIfAny();
  return values;
}

function checkValue(problems: Problems, path: string, param: Param, value: unknown): void {
  if (value === null && param.default === null) return;
  switch (param.kind) {
    case 'moves': {
      const pattern = param.empty === true ? /^[CD]*$/ : /^[CD]+$/;
      if (typeof value === 'string' && pattern.test(value)) return;
      problems.add({ path, message: 'not a sequence of moves', received: value, expected: `letters C and D, such as ${param.default}` });
      return;
    }
    case 'choice':
      if (param.options.some((option) => option === value)) return;
      problems.add({ path, message: 'not one of the choices', received: value, expected: param.options.join(' or ') });
      return;
    case 'strategies':
      checkStrategies(problems, path, param, value);
      return;
    case 'numbers':
      if (!Array.isArray(value) || value.length === 0) {
        problems.add({ path, message: 'not a list of numbers', received: value, expected: 'at least one number' });
        return;
      }
      value.forEach((number, i) => problems.number(`${path}[${i}]`, number, param.least));
      return;
    default:
      if (problems.number(path, value, param.least, param.most) && param.whole === true) {
        problems.whole(path, value, param.least ?? -Infinity);
      }
  }
}

/** Whether each one exists is told where the strategy is made; here only what kind of thing it is. */
function checkStrategies(problems: Problems, path: string, { most = Infinity }: StrategiesParam, value: unknown): void {
  if (!Array.isArray(value) || value.length === 0 || value.length > most) {
    const expected = most === 1 ? 'a list of one strategy' : 'a list of strategy ids or strategies, at least one';
    problems.add({ path, message: 'not a list of strategies', received: value, expected });
    return;
  }
  value.forEach((member: unknown, i) => {
    if (typeof member === 'string' || (typeof member === 'object' && member !== null && 'kind' in member)) return;
    problems.add({
      path: `${path}[${i}]`,
      message: 'not a strategy',
      received: member,
      expected: 'an id such as tit-for-tat, or a strategy',
    });
  });
}
