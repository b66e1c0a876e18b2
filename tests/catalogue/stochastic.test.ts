import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { mean, standardError } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { playMatch } from '../../src/match/index.ts';
import type { Strategy } from '../../src/strategies/index.ts';
import data from '../data/stochastic.json' with { type: 'json' };

const rounds = 200;
const repetitions = 60;
const entryOf = (peer: string) => catalogue.find((entry) => entry.peer === peer)!;
const cases = Object.entries(data.strategies).flatMap(([peer, { against }]) =>
  Object.entries(against).map(([opponent, figures]) => ({ peer, opponent, figures })),
);

/** Own payoff a round, the other's, own cooperation, the other's: value and standard error of each. */
type Figures = readonly (readonly [value: number, standardError: number])[];

function exactly(self: Strategy, other: Strategy): Figures {
  const { perRound, cooperation } = expectMatch(self, other, { length: { rounds, known: true } });
  return [perRound.vendor, perRound.partner, cooperation.vendor, cooperation.partner].map((value) => [value, 0] as const);
}

function sampled(self: Strategy, other: Strategy): Figures {
  const matches = Array.from({ length: repetitions }, (_, repetition) =>
    playMatch(self, other, { length: { rounds, known: true }, seed: 'stochastic', repetition }),
  );
  const columns = [
    matches.map(({ scores }) => scores.vendor / rounds),
    matches.map(({ scores }) => scores.partner / rounds),
    matches.map(({ cooperation }) => cooperation.vendor),
    matches.map(({ cooperation }) => cooperation.partner),
  ];
  return columns.map((values) => [mean(values), standardError(values)] as const);
}

describe('within four standard errors of Axelrod-Python 4.13.0', () => {
  it.each(cases)('$peer against $opponent', ({ peer, opponent, figures }) => {
    const self = entryOf(peer);
    const other = entryOf(opponent);
    const ours = self.finite && other.finite ? exactly(self.create(), other.create()) : sampled(self.create(), other.create());
    ours.forEach(([value, ownError], i) => {
      const theirs = figures[2 * i]!;
      const tolerance = 4 * Math.hypot(ownError, figures[2 * i + 1]!) + 1e-9;
      expect(Math.abs(value - theirs), `figure ${i}: ours ${value}, theirs ${theirs}`).toBeLessThanOrEqual(tolerance);
    });
  });
});
