import { InputError, type Side } from '../../core/index.ts';
import { catalogue } from '../../catalogue/index.ts';
import { type Strategy, resolve, traitsOf } from '../../strategies/index.ts';
import type { PooledPart } from './poolsOfParts.ts';

/** A behaviour that is tried in a chair. */
export interface Tried {
  readonly id: string;
  readonly name: string;
  /** The behaviour in each part. */
  readonly strategies: readonly Strategy[];
  /** Whether it never means to defect first, in any part. */
  readonly nice: boolean;
  /** States after merging those that behave alike, the most in any part; null where there are not finitely many. */
  readonly states: number | null;
}

/** What is tried in a chair: the side's own candidates, and every finite entry of the catalogue. */
export function behavioursFor(
  parts: readonly PooledPart[],
  side: Side,
): { readonly tried: readonly Tried[]; readonly leftOut: readonly string[] } {
  const tried = new Map<string, Tried>();
  const leftOut: string[] = [];
  for (const strategy of parts.flatMap(({ strategies }) => strategies[side])) {
    if (!tried.has(strategy.id)) tried.set(strategy.id, describe(strategy, parts, side));
  }
  for (const entry of catalogue) {
    if (!entry.finite || tried.has(entry.id)) continue;
    const described = describeIfAny(entry.create(), parts, side);
    if (described === null) leftOut.push(entry.id);
    else tried.set(entry.id, described);
  }
  return { tried: [...tried.values()], leftOut };
}

/** A rule that follows from payoffs need not exist for all of them. */
function describeIfAny(strategy: Strategy, parts: readonly PooledPart[], side: Side): Tried | null {
  try {
    return describe(strategy, parts, side);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function describe(strategy: Strategy, parts: readonly PooledPart[], side: Side): Tried {
  const inPart = parts.map(({ setting: { game }, strategies }) => {
    const payoffs = game.states[game.start]!.payoffs[side];
    // A candidate of the part has been resolved on the baseline; what is tried beside it follows the payoffs in force.
    const own = strategies[side].find(({ id }) => id === strategy.id) ?? resolve(strategy, payoffs);
    return { own, traits: traitsOf(own, { payoffs }) };
  });
  const states = inPart.map(({ traits }) => traits.states);
  return {
    id: strategy.id,
    name: strategy.name,
    strategies: inPart.map(({ own }) => own),
    nice: inPart.every(({ traits }) => traits.nice),
    states: states.some((count) => count === null) ? null : Math.max(...states.map(Number)),
  };
}
