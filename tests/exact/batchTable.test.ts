import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionOptions } from '../../src/conditions/index.ts';
import { InputError, type Outcome, outcomes, sides } from '../../src/core/index.ts';
import { prepareTable } from '../../src/exact/batch/index.ts';
import { type Expectation, expectMatch } from '../../src/exact/index.ts';
import { prisonersDilemma, publicGame } from '../../src/games/index.ts';
import { type Strategy, derived, memoryOne, program } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine, anyMemoryOne } from '../support/arbitraries.ts';
import { ring, tiers } from '../support/large.ts';
import { machines } from '../support/machines.ts';

const anyPool = fc.array(fc.oneof(anyMemoryOne, anyMachine(5)), { minLength: 1, maxLength: 3 });
const anyLength: fc.Arbitrary<NonNullable<ConditionOptions['length']>> = fc.oneof(
  fc.record({ rounds: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(Infinity)) }),
  fc.record({ continuation: fc.oneof(fc.constantFrom(0, 0.9999, 1 - 1e-12), fc.double({ min: 0, max: 0.9999, noNaN: true })) }),
);

/** Largest difference of two results in any figure; scores and rounds as a share of the rounds. */
function difference(found: Expectation, wanted: Expectation): number {
  if (found.rounds !== wanted.rounds && !(Math.abs(found.rounds / wanted.rounds - 1) < 1e-9)) return Infinity;
  const apart: number[] = [];
  for (const side of sides) {
    apart.push(found.perRound[side] - wanted.perRound[side], found.cooperation[side] - wanted.cooperation[side]);
    if (wanted.scores[side] === null) expect(found.scores[side]).toBeNull();
    else apart.push((found.scores[side]! - wanted.scores[side]) / wanted.rounds);
  }
  for (const outcome of outcomes) apart.push(found.outcomes[outcome] - wanted.outcomes[outcome]);
  expect(Object.keys(found.states ?? {})).toEqual(Object.keys(wanted.states ?? {}));
  expect(Object.keys(found.accounts ?? {})).toEqual(Object.keys(wanted.accounts ?? {}));
  for (const [name, share] of Object.entries(wanted.states ?? {})) apart.push(found.states![name]! - share);
  for (const [name, money] of Object.entries(wanted.accounts ?? {})) apart.push(found.accounts![name]! - money);
  return Math.max(...apart.map(Math.abs));
}

function expectSame(pools: { vendor: readonly Strategy[]; partner: readonly Strategy[] }, settings: readonly ConditionOptions[]): void {
  const table = prepareTable(pools);
  for (const options of settings) {
    table(options).forEach((row, i) =>
      row.forEach((found, j) => expect(difference(found, expectMatch(pools.vendor[i]!, pools.partner[j]!, options))).toBeLessThan(1e-9)),
    );
  }
}

describe('a table prepared once for many settings', () => {
  it('gives what expectMatch gives, pair by pair and setting by setting', () => {
    fc.assert(
      fc.property(
        anyPool,
        anyPool,
        fc.array(fc.tuple(anyConditions, anyLength), { minLength: 1, maxLength: 3 }),
        (vendor, partner, settings) => {
          expectSame(
            { vendor, partner },
            settings.map(([conditions, length]) => ({ ...conditions, length })),
          );
        },
      ),
      { numRuns: 120 },
    );
  });

  it('follows games of several public states, with their shares and accounts', () => {
    const pool = [machines.TFT, machines.WSLS, machines.GTFT_1_3, machines.ALLD];
    expectSame({ vendor: pool, partner: pool }, [
      { game: tiers, length: { continuation: 0.9 }, noise: { execution: 0.1 }, discount: 0.8 },
      { game: tiers, length: { rounds: 20 } },
      { game: tiers, length: { rounds: Infinity }, noise: { perception: 0.05 } },
    ]);
  });

  it('takes pairs of every size', () => {
    expectSame({ vendor: [ring(20), machines.TFT], partner: [ring(18)] }, [{ length: { continuation: 0.9 }, noise: { execution: 0.1 } }]);
  });

  it('walks pairs without chance, for any number of rounds', () => {
    const pool = Object.values(machines);
    expectSame({ vendor: pool, partner: pool }, [{ length: { rounds: 1 } }, { length: { rounds: 7 } }, { length: { rounds: 200 } }]);
  });

  it('takes each lap of the cycle once, also in a million rounds', () => {
    // Tit for tat against its suspicious kind trades defections: C D, D C, …
    const suspicious = memoryOne({ id: 'suspicious', opening: 'D', reply: { CC: 'C', CD: 'D', DC: 'C', DD: 'D' } });
    const [[found]] = prepareTable({ vendor: [machines.TFT], partner: [suspicious] })({ length: { rounds: 1_000_001 } }) as [[Expectation]];
    expect(found.scores).toEqual({ vendor: 500_000 * 5, partner: 500_001 * 5 });
    expect(found.outcomes.CD).toBeCloseTo(500_001 / 1_000_001, 15);
  });

  it('makes rules that follow from payoffs anew where these change, and for each side its own', () => {
    const kindness = derived({
      id: 'kindness',
      derive: ({ R, T }) => {
        const reply = Object.fromEntries(outcomes.map((outcome) => [outcome, R / T])) as Record<Outcome, number>;
        return memoryOne({ id: 'kindness', opening: R / T, reply });
      },
    });
    expectSame({ vendor: [kindness], partner: [kindness] }, [
      { length: { continuation: 0.5 } },
      { length: { continuation: 0.5 }, game: prisonersDilemma({ T: 8, R: 2, P: 1, S: 0 }) },
      { length: { continuation: 0.5 } },
    ]);
  });

  it('refuses a program', () => {
    const player = program({ id: 'p', memory: null, play: () => 'C', learn: (memory) => memory });
    expect(() => prepareTable({ vendor: [player], partner: [player] })()).toThrow(InputError);
  });
});

describe('settings that differ only in what deals pay', () => {
  it('are priced from the same counts, as if each were solved', () => {
    const money = fc.integer({ min: -20, max: 20 });
    const payoffs = fc.record({ T: money, R: money, P: money, S: money }, { noNullPrototype: true });
    fc.assert(
      fc.property(
        anyPool,
        anyPool,
        anyConditions,
        anyLength,
        fc.array(payoffs, { minLength: 2, maxLength: 4 }),
        (vendor, partner, conditions, length, games) => {
          expectSame(
            { vendor, partner },
            games.map((game) => ({ ...conditions, game: prisonersDilemma(game), length })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are solved anew where a public state leads elsewhere', () => {
    const deal = { T: 5, R: 3, P: 1, S: 0 };
    const game = (chance: number) =>
      publicGame({
        start: 'a',
        states: {
          a: { payoffs: deal, next: { CC: 'a', CD: { b: chance, a: 1 - chance }, DC: 'a', DD: 'b' } },
          b: { payoffs: { T: 2, R: 2, P: 0, S: 0 }, next: { CC: 'a', CD: 'b', DC: 'b', DD: 'a' } },
        },
      });
    const mirror = memoryOne({ id: 'mirror', opening: 1, reply: { CC: 1, CD: 0, DC: 1, DD: 0 } });
    const doubt = memoryOne({ id: 'doubt', opening: 0.3, reply: { CC: 0.9, CD: 0.2, DC: 0.8, DD: 0.4 } });
    expectSame(
      { vendor: [mirror, doubt], partner: [doubt] },
      [0.2, 0.2, 0.7].map((chance) => ({ game: game(chance), length: { continuation: 0.9 } })),
    );
  });
});
