import { findEntry } from '../catalogue/index.ts';
import type { Side } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import type { ScenarioFile } from './fileSchema.ts';
import { oneOrMany } from './readCosts.ts';
import { type Written, isFigure } from './written.ts';

type Rule = ScenarioFile['rules'] extends readonly (infer R)[] | undefined ? R : never;

/** A move of a share whose size is still to be computed. */
export interface OpenMove {
  readonly at: string;
  readonly side: Side;
  readonly from: string;
  readonly to: string;
  readonly share: Written;
}

/** A rule's moves of shares: one or a list; aliases are replaced by ids. */
export function readMoves(raw: NonNullable<Loose<Rule>['change']>['move'], at: string): OpenMove[] {
  return oneOrMany(raw, at).flatMap(([{ side, from, to, share }, path], i) => {
    if (side === undefined || from === undefined || to === undefined || !isFigure(share)) return [];
    const idOf = (name: string): string => findEntry(name)?.id ?? name;
    return [{ at: path, side, from: idOf(from), to: idOf(to), share: { key: `move.${i}`, at: `${path}.share`, source: share } }];
  });
}
