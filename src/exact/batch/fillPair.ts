import type { GameTable } from './gameTable.ts';
import { type PairSpace, clear, makeRoom } from './pairSpace.ts';
import type { SideTable } from './sideTable.ts';

/** Where each of the vendor's outcomes stands among the partner's. */
export const mirrored = Int32Array.of(0, 2, 1, 3);

/** Pairs with more joint states than this, reached or not, are left to the engine that numbers them by a map. */
export const widestSpan = 2 ** 22;

/**
 * Writes the chain of two sides, whose chances are filled in, over what the room held.
 *
 * @param most - Give up when there are more joint states than this.
 * @returns Whether it was written; false leaves nothing to be used.
 */
export function fillPair(space: PairSpace, vendor: SideTable, partner: SideTable, game: GameTable, most: number): boolean {
  const span = vendor.automaton.size * partner.automaton.size * game.stages;
  if (span > widestSpan) return false;
  clear(space, span);
  open(space, vendor, partner, game);
  const widest = 4 * vendor.widest * partner.widest * game.widest;
  let entries = 0;
  for (let i = 0; i < space.size; i++) {
    if (space.size > most) return false;
    makeRoom(space, space.size + widest, entries + widest);
    entries = writeState(space, i, entries, vendor, partner, game);
  }
  return true;
}

function open(space: PairSpace, vendor: SideTable, partner: SideTable, game: GameTable): void {
  const byVendor = vendor.automaton.start;
  const byPartner = partner.automaton.start;
  makeRoom(space, byVendor.states.length * byPartner.states.length, 0);
  space.start.fill(0);
  for (let a = 0; a < byVendor.states.length; a++) {
    for (let b = 0; b < byPartner.states.length; b++) {
      const v = byVendor.states[a]!;
      const p = byPartner.states[b]!;
      space.start[space.size] = byVendor.chances[a]! * byPartner.chances[b]!;
      add(space, (v * partner.automaton.size + p) * game.stages + game.start, v, p, game.start);
    }
  }
}

/** Writes what happens in one state and where it leads; gives the number of entries so far. */
function writeState(space: PairSpace, i: number, from: number, vendor: SideTable, partner: SideTable, game: GameTable): number {
  const { numbers, base, targets, chances } = space;
  const { stages } = game;
  const partners = partner.automaton.size;
  const v = space.vendor[i]!;
  const p = space.partner[i]!;
  const at = 4 * space.stage[i]!;
  let entries = from;
  let ending = 0;
  space.rows[i] = from;
  for (let k = 0; k < 4; k++) {
    const chance = (k < 2 ? vendor.cooperates[v]! : vendor.defects[v]!) * (k % 2 === 0 ? partner.cooperates[p]! : partner.defects[p]!);
    space.outcome[4 * i + k] = chance;
    if (chance === 0) continue;
    ending += chance * game.ends[at + k]!;
    const ownRow = 4 * v + k;
    const otherRow = 4 * p + mirrored[k]!;
    for (let g = game.rows[at + k]!; g < game.rows[at + k + 1]!; g++) {
      const toStage = game.targets[g]!;
      for (let a = vendor.rows[ownRow]!; a < vendor.rows[ownRow + 1]!; a++) {
        const chanceV = chance * game.chances[g]! * vendor.chances[a]!;
        if (chanceV === 0) continue;
        const toV = vendor.targets[a]!;
        for (let b = partner.rows[otherRow]!; b < partner.rows[otherRow + 1]!; b++) {
          const chanceP = chanceV * partner.chances[b]!;
          if (chanceP === 0) continue;
          const toP = partner.targets[b]!;
          const key = (toV * partners + toP) * stages + toStage;
          const number = numbers[key]! - base;
          targets[entries] = number >= 0 ? number : add(space, key, toV, toP, toStage);
          chances[entries++] = chanceP;
        }
      }
    }
  }
  space.ending[i] = ending;
  space.rows[i + 1] = entries;
  return entries;
}

/** Numbers a joint state. */
function add(space: PairSpace, key: number, vendor: number, partner: number, stage: number): number {
  const number = space.size++;
  space.numbers[key] = space.base + number;
  space.vendor[number] = vendor;
  space.partner[number] = partner;
  space.stage[number] = stage;
  return number;
}
