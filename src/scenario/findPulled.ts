import { type Problems, nearest } from '../core/index.ts';
import { type LeverParameters, findLever, levers, presets } from '../incentives/index.ts';

/** What a line pulls: a lever or a ready rule. Notes an unknown one, and a line that names none or both. */
export function findPulled(
  { lever, preset }: { readonly lever?: string | undefined; readonly preset?: string | undefined },
  path: string,
  problems: Problems,
): { readonly id: string; readonly params: LeverParameters } | undefined {
  if ((lever === undefined) === (preset === undefined)) {
    const message = lever === undefined ? 'names no lever' : 'names a lever and a preset';
    problems.add({ path, message, expected: 'either lever: or preset:' });
    return undefined;
  }
  const [word, id, known] = lever === undefined ? (['preset', preset, presets] as const) : (['lever', lever, levers] as const);
  const found = lever === undefined ? presets.find((ready) => ready.id === id) : findLever(id);
  if (found !== undefined) return found;
  const ids = known.map((one) => one.id);
  const expected = nearest(id, ids).join(' or ') || ids.join(', ');
  problems.add({ path: `${path}.${word}`, message: `unknown ${word}`, received: id, expected });
  return undefined;
}
