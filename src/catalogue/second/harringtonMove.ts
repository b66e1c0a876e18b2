import type { Move } from '../../core/index.ts';
import { type HarringtonTable, tableLooksRandom } from './harringtonTable.ts';

/** What Harrington's rule knows before a round. */
export type HarringtonMemory = {
  /** The next move, and the number of its round. */
  move: Move;
  turn: number;
  mode: 'normal' | 'fair-weather' | 'defecting';
  /** What the other side did by the moves of the round before; no longer kept after a time of defecting. */
  table: HarringtonTable;
  /** The last round; C before there is one. And whether the other side has never defected. */
  own: Move;
  other: Move;
  spotless: boolean;
  /** In a time of defecting: defections received, less three for each cooperation. And whether there has been such a time. */
  thaw: number;
  hasThawed: boolean;
  /** Chance of a test, rounds since one as its notes count them, and whether one was answered. */
  probeChance: number;
  sinceProbe: number;
  stung: boolean;
  /** Kind moves owed after a test; may fall below 0. */
  owed: number;
  /** Defections in a row, and on every other round: in the even lane and in the odd one, with own ones added. */
  run: number;
  even: number;
  odd: number;
  isOdd: boolean;
  /** Length at which a lane is broken with a kind move, and how often that has happened. */
  laneLimit: number;
  laneHits: number;
};

/**
 * The next move, from the memory that is being made, which it completes. `wasSpotless`: whether the other side had never defected
 * before the last round; `random` draws from [0, 1).
 */
export function harringtonMove(now: HarringtonMemory, wasSpotless: boolean, random: () => number): Move {
  const { turn, other } = now;
  if (now.mode === 'defecting') return thawed(now) ? 'C' : 'D';
  if (!now.hasThawed && turn % 15 === 0 && turn > 15 && tableLooksRandom(now.table, turn - 2)) {
    now.mode = 'defecting';
    return 'D';
  }
  if (now.sinceProbe === 2 && other === 'D') now.stung = true;
  if (turn === 38 && other === 'D' && wasSpotless) {
    now.mode = 'fair-weather';
    return 'C';
  }
  if (now.mode === 'fair-weather') {
    if (other === 'C') return kind(now);
    now.mode = 'normal';
  }
  now.run = other === 'D' ? now.run + 1 : 0;
  if (now.run >= 20) return unkind(now);
  if (breaksLane(now) || now.owed >= 1) return kind(now);
  if (turn < 37) return answer(now);
  if (turn > 37) {
    if (now.stung || random() > now.probeChance) return answer(now);
    now.probeChance += 0.05;
  }
  now.owed = 2;
  now.sinceProbe = 1;
  return 'D';
}

/** Whether enough has been borne to make peace. */
function thawed(now: HarringtonMemory): boolean {
  now.thaw += now.other === 'D' ? 1 : -3;
  if (now.thaw < 11) return false;
  now.mode = 'normal';
  now.hasThawed = true;
  now.owed = 2;
  return true;
}

/** Takes the other lane, and says whether it has become so long that a kind move is due. */
function breaksLane(now: HarringtonMemory): boolean {
  now.isOdd = !now.isOdd;
  const length = now.other === 'D' ? (now.isOdd ? now.odd : now.even) + 1 : 0;
  const breaks = length >= now.laneLimit;
  if (now.isOdd) now.odd = breaks ? 0 : length;
  else now.even = breaks ? 0 : length;
  if (breaks) now.laneHits += 1;
  if (now.laneHits >= 8) now.laneLimit = 3;
  return breaks;
}

function answer(now: HarringtonMemory): Move {
  return now.other === 'C' ? kind(now) : unkind(now);
}

function kind(now: HarringtonMemory): Move {
  now.owed -= 1;
  now.sinceProbe += 1;
  return 'C';
}

function unkind(now: HarringtonMemory): Move {
  if (now.isOdd) now.odd += 1;
  else now.even += 1;
  return 'D';
}
