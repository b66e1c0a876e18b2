import { outcomes } from '../../core/index.ts';
import { expectMatch } from '../../exact/index.ts';
import { payoffAt } from '../../games/index.ts';
import { Venue } from '../../match/index.ts';
import type { Named, Strategy } from '../../strategies/index.ts';
import { type AshlockOptions, type AshlockPlan, readAshlock } from './ashlockOptions.ts';
import { inChairs } from '../inChairs.ts';
import { playedPayoff } from './playedPayoff.ts';
import { probeAt } from './probeAt.ts';

/** One point of an Ashlock fingerprint. */
export interface FingerprintPoint {
  /** Chance that the probe cooperates unasked; above x + y = 1, that its mirror image does with 1 − x. */
  readonly x: number;
  /** Likewise for defecting. */
  readonly y: number;
  /** Payoff a round of the strategy, in the game's unit. */
  readonly value: number;
  /** 0 where exact. */
  readonly standardError: number;
}

/** What a strategy earns from a probe that is altered ever more, as plain data. */
export interface AshlockFingerprint {
  readonly strategy: Pick<Named, 'id' | 'name'>;
  readonly probe: Pick<Named, 'id' | 'name'>;
  /** Distance of the points along each axis. */
  readonly step: number;
  /** Every point of the grid on [0, 1]²: x by x, and for each x from y = 0 to y = 1. */
  readonly points: readonly FingerprintPoint[];
  /** Smallest and largest payoff that the game has for the strategy's side, between which all values lie. */
  readonly range: readonly [least: number, most: number];
  /** Whether every value is exact: both strategy and probe are finite-state. */
  readonly exact: boolean;
}

/**
 * The Ashlock fingerprint of a strategy: its payoff a round against a probe that cooperates with a chance x and defects with
 * a chance y whatever it had in mind, over the triangle x + y < 1, and against the mirror images of such probes over the rest
 * of the square. The corners are the probe itself (0, 0), always cooperating (1, 0), always defecting (0, 1) and the probe's
 * mirror image (1, 1). Finite strategies and probes are solved for any length; the fingerprint as it was defined is the long
 * run (`{ rounds: Infinity }`). A program, on either side, is played. (Ashlock & Kim 2008; Ashlock, Kim & Ashlock 2010.)
 *
 * @throws InputError listing every bad option; a long run without end cannot be asked of a program.
 * @example
 * const { points } = ashlockFingerprint(strategy('tit-for-tat'), { step: 0.25, length: { rounds: Infinity } });
 * points.find(({ x, y }) => x === 0.25 && y === 0.25); // { x: 0.25, y: 0.25, value: 2.25, standardError: 0 }
 */
export function ashlockFingerprint(strategy: Strategy, options: AshlockOptions = {}): AshlockFingerprint {
  const plan = readAshlock(strategy, options);
  const { probe, last, side, exact, conditions } = plan;
  const measure = measurer(strategy, plan);
  const points: FingerprintPoint[] = [];
  for (let column = 0; column <= last; column++) {
    for (let row = 0; row <= last; row++) {
      points.push({ x: column / last, y: row / last, ...measure(probeAt(probe, column, row, last)) });
    }
  }
  const payoffs = conditions.game.states.flatMap((state) => outcomes.map((outcome) => payoffAt(state.payoffs[side], outcome)));
  return {
    strategy: { id: strategy.id, name: strategy.name },
    probe: { id: probe.id, name: probe.name },
    step: 1 / last,
    points,
    range: [Math.min(...payoffs), Math.max(...payoffs)],
    exact,
  };
}

/** What the strategy earns from one it meets. */
function measurer(
  strategy: Strategy,
  { side, exact, conditions, written, seed, repetitions }: AshlockPlan,
): (met: Strategy) => Pick<FingerprintPoint, 'value' | 'standardError'> {
  if (exact) {
    return (met) => {
      const { vendor, partner } = inChairs(strategy, met, side);
      return { value: expectMatch(vendor, partner, written).perRound[side], standardError: 0 };
    };
  }
  const venue = new Venue(conditions, seed);
  return (met) => playedPayoff(venue, inChairs(strategy, met, side), side, repetitions);
}
