import { InputError } from '../core/index.ts';
import type { Place } from './figureIndex.ts';
import type { Cell } from './sheet.ts';

/** The cells that paths turn. */
export interface Targets {
  /** Position of the path that turns each cell. */
  readonly doseOf: ReadonlyMap<Cell, number>;
  /** The cells that count in one segment. */
  inSegment(segment: number): ReadonlySet<Cell>;
}

/**
 * The cells that several paths turn.
 *
 * @throws InputError where two of them turn the same.
 */
export function targetsOf(names: readonly string[], index: ReadonlyMap<string, readonly Place[]>): Targets {
  const doseOf = new Map<Cell, number>();
  const bySegment = new Map<number, Set<Cell>>();
  names.forEach((name, i) => {
    for (const { target, segment } of index.get(name) ?? []) {
      const first = doseOf.get(target);
      if (first !== undefined && first !== i) {
        throw new InputError([{ path: name, message: `turns the same figure as ${names[first]}`, expected: 'each figure once' }]);
      }
      doseOf.set(target, i);
      bySegment.set(segment, (bySegment.get(segment) ?? new Set()).add(target));
    }
  });
  return { doseOf, inSegment: (segment) => bySegment.get(segment) ?? new Set() };
}
