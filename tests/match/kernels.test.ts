import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionOptions, Noise } from '../../src/conditions/index.ts';
import { type MatchOptions, playMatch, rounds } from '../../src/match/index.ts';
import { type FiniteStrategy, program } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine, anyMemoryOne, anyPublicGame } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';

/** The record of a match as its rounds tell it, one after the other. */
function fromRounds(vendor: FiniteStrategy, partner: FiniteStrategy, options: MatchOptions) {
  const { discount = 1 } = options;
  const perSide = typeof discount === 'number' ? { vendor: discount, partner: discount } : discount;
  const moves = { vendor: '', partner: '' };
  const scores = { vendor: 0, partner: 0 };
  let played = 0;
  for (const { realised, payoffs } of rounds(vendor, partner, options)) {
    for (const side of ['vendor', 'partner'] as const) {
      moves[side] += realised[side];
      scores[side] += perSide[side] ** played * payoffs[side];
    }
    played++;
  }
  return { rounds: played, moves, scores };
}

function agree(vendor: FiniteStrategy, partner: FiniteStrategy, options: MatchOptions): void {
  const told = fromRounds(vendor, partner, options);
  const match = playMatch(vendor, partner, options);
  expect(match.rounds).toBe(told.rounds);
  expect(match.moves).toEqual(told.moves);
  for (const side of ['vendor', 'partner'] as const) {
    expect(match.scores[side]).toBeCloseTo(told.scores[side], 8);
    expect(match.cooperation[side]).toBeCloseTo(told.moves[side].replaceAll('D', '').length / told.rounds, 12);
  }
}

const anyLength = fc.constantFrom<NonNullable<ConditionOptions['length']>>(
  { rounds: 1 },
  { rounds: 300 },
  { rounds: 600, known: true },
  { continuation: 0 },
  { continuation: 0.97 },
);
const anyFinite = fc.oneof(anyMachine(6), anyMemoryOne);
/** Noise that leaves something to chance, or nothing at all. */
const anyRate: fc.Arbitrary<Noise> = fc.constantFrom<Noise>(
  0,
  1,
  0.1,
  { C: 0, D: 1 },
  { vendor: 1, partner: 0 },
  { vendor: { C: 0.3, D: 1 }, partner: 0 },
);

describe('the kernels play the same match, draw by draw, as the rounds told one by one', () => {
  it('under any noise, recall and discount', () => {
    fc.assert(
      fc.property(anyFinite, anyFinite, anyConditions, anyLength, fc.string(), fc.nat(), (a, b, conditions, length, seed, repetition) => {
        agree(a, b, { ...conditions, length, seed, repetition });
      }),
      { numRuns: 150 },
    );
  });

  it('where only moves are left to chance: the short kernel', () => {
    fc.assert(
      fc.property(anyMemoryOne, anyMemoryOne, anyRate, anyLength, fc.string(), (a, b, execution, length, seed) => {
        agree(a, b, { noise: { execution }, length, seed });
      }),
      { numRuns: 150 },
    );
  });

  it('in games of several public states, and where they end the relationship', () => {
    fc.assert(
      fc.property(anyFinite, anyFinite, anyPublicGame, anyRate, anyRate, anyLength, (a, b, game, execution, perception, length) => {
        agree(a, b, { game, length, noise: { execution, perception }, discount: 0.9, recall: { vendor: 1, partner: 0.9 } });
      }),
      { numRuns: 150 },
    );
  });

  it('where noise is certain, and recall hopeless, so that nothing is left to chance', () => {
    const { TFT, WSLS, GRIM } = machines;
    for (const pair of [
      [TFT, WSLS],
      [GRIM, TFT],
      [WSLS, WSLS],
    ] as const) {
      for (const recall of [1, 0, { vendor: 0, partner: 1 }]) {
        agree(...pair, { noise: { execution: { C: 0, D: 1 }, perception: { vendor: 1, partner: 0 } }, recall, length: { rounds: 40 } });
      }
    }
  });
});

describe('a finite rule written as a program', () => {
  const asMachine = machines.GTFT_1_3;
  const asProgram = program({
    id: 'gtft-as-program',
    memory: 'C',
    play: (last) => (last === 'C' ? 1 : 1 / 3),
    learn: (_, { other }) => other,
  });

  it('plays the same match as its automaton, from the same streams', () => {
    const options = { length: { rounds: 500 }, noise: { execution: 0.1, perception: 0.05 }, recall: 0.95, seed: 'twins' };
    const compiled = playMatch(asMachine, machines.WSLS, options);
    expect(playMatch(asProgram, machines.WSLS, options)).toEqual(compiled);
    expect(playMatch(machines.WSLS, asProgram, options)).toEqual(playMatch(machines.WSLS, asMachine, options));
  });
});
