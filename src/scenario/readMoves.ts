import { findEntry } from '../catalogue/index.ts';
import { type BothSides, type Problems, type Side, nearest } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import type { FileRule } from './fileSchema.ts';
import { oneOrMany } from './oneOrMany.ts';
import { type Written, isFigure } from './written.ts';

/** A move of a share whose size is still to be computed. */
export interface OpenMove {
  readonly at: string;
  readonly side: Side;
  readonly from: string;
  readonly to: string;
  readonly share: Written;
}

/** The moves of a rule, and every share that was written, whether the rest of its move could be read or not. */
export interface OpenMoves {
  readonly moves: readonly OpenMove[];
  readonly shares: readonly Written[];
}

/** Ids of a side's behaviours, and of those it could take up. */
export interface Behaviours {
  readonly pool: readonly string[];
  readonly adoptable: readonly string[];
}

/** A rule's moves of shares: one or a list; aliases are replaced by ids. Notes behaviours that the side does not have. */
export function readMoves(
  raw: NonNullable<Loose<FileRule>['change']>['move'],
  at: string,
  behaviours: BothSides<Behaviours>,
  problems: Problems,
): OpenMoves {
  const moves: OpenMove[] = [];
  const shares: Written[] = [];
  const reached: [Side, string][] = [];
  oneOrMany(raw, at).forEach(([{ side, from, to, share }, path], i) => {
    const written: Written | undefined = isFigure(share) ? { key: `move.${i}`, at: `${path}.share`, source: share } : undefined;
    if (written !== undefined) shares.push(written);
    if (side === undefined) return;
    const { pool, adoptable } = behaviours[side];
    // what an earlier move of the rule has brought in can be moved on
    const followed = [...pool, ...reached.flatMap(([where, id]) => (where === side ? [id] : []))];
    const source = readBehaviour(from, `${path}.from`, followed, problems);
    const target = readBehaviour(to, `${path}.to`, [...pool, ...adoptable], problems);
    if (target !== undefined) reached.push([side, target]);
    if (source !== undefined && target !== undefined && written !== undefined) {
      moves.push({ at: path, side, from: source, to: target, share: written });
    }
  });
  return { moves, shares };
}

function readBehaviour(name: string | undefined, at: string, known: readonly string[], problems: Problems): string | undefined {
  if (name === undefined) return undefined;
  const id = findEntry(name)?.id ?? name;
  if (known.includes(id)) return id;
  const unique = [...new Set(known)];
  problems.add({
    path: at,
    message: 'no behaviour of this side',
    received: name,
    expected: nearest(name, unique).join(' or ') || unique.join(', '),
  });
  return undefined;
}
