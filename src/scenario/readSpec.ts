import { type Problems, nearest } from '../core/index.ts';
import { type Lever, type LeverUse, findLever, levers } from '../incentives/index.ts';
import type { DialSpec } from './dial.ts';

/** A dial's spec, understood. */
export type Turn =
  | { readonly kind: 'continuation'; readonly name: string }
  | { readonly kind: 'lever'; readonly name: string; readonly lever: Lever; readonly use: LeverUse }
  | { readonly kind: 'figure'; readonly name: string };

/**
 * What a spec stands for. Notes unknown levers, a lever whose dose is given, and names that are nothing.
 *
 * @param figures - Paths of the file's numbers that can be turned.
 */
export function readSpec(
  problems: Problems,
  path: string,
  spec: DialSpec,
  figures: (name: string) => boolean,
  known: () => readonly string[],
): Turn | undefined {
  if (spec === 'continuation') return { kind: 'continuation', name: spec };
  if (typeof spec === 'string') {
    const lever = findLever(spec);
    if (lever !== undefined) return { kind: 'lever', name: spec, lever, use: { lever: spec } };
    if (figures(spec)) return { kind: 'figure', name: spec };
    problems.add({
      path,
      message: 'nothing that can be turned',
      received: spec,
      expected: suggestion(spec, [...new Set([...ids(), ...known()])]),
    });
    return undefined;
  }
  if (!problems.object(path, spec, 'a path of the file, the id of a lever, or { lever, … }')) return undefined;
  const lever = findLever(spec.lever);
  if (lever === undefined) {
    problems.add({
      path: `${path}.lever`,
      message: 'unknown lever',
      received: spec.lever,
      expected: suggestion(String(spec.lever), ids()),
    });
    return undefined;
  }
  const { name } = lever.dose;
  if (spec[name] !== undefined) {
    problems.add({
      path: `${path}.${name}`,
      message: 'the dose is what is turned',
      received: spec[name],
      expected: `the lever without ${name}`,
    });
    return undefined;
  }
  return { kind: 'lever', name: lever.id, lever, use: spec };
}

function ids(): string[] {
  return levers.map(({ id }) => id);
}

function suggestion(name: string, known: readonly string[]): string {
  return nearest(name, known).join(' or ') || known.join(', ');
}
