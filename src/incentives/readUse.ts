import { type Problems, checkKnown, nearest } from '../core/index.ts';
import { findLever } from './findLever.ts';
import type { Lever } from './lever.ts';
import { levers } from './levers.ts';
import type { LeverUse } from './leverUse.ts';
import type { LeverValues } from './parameter.ts';
import { readValues } from './readValues.ts';
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
  const values = readValues(problems, path, found.params, use);
  if (values === undefined || problems.found.length > before) return undefined;
  found.check?.(problems, path, setting, values);
  return problems.found.length > before ? undefined : { lever: found, values };
}
