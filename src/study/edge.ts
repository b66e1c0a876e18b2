import { type BothSides, type Side, bothSides, sides } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';
import { type Adapted, adaptation, rough } from './adaptation.ts';
import { sameEnd } from './basin.ts';
import type { Candidates } from './candidates.ts';
import type { Encounters } from './met.ts';
import { poolOutcome } from './poolOutcome.ts';
import type { BasinEdge } from './verdict.ts';

/** Steps looked at before one is narrowed down. */
const points = 16;
const precision = 1e-3;

/** People of these sides who would change to a behaviour, by its place on each side. */
interface Change {
  readonly side: BasinEdge['side'];
  readonly behaviour: BasinEdge['behaviour'];
  readonly to: Partial<BothSides<number>>;
}

/**
 * How far today's pools are from the edge of their basin of attraction: of all changes of one side, or of both at once, to
 * one behaviour, the one that leads out of it with the smallest share of people. Sixteenths of a pool are looked at, the
 * smallest first, and the first that leads out is narrowed down by bisection; a narrower way out can be missed.
 *
 * @returns Null where no such change leads out.
 */
export function edgeOf(setting: Setting, candidates: BothSides<Candidates>, meet: Encounters, end: Adapted): BasinEdge | null {
  const start = bothSides((side) => candidates[side].shares);
  const adapted = (change: Change, share: number): Adapted => adaptation(setting, meet, changed(start, change, share), rough);
  const tips = (change: Change, share: number): boolean => !sameEnd(adapted(change, share), end);
  const changes = changesOf(candidates);
  for (let k = 1; k <= points; k++) {
    const tipping = changes.filter((change) => tips(change, k / points));
    if (tipping.length === 0) continue;
    const narrowed = tipping.map((change) => ({ change, share: narrow((share) => tips(change, share), (k - 1) / points, k / points) }));
    const { change, share } = narrowed.reduce((a, b) => (b.share < a.share ? b : a));
    const { shares, met } = adapted(change, share);
    return { side: change.side, behaviour: change.behaviour, share, cooperation: poolOutcome(met.meetings, shares).overall };
  }
  return null;
}

function changesOf(candidates: BothSides<Candidates>): Change[] {
  const places = (side: Side, id: string): number => candidates[side].strategies.findIndex((strategy) => strategy.id === id);
  const alone = sides.flatMap((side) =>
    candidates[side].strategies.map(({ id, name }, i): Change => ({ side, behaviour: { id, name }, to: { [side]: i } })),
  );
  const together = candidates.vendor.strategies.flatMap(({ id, name }, vendor): Change[] => {
    const partner = places('partner', id);
    return partner < 0 ? [] : [{ side: 'both', behaviour: { id, name }, to: { vendor, partner } }];
  });
  return [...alone, ...together];
}

/** Pools after a share of people, drawn evenly, has changed. */
function changed(start: BothSides<readonly number[]>, { to }: Change, share: number): BothSides<readonly number[]> {
  return bothSides((side) => {
    const target = to[side];
    return target === undefined ? start[side] : start[side].map((before, i) => (1 - share) * before + (i === target ? share : 0));
  });
}

function narrow(tips: (share: number) => boolean, low: number, high: number): number {
  let [before, after] = [low, high];
  while (after - before > precision) {
    const middle = (before + after) / 2;
    if (tips(middle)) after = middle;
    else before = middle;
  }
  return after;
}
