import { type Problems, checkKnown, nearest } from '../core/index.ts';
import { findLever } from './findLever.ts';
import type { Lever } from './lever.ts';
import { levers } from './levers.ts';
import type { LeverUse } from './leverUse.ts';
import type { LeverParameter, LeverValues } from './parameter.ts';
import type { Setting } from './setting.ts';

/** A lever and all its values, the usual ones where nothing is said; notes everything wrong with them. */
export function readUse(
  problems: Problems,
  path: string,
  use: LeverUse,
  setting: Setting,
): { readonly lever: Lever; readonly values: LeverValues } | undefined {
  const before = problems.found.length;
  if (!problems.object(path, use, '{ lever, … }')) return undefined;
  const found = findLever(use.lever);
  if (found === undefined) {
    const ids = levers.map(({ id }) => id);
    const expected = nearest(String(use.lever), ids).join(' or ') || ids.join(', ');
    problems.add({ path: `${path}.lever`, message: 'unknown lever', received: use.lever, expected });
    return undefined;
  }
  checkKnown(problems, path, use, ['lever', ...Object.keys(found.params)]);
  const values: Record<string, number | string> = {};
  for (const [name, parameter] of Object.entries(found.params)) {
    const value = use[name] ?? parameter.usual;
    if (value === undefined) {
      problems.add({ path: `${path}.${name}`, message: 'missing', expected: acceptedBy(parameter) });
    } else if (accepts(parameter, value)) values[name] = value;
    else problems.add({ path: `${path}.${name}`, message: 'not accepted', received: value, expected: acceptedBy(parameter) });
  }
  if (problems.found.length > before) return undefined;
  found.check?.(problems, path, setting, values);
  return problems.found.length > before ? undefined : { lever: found, values };
}

function accepts(parameter: LeverParameter, value: unknown): boolean {
  switch (parameter.kind) {
    case 'figure': {
      const { from, to, whole } = parameter;
      return typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to && (!whole || Number.isInteger(value));
    }
    case 'side':
      return value === 'vendor' || value === 'partner' || (value === 'both' && parameter.both === true);
    case 'choice':
      return parameter.choices.some((choice) => choice === value);
    case 'account':
      return typeof value === 'string' && value !== '' && (value !== 'none' || parameter.none === true);
    case 'behaviour':
      return typeof value === 'string' && value !== '';
  }
}

function acceptedBy(parameter: LeverParameter): string {
  switch (parameter.kind) {
    case 'figure': {
      const { from, to, whole, unit } = parameter;
      const number = whole ? 'a whole number' : 'a number';
      const range = to === Infinity ? (from === -Infinity ? '' : `, at least ${from}`) : ` from ${from} to ${to}`;
      return `${number}${range} (${unit})`;
    }
    case 'side':
      return parameter.both ? 'vendor, partner or both' : 'vendor or partner';
    case 'choice':
      return parameter.choices.join(', ');
    case 'account':
      return parameter.none ? 'the name of an account, or none' : 'the name of an account';
    case 'behaviour':
      return 'a behaviour of this side';
  }
}
