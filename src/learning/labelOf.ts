import { findEntry } from '../catalogue/index.ts';
import type { Named, ParamValue } from '../strategies/index.ts';

/**
 * What tells a strategy from others of its id: the id, and behind it the parameters it was made with that differ from the default,
 * in the notation of the command line, as in `random:p=0.3`.
 */
export function labelOf({ id, params = {} }: Named): string {
  const defaults = findEntry(id)?.params ?? {};
  const chosen = Object.entries(params).filter(([name, value]) => written(value) !== written(defaults[name]?.default));
  return [id, ...chosen.map(([name, value]) => `${name}=${written(value)}`).sort()].join(':');
}

function written(value: ParamValue | undefined): string {
  if (!Array.isArray(value)) return String(value);
  return value.map((one: number | string | Named) => (typeof one === 'object' ? labelOf(one) : String(one))).join('+');
}
