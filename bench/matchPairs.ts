import { type Machine, type Program, machine, program } from 'donnant';
import { type Conditions, readConditions } from '../src/conditions/index.ts';
import { Problems } from '../src/core/index.ts';
import { runJob } from '../src/jobs/index.ts';
import { keeper } from '../src/jobs/keeper.ts';
import { Ledger, Venue } from '../src/match/index.ts';

const loyal = { C: 'c', D: 'd' } as const;
const echo = { c: { play: 'C', next: loyal }, d: { play: 'D', next: loyal } } as const;

/** Eight classical strategies without chance of their own, each as a machine and as a program. */
const field: readonly { readonly machine: Machine; readonly program: Program<never> }[] = [
  both(
    machine({ id: 'always-c', start: 'c', states: { c: { play: 'C', next: { C: 'c', D: 'c' } } } }),
    program({ id: 'always-c', memory: 0, play: () => 'C', learn: (memory) => memory }),
  ),
  both(
    machine({ id: 'always-d', start: 'd', states: { d: { play: 'D', next: { C: 'd', D: 'd' } } } }),
    program({ id: 'always-d', memory: 0, play: () => 'D', learn: (memory) => memory }),
  ),
  both(
    machine({ id: 'tit-for-tat', start: 'c', states: echo }),
    program({ id: 'tit-for-tat', memory: 0, play: (angry) => 1 - angry, learn: (_, { other }) => Number(other === 'D') }),
  ),
  both(
    machine({ id: 'suspicious', start: 'd', states: echo }),
    program({ id: 'suspicious', memory: 1, play: (angry) => 1 - angry, learn: (_, { other }) => Number(other === 'D') }),
  ),
  both(
    machine({ id: 'grim', start: 'c', states: { c: { play: 'C', next: loyal }, d: { play: 'D', next: { C: 'd', D: 'd' } } } }),
    program({ id: 'grim', memory: false, play: (angry) => (angry ? 'D' : 'C'), learn: (angry, { other }) => angry || other === 'D' }),
  ),
  both(
    machine({
      id: 'shift',
      start: 'c',
      states: {
        c: { play: 'C', next: { CC: 'c', CD: 'd', DC: 'd', DD: 'c' } },
        d: { play: 'D', next: { CC: 'c', CD: 'd', DC: 'd', DD: 'c' } },
      },
    }),
    program({ id: 'shift', memory: 1, play: (kind) => kind, learn: (_, { own, other }) => Number(own === other) }),
  ),
  both(
    machine({
      id: 'two-tats',
      start: 'none',
      states: {
        none: { play: 'C', next: { C: 'none', D: 'one' } },
        one: { play: 'C', next: { C: 'none', D: 'two' } },
        two: { play: 'D', next: { C: 'none', D: 'two' } },
      },
    }),
    program({
      id: 'two-tats',
      memory: 0,
      play: (tats) => (tats < 2 ? 'C' : 'D'),
      learn: (tats, { other }) => (other === 'D' ? tats + 1 : 0),
    }),
  ),
  both(
    machine({
      id: 'turns',
      start: 'c',
      states: { c: { play: 'C', next: { C: 'd', D: 'd' } }, d: { play: 'D', next: { C: 'c', D: 'c' } } },
    }),
    program({ id: 'turns', memory: 1, play: (kind) => kind, learn: (kind) => 1 - kind }),
  ),
];

function both(asMachine: Machine, asProgram: unknown): { machine: Machine; program: Program<never> } {
  return { machine: asMachine, program: asProgram as Program<never> };
}

const slips = { length: { rounds: 200 }, noise: { execution: 0.05 } };

/** Samples every pair a hundred times. */
export function sampleAll(kind: 'machine' | 'program'): number {
  const shared = keeper();
  let kept = 0;
  for (const vendor of field) {
    for (const partner of field) {
      const pair = { vendor: vendor[kind] as Machine, partner: partner[kind] as Machine };
      kept += runJob({ ...pair, conditions: slips, method: 'sampled', repetitions: 100, seed: 'bench' }, shared).cooperation.vendor;
    }
  }
  return kept;
}

const plain: Conditions = readConditions({}, new Problems());
const ledger = new Ledger(plain);
const matches = new Map([200, 1_000_000].map((rounds) => [rounds, meetings(rounds)]));

function meetings(rounds: number) {
  const venue = new Venue({ ...plain, length: { rounds } }, 'bench');
  return field.flatMap((vendor) => field.map((partner) => venue.match({ vendor: vendor.machine, partner: partner.machine })));
}

/** Scores every pair along its path. */
export function certainPaths(rounds: number): number {
  let sum = 0;
  for (const match of matches.get(rounds)!) {
    ledger.clear();
    ledger.addPath(match.path()!, rounds);
    sum += ledger.score('vendor');
  }
  return sum;
}

/** The same round by round. */
export function certainRounds(rounds: number): number {
  let sum = 0;
  for (const match of matches.get(rounds)!) {
    ledger.clear();
    match.restart(0);
    ledger.addMatch(match);
    sum += ledger.score('vendor');
  }
  return sum;
}
