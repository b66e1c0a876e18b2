import { type BothSides, bothSides } from '../../core/index.ts';
import { mirrored } from './fillPair.ts';
import type { GameTable } from './gameTable.ts';
import type { PairCounts } from './pairCounts.ts';
import type { SideTable } from './sideTable.ts';

/** Room for one flow after the other; between two, no chance lies anywhere. */
export interface FlowRoom {
  /** Chances of the joint states of this round and of the next, by `(vendor * partners + partner) * stages + stage`. */
  now: Float64Array;
  later: Float64Array;
  /** Those of them that are not 0. */
  met: Int32Array;
  next: Int32Array;
}

/** Empty room. */
export function flowRoom(): FlowRoom {
  return { now: new Float64Array(0), later: new Float64Array(0), met: new Int32Array(0), next: new Int32Array(0) };
}

/**
 * Counts the outcomes of a pair over a number of rounds, round by round, and looks only at the joint states that can be
 * occupied: strategies that count rounds have many, and occupy few at a time. Chances of both sides are filled in.
 */
export function flowCounts(
  vendor: SideTable,
  partner: SideTable,
  game: GameTable,
  rounds: number,
  discount: BothSides<number>,
  room: FlowRoom,
): PairCounts {
  const { stages } = game;
  const partners = partner.automaton.size;
  makeRoom(room, vendor.automaton.size * partners * stages);
  let { now, later, met, next } = room;
  let active = open(vendor, partner, game, now, met);
  const discounts = discount.vendor < 1 || discount.partner < 1;
  const counts = new Float64Array(4 * stages);
  const weighted = bothSides((side) => (discount[side] === 1 ? counts : new Float64Array(4 * stages)));
  const here = discounts ? new Float64Array(4 * stages) : counts;
  let lived = 0;
  let weightV = 1;
  let weightP = 1;
  for (let round = 1; round <= rounds && active > 0; round++) {
    let found = 0;
    for (let m = 0; m < active; m++) {
      const key = met[m]!;
      const share = now[key]!;
      now[key] = 0;
      lived += share;
      const stage = key % stages;
      const pair = (key - stage) / stages;
      const p = pair % partners;
      const v = (pair - p) / partners;
      for (let k = 0; k < 4; k++) {
        const chance =
          share * (k < 2 ? vendor.cooperates[v]! : vendor.defects[v]!) * (k % 2 === 0 ? partner.cooperates[p]! : partner.defects[p]!);
        if (chance === 0) continue;
        here[4 * stage + k]! += chance;
        if (round === rounds) continue;
        const ownRow = 4 * v + k;
        const otherRow = 4 * p + mirrored[k]!;
        for (let g = game.rows[4 * stage + k]!; g < game.rows[4 * stage + k + 1]!; g++) {
          for (let a = vendor.rows[ownRow]!; a < vendor.rows[ownRow + 1]!; a++) {
            const chanceV = chance * game.chances[g]! * vendor.chances[a]!;
            if (chanceV === 0) continue;
            const from = vendor.targets[a]! * partners;
            for (let b = partner.rows[otherRow]!; b < partner.rows[otherRow + 1]!; b++) {
              const chanceP = chanceV * partner.chances[b]!;
              if (chanceP === 0) continue;
              const to = (from + partner.targets[b]!) * stages + game.targets[g]!;
              if (later[to] === 0) next[found++] = to;
              later[to]! += chanceP;
            }
          }
        }
      }
    }
    if (discounts) {
      book(here, counts, weighted, weightV, weightP);
      weightV *= discount.vendor;
      weightP *= discount.partner;
    }
    active = found;
    [now, later, met, next] = [later, now, next, met];
  }
  return { counts, weighted, rounds: lived };
}

/** Puts the chances of the opening in their places; gives how many there are. */
function open(vendor: SideTable, partner: SideTable, game: GameTable, now: Float64Array, met: Int32Array): number {
  const { start: byVendor } = vendor.automaton;
  const { start: byPartner, size: partners } = partner.automaton;
  let active = 0;
  for (let a = 0; a < byVendor.states.length; a++) {
    for (let b = 0; b < byPartner.states.length; b++) {
      const chance = byVendor.chances[a]! * byPartner.chances[b]!;
      if (chance === 0) continue;
      const key = (byVendor.states[a]! * partners + byPartner.states[b]!) * game.stages + game.start;
      if (now[key] === 0) met[active++] = key;
      now[key]! += chance;
    }
  }
  return active;
}

/** Adds a round's outcomes to all counts, and forgets them. */
function book(here: Float64Array, counts: Float64Array, weighted: BothSides<Float64Array>, weightV: number, weightP: number): void {
  for (let cell = 0; cell < here.length; cell++) {
    counts[cell]! += here[cell]!;
    if (weighted.vendor !== counts) weighted.vendor[cell]! += weightV * here[cell]!;
    if (weighted.partner !== counts) weighted.partner[cell]! += weightP * here[cell]!;
    here[cell] = 0;
  }
}

function makeRoom(room: FlowRoom, span: number): void {
  if (span <= room.now.length) return;
  room.now = new Float64Array(2 * span);
  room.later = new Float64Array(2 * span);
  room.met = new Int32Array(2 * span);
  room.next = new Int32Array(2 * span);
}
