import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { ecological, replicator } from '../../src/population/index.ts';
import { after } from './after.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'));

const peer = read('ecosystem.json') as {
  steps: number[];
  payoff_matrix: number[][];
  default: { population_sizes: number[][] };
  custom: { initial: number[]; population_sizes: number[][] };
};
const first = read('first-tournament-ecology.json') as {
  matrix: number[][];
  cases: { id: string; inputs: { generations: number }; expected: number[] }[];
};

function expectShares(actual: readonly number[], expected: readonly number[], digits = 12): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((share, i) => expect(share).toBeCloseTo(expected[i]!, digits));
}

describe('the ecological process', () => {
  const uniform = peer.payoff_matrix.map(() => 1 / peer.payoff_matrix.length);
  const later = peer.steps.flatMap((step, k) => (step === 0 ? [] : [[step, k] as const]));

  it.each(later)('equals the peer after %i generations from equal shares', (step, k) => {
    expectShares(after(ecological(peer.payoff_matrix, uniform), step), peer.default.population_sizes[k]!);
  });

  it.each(later)('equals the peer after %i generations with another start and squared payoffs as fitness', (step, k) => {
    const sum = peer.custom.initial.reduce((total, count) => total + count, 0);
    const start = peer.custom.initial.map((count) => count / sum);
    expectShares(
      after(ecological(peer.payoff_matrix, start, { fitness: (payoff) => payoff ** 2 }), step),
      peer.custom.population_sizes[k]!,
    );
  });

  it.each(first.cases.map((known) => [known.id, known] as const))('of the first tournament agrees: %s', (_, { inputs, expected }) => {
    const even = first.matrix.map(() => 1 / first.matrix.length);
    expectShares(after(ecological(first.matrix, even), inputs.generations), expected, 9);
  });

  it('refuses a negative fitness at the door, with the reason', () => {
    const table = [
      [-1, -1],
      [0, 0],
    ];
    expect(() => ecological(table, [0.5, 0.5])).toThrow(InputError);
    expect(() => ecological(table, [0.5, 0.5])).toThrow(/replicator equation/);
  });

  it('refuses a fitness that turns negative on the way', () => {
    // From equal shares the parasite earns 0.5 · 9 − 0.5 = 4 against 0.1, and is 97.6 % of the next generation, where it
    // earns 9 · 0.024 − 0.976 < 0.
    const parasite = [
      [0.1, 0.1],
      [9, -1],
    ];
    const process = ecological(parasite, [0.5, 0.5]);
    expectShares(process.next().value, [0.05 / 2.05, 2 / 2.05]);
    expect(() => process.next()).toThrow(/fitness/);
  });

  it('is the discrete replicator equation without background, and is changed by a constant', () => {
    const table = [
      [3, 0],
      [5, 1],
    ];
    const one = after(ecological(table, [0.7, 0.3]), 3);
    expectShares(after(replicator(table, [0.7, 0.3], { mode: 'discrete' }), 3), one);
    const shifted = table.map((row) => row.map((payoff) => payoff + 10));
    expect(Math.abs(after(ecological(shifted, [0.7, 0.3]), 3)[0]! - one[0]!)).toBeGreaterThan(0.1);
    expectShares(after(replicator(shifted, [0.7, 0.3], { mode: 'discrete', background: -10 }), 3), one);
  });

  it('lets two pools multiply on each other', () => {
    const tables = {
      vendor: [
        [3, 1],
        [4, 2],
      ],
      partner: [
        [2, 3],
        [1, 5],
      ],
    };
    // By hand: vendors earn 2 and 3 from equal partners; partners earn 0.25·2 + 0.75·1 and 0.25·3 + 0.75·5.
    const { vendor, partner } = after(ecological(tables, { vendor: [0.25, 0.75], partner: [0.5, 0.5] }), 1);
    expectShares(vendor, [(0.25 * 2) / 2.75, (0.75 * 3) / 2.75]);
    expectShares(partner, [1.25 / 5.75, 4.5 / 5.75]);
  });
});
