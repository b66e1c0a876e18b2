import { type Strategy, compile, expectMatch, machine, playMatch, strategy } from 'donnant';
import { lusolve } from 'mathjs';
import type { Comparison, Group } from '../comparison.ts';
import { pairSystem } from '../kernels/pairSystem.ts';

const execution = 0.02;
const continuation = 0.95;
const conditions = { length: { continuation }, noise: { execution } };

/** Two states: returns the other's last move. */
const echo: Strategy = strategy('tit-for-tat');
/** Two states: keeps what paid and changes what did not. */
const shift: Strategy = machine({
  id: 'shift',
  start: 'kind',
  states: {
    kind: { play: 'C', next: { CC: 'kind', CD: 'cross', DC: 'cross', DD: 'kind' } },
    cross: { play: 'D', next: { CC: 'kind', CD: 'cross', DC: 'cross', DD: 'kind' } },
  },
});

/** Answers the `patience`-th defection in a row with as many defections of its own. */
function patient(patience: number): Strategy {
  const calm = Array.from({ length: patience }, (_, i) => {
    const next = { C: 'calm0', D: i + 1 < patience ? `calm${i + 1}` : 'angry0' };
    return [`calm${i}`, { play: 'C' as const, next }] as const;
  });
  const angry = Array.from({ length: patience }, (_, i) => {
    const after = i + 1 < patience ? `angry${i + 1}` : 'calm0';
    return [`angry${i}`, { play: 'D' as const, next: { C: after, D: after } }] as const;
  });
  return machine({ id: `patient-${patience}`, start: 'calm0', states: Object.fromEntries([...calm, ...angry]) });
}

/** The same figure by a general solver; refuses to measure if the two do not agree. */
function bySolver(vendor: Strategy, partner: Strategy): () => number {
  const automata = [compile(vendor), compile(partner)] as const;
  const solve = (): number => {
    const { matrix, start, earned } = pairSystem(...automata, execution, continuation);
    const visits = lusolve(matrix, start) as number[][];
    return visits.reduce((sum, [visit = 0], i) => sum + visit * earned[i]!, 0);
  };
  const ours = expectMatch(vendor, partner, conditions).scores.vendor;
  if (ours === null || Math.abs(ours - solve()) > 1e-9 * Math.abs(ours))
    throw new Error(`the solvers disagree on ${vendor.id}, ${partner.id}`);
  return solve;
}

function againstSolver(about: string, vendor: Strategy, partner: Strategy): Comparison {
  return {
    about: `${about}: from options to all figures, against the same system built and solved by mathjs for one figure`,
    piece: 'pair',
    subject: { name: 'expectMatch', pieces: 1, run: () => expectMatch(vendor, partner, conditions) },
    yardstick: { name: 'mathjs lusolve', pieces: 1, run: bySolver(vendor, partner) },
    turns: 15,
  };
}

let repetition = 0;

/** One pair solved exactly, from small to large. */
export const exact: Group = {
  name: 'exact',
  comparisons: [
    againstSolver('a pair of 4 joint states', echo, shift),
    againstSolver('a pair of 48 joint states', patient(3), patient(4)),
    againstSolver('a pair of 192 joint states', patient(6), patient(8)),
    {
      about: 'the pair of 4 joint states solved, against one match of 200 rounds played',
      piece: 'pair',
      subject: { name: 'expectMatch', pieces: 1, run: () => expectMatch(echo, shift, { length: { rounds: 200 }, noise: { execution } }) },
      yardstick: {
        name: 'playMatch',
        pieces: 1,
        run: () => playMatch(echo, shift, { length: { rounds: 200 }, noise: { execution }, repetition: repetition++ }),
      },
      turns: 15,
    },
  ],
};
