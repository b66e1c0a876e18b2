import type { NumberParam, ParamValues } from '../../catalogue/index.ts';
import { Problems, nearest } from '../../core/index.ts';
import type { OwnParam } from './readOwnParams.ts';

/** Values of parameters; null where the payoffs are to give one. */
export type OwnValues = Readonly<Record<string, number | null>>;

/**
 * Checks values against the parameters of a strategy in a file and fills in the defaults.
 *
 * @throws InputError listing every unknown name and every number out of range.
 */
export function ownValues(params: Readonly<Record<string, OwnParam>>, given: ParamValues): OwnValues {
  const problems = new Problems();
  if (!problems.object('params', given, 'values by name, such as { g: 0.5 }')) problems.throwIfAny();
  const known = Object.keys(params);
  for (const name of Object.keys(given).filter((name) => !known.includes(name))) {
    const expected = nearest(name, known).join(' or ') || known.join(', ') || 'no parameters';
    problems.add({ path: `params.${name}`, message: 'unknown parameter', received: given[name], expected });
  }
  const values = Object.entries(params).map(([name, { param }]) => {
    const value = given[name] === undefined ? param.default : given[name];
    if (value !== null || param.default !== null) checkValue(problems, `params.${name}`, param, value);
    return [name, value] as const;
  });
  problems.throwIfAny();
  // nothing was noted, so all are numbers, or null where the default is
  return Object.fromEntries(values) as OwnValues;
}

/** Notes a value that a parameter does not accept. */
export function checkValue(problems: Problems, path: string, { least, most, whole }: NumberParam, value: unknown): void {
  if (problems.number(path, value, least, most) && whole === true) problems.whole(path, value, least ?? -Infinity);
}
