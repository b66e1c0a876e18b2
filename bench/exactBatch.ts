import { type Automaton, compile, expectBatch, expectMatch, memoryOne, prepareTable } from 'donnant';
import { lusolve } from 'mathjs';

import { sureTable, walkCounts, walkRoom } from '../src/exact/batch/walkCounts.ts';
import type { Group } from './comparison.ts';
import { classical } from './exactClassical.ts';
import { machines } from './exactMachines.ts';

const noise = { execution: 0.05 };
const noises = Array.from({ length: 10 }, (_, e) => ({ execution: 0.001 + 0.01 * e }));
const continuations = Array.from({ length: 1000 }, (_, k) => (k + 0.5) / 1000);
const a = memoryOne({ id: 'a', opening: 0.9, reply: { CC: 0.95, CD: 0.3, DC: 0.8, DD: 0.1 } });
const b = memoryOne({ id: 'b', opening: 0.8, reply: { CC: 0.9, CD: 0.25, DC: 0.6, DD: 0.33 } });

/** The same pair as a system of four equations for a general solver: nothing but the solution is timed. */
const outcomes = ['CC', 'CD', 'DC', 'DD'] as const;
const seen = ['CC', 'DC', 'CD', 'DD'] as const;
const system = outcomes.map((_, to) =>
  outcomes.map((from, k) => {
    const [u, v] = [a.reply[from], b.reply[seen[k]!]];
    const chance = (to < 2 ? u : 1 - u) * (to % 2 === 0 ? v : 1 - v);
    return (to === k ? 1 : 0) - 0.9 * chance;
  }),
);
const first = outcomes.map((_, to) => (to < 2 ? 0.9 : 0.1) * (to % 2 === 0 ? 0.8 : 0.2));

const table = prepareTable({ vendor: classical, partner: classical });
const setting = { length: { continuation: 0.99 }, noise };
let turn = 0;
/** The matrix at one of two settings in turn: one setting again would only be priced from what was counted. */
const anew = (): unknown => table(turn++ % 2 === 0 ? setting : { length: { continuation: 0.98 }, noise });

/** Machines of up to 8 states without chance, every pair of them once. */
const sure = machines().map(({ strategy }) => compile(strategy));
const sureTables = sure.map((automaton) => sureTable(automaton)!);
const sureCount = sure.length ** 2;
const room = walkRoom();
const counts = new Float64Array(4);

function walkAll(rounds: number): number {
  let kept = 0;
  for (const vendor of sureTables) {
    for (const partner of sureTables) {
      walkCounts(vendor, partner, rounds, room, counts);
      kept += counts[0]!;
    }
  }
  return kept;
}

const moves = sure.map(({ play, next }: Automaton) => ({
  plays: Uint8Array.from(play, (chance) => 1 - chance),
  next: Int32Array.from(next, ({ states }) => states[0]!),
}));

/** The same matches round by round, as a loop for this case alone. */
function playAll(rounds: number): number {
  let kept = 0;
  for (const vendor of moves) {
    for (const partner of moves) {
      counts.fill(0);
      let v = 0;
      let p = 0;
      for (let round = 0; round < rounds; round++) {
        const own = vendor.plays[v]!;
        const other = partner.plays[p]!;
        counts[2 * own + other]!++;
        v = vendor.next[4 * v + 2 * own + other]!;
        p = partner.next[4 * p + 2 * other + own]!;
      }
      kept += counts[0]!;
    }
  }
  return kept;
}

if (walkAll(200) !== playAll(200)) throw new Error('the walk and the loop disagree');

/** The exact engine where many settings or many pairs are asked for at once. */
export const exactBatch: Group = {
  name: 'exact batch',
  comparisons: [
    {
      about: 'a memory-one pair at 10 noises × 1,000 continuations, from options to figures, against solving four equations by mathjs',
      piece: 'solve',
      subject: { name: 'expectBatch', pieces: 10_000, run: () => expectBatch(a, b, { continuations, noises }) },
      yardstick: { name: 'mathjs lusolve', pieces: 1, run: () => lusolve(system, first) },
      turns: 9,
    },
    {
      about: 'the 900 cells of the payoff matrix of 30 classical strategies at one setting, against one pair at a time',
      piece: 'pair',
      subject: { name: 'prepareTable', pieces: 900, run: anew },
      yardstick: {
        name: 'expectMatch',
        pieces: 900,
        run: () => classical.map((vendor) => classical.map((partner) => expectMatch(vendor, partner, setting))),
      },
      turns: 5,
    },
    {
      about: 'pairs of up to 8 states without chance: 200 rounds walked to the cycle, against round by round',
      piece: 'match',
      subject: { name: 'walk', pieces: sureCount, run: () => walkAll(200) },
      yardstick: { name: 'loop', pieces: sureCount, run: () => playAll(200) },
      turns: 9,
    },
    {
      about: 'the same pairs: a million rounds, against 200',
      piece: 'match',
      subject: { name: 'a million rounds', pieces: sureCount, run: () => walkAll(1_000_000) },
      yardstick: { name: '200 rounds', pieces: sureCount, run: () => walkAll(200) },
      turns: 9,
    },
  ],
};

/** Milliseconds of CPU for the payoff matrix of the 30 classical strategies, warm: the median of some turns. */
export function classicalMatrix(turns = 9): { prepared: number; fromStrategies: number } {
  const median = (run: () => unknown): number => {
    for (let i = 0; i < 20; i++) run();
    const times = Array.from({ length: turns }, () => {
      const start = process.cpuUsage();
      for (let i = 0; i < 20; i++) run();
      const { user, system: kernel } = process.cpuUsage(start);
      return (user + kernel) / 20_000;
    });
    return times.sort((x, y) => x - y)[Math.floor(turns / 2)]!;
  };
  return {
    prepared: median(anew),
    fromStrategies: median(() => prepareTable({ vendor: classical, partner: classical })(setting)),
  };
}
