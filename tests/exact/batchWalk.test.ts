import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Length, readConditions } from '../../src/conditions/index.ts';
import { Problems } from '../../src/core/index.ts';
import { chainOf } from '../../src/exact/chainOf.ts';
import { type Chain, step } from '../../src/exact/chain.ts';
import { longRun } from '../../src/exact/longRun.ts';
import { survivalOf } from '../../src/exact/occupancy.ts';
import { visits } from '../../src/exact/visits.ts';
import { walkOccupancy } from '../../src/exact/batch/index.ts';
import { type Game, prisonersDilemma } from '../../src/games/index.ts';
import { type Strategy, machine } from '../../src/strategies/index.ts';
import { anyMachine } from '../support/arbitraries.ts';
import { tiers } from '../support/large.ts';
import { machines } from '../support/machines.ts';

/** Machines without chance in them. */
const anySure = anyMachine(6).map(({ states }) =>
  machine({
    id: 'sure',
    start: 's0',
    states: Object.fromEntries(
      Object.entries(states).map(([name, { play, next }]) => {
        const sure = Object.entries(next).map(([outcome, to]) => [outcome, typeof to === 'string' ? to : Object.keys(to)[0]!] as const);
        return [
          name,
          { play: Number(play) >= 0.5 ? ('C' as const) : ('D' as const), next: Object.fromEntries(sure) as { C: string; D: string } },
        ];
      }),
    ),
  }),
);

function chain(vendor: Strategy, partner: Strategy, length: Length, game: Game = prisonersDilemma()): Chain {
  return chainOf({ vendor, partner }, readConditions({ length, game }, new Problems()));
}

/** The largest difference of two lists. */
function apart(a: Float64Array, b: Float64Array): number {
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
}

/** Visits one round after the other. */
function stepped(of: Chain, rounds: number, discount: number): Float64Array {
  const total = new Float64Array(of.size);
  let now = of.start;
  for (let round = 0; round < rounds; round++, now = step(of, now))
    for (let i = 0; i < of.size; i++) total[i]! += discount ** round * now[i]!;
  return total;
}

describe('a pair without chance', () => {
  it('is walked to the same visits as round by round', () => {
    fc.assert(
      fc.property(
        anySure,
        anySure,
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(1, 0.9, 0.5, 0),
        (vendor, partner, rounds, discount) => {
          const of = chain(vendor, partner, { rounds });
          const found = walkOccupancy(of, { rounds }, discount)!;
          const wanted = stepped(of, rounds, discount);
          expect(apart(found.states, wanted)).toBeLessThan(1e-12);
          expect(found.rounds).toBeCloseTo(
            wanted.reduce((a, b) => a + b),
            9,
          );
        },
      ),
    );
  });

  it('is walked to the same visits as by elimination', () => {
    const anyContinuation = fc.oneof(fc.constantFrom(0, 1 - 1e-9, 1 - 1e-12), fc.double({ min: 0, max: 0.9999, noNaN: true }));
    fc.assert(
      fc.property(anySure, anySure, anyContinuation, fc.constantFrom(1, 0.9), (vendor, partner, continuation, discount) => {
        const of = chain(vendor, partner, { continuation });
        const found = walkOccupancy(of, { continuation }, discount)!;
        const wanted = visits(of, survivalOf(continuation, discount));
        const rounds = wanted.reduce((a, b) => a + b);
        expect(apart(found.states, wanted) / rounds).toBeLessThan(1e-12);
      }),
    );
  });

  it('is walked to its cycle in the long run', () => {
    fc.assert(
      fc.property(anySure, anySure, (vendor, partner) => {
        const length = { rounds: Infinity };
        const of = chain(vendor, partner, length);
        const found = walkOccupancy(of, length, 1)!;
        expect(found.rounds).toBe(Infinity);
        expect(apart(found.states, longRun(of).shares)).toBeLessThan(1e-12);
        const discounted = walkOccupancy(of, length, 0.99)!;
        expect(apart(discounted.states, visits(of, survivalOf(1, 0.99)))).toBeLessThan(1e-10);
      }),
    );
  });

  it('stops where the game ends it', () => {
    // Unforgiving on both sides: mutual defection on probation ends the relationship.
    const harsh = chain(machines.ALLD, machines.ALLD, { rounds: Infinity }, endsAtOnce());
    expect(walkOccupancy(harsh, { rounds: Infinity }, 1)).toEqual({ states: Float64Array.of(1), rounds: 1 });
    expect(walkOccupancy(harsh, { rounds: 50 }, 1)!.rounds).toBe(1);
    expect(walkOccupancy(harsh, { continuation: 0.9 }, 1)!.rounds).toBe(1);
  });
});

describe('a pair with chance in it', () => {
  it('is not walked', () => {
    expect(walkOccupancy(chain(machines.GTFT_1_3, machines.ALLD, { rounds: 5 }), { rounds: 5 }, 1)).toBeNull();
    expect(walkOccupancy(chain(machines.ALLD, machines.ALLD, { rounds: 5 }, tiers), { rounds: 5 }, 1)).toBeNull();
  });
});

function endsAtOnce(): Game {
  const game = prisonersDilemma();
  const [state] = game.states;
  return { ...game, states: [{ ...state!, next: { ...state!.next, DD: [] }, ends: { ...state!.ends, DD: 1 } }] };
}
