import { chanceOfMove } from './forward.ts';
import { logSum } from './logMath.ts';
import { highestSlips } from './slipGrid.ts';
import type { World } from './world.ts';

/**
 * How the chance of the moves hangs on the rate of slips: by a number of mismatches; as a function; or drawn at the rates of the
 * grid, with the standard error of the log evidence.
 */
export type Likelihood =
  | { readonly kind: 'mismatches'; readonly mismatches: number }
  | { readonly kind: 'curve'; readonly at: (slips: number) => number }
  | { readonly kind: 'drawn'; readonly logs: Float64Array; readonly standardError: number };

/** What a likelihood comes to. */
export interface Estimate {
  readonly slips: number | null;
  readonly atLimit?: true;
  readonly logLikelihood: number;
  readonly logEvidence: number;
  readonly mismatches?: number;
  readonly standardError?: number;
}

/** The likelihood of moves whose intentions were foretold with these chances of C, each given the rounds before. */
export function foretoldLikelihood(foretold: Float64Array, { histories }: World): Likelihood {
  const own = histories.flatMap((history) => [...history.own]);
  if (foretold.every((chance) => chance === 0 || chance === 1)) {
    return { kind: 'mismatches', mismatches: own.reduce((sum, move, i) => sum + (foretold[i] === move ? 1 : 0), 0) };
  }
  const at = (slips: number): number => own.reduce((sum, move, i) => sum + Math.log(chanceOfMove(foretold[i]!, move, slips)), 0);
  return { kind: 'curve', at };
}

/** The likeliest rate of slips, the chance of the moves at it, and over all rates. */
export function estimate(likelihood: Likelihood, { table, grid, execution }: World): Estimate {
  if (likelihood.kind === 'mismatches') {
    const { mismatches } = likelihood;
    const slips = table.slips(mismatches);
    const limit = execution === 'estimate' && 2 * mismatches >= table.rounds && { atLimit: true as const };
    return { slips, ...limit, logLikelihood: table.best(mismatches), logEvidence: table.evidence(mismatches), mismatches };
  }
  const logs = likelihood.kind === 'curve' ? grid.slips.map(likelihood.at) : likelihood.logs;
  const logEvidence = logSum(logs.map((log, i) => log + grid.logWeights[i]!));
  const error = likelihood.kind === 'drawn' && { standardError: likelihood.standardError };
  if (execution !== 'estimate') return { slips: execution, logLikelihood: logs[0]!, logEvidence, ...error };
  let most = 0;
  for (let i = 1; i < logs.length; i++) if (logs[i]! > logs[most]!) most = i;
  // moves that are alike likely at every rate say nothing about it
  if (logs[most]! - Math.min(...logs) < 1e-9) return { slips: null, logLikelihood: logs[most]!, logEvidence, ...error };
  const node = grid.slips[most]!;
  const slips =
    likelihood.kind === 'drawn'
      ? node
      : highestOf(likelihood.at, grid.slips[Math.max(0, most - 1)]!, node, grid.slips[Math.min(logs.length - 1, most + 1)]!);
  const logLikelihood = likelihood.kind === 'drawn' ? logs[most]! : likelihood.at(slips);
  return { slips, ...(slips === highestSlips && { atLimit: true as const }), logLikelihood, logEvidence, ...error };
}

/** Where a function with one hump is highest between two places, to 1e-7, by golden section; a place given, where none is higher. */
function highestOf(at: (place: number) => number, from: number, middle: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = from;
  let high = to;
  let left = { place: high - golden * (high - low), value: 0 };
  let right = { place: low + golden * (high - low), value: 0 };
  left.value = at(left.place);
  right.value = at(right.place);
  while (high - low > 1e-7) {
    if (left.value >= right.value) {
      high = right.place;
      right = left;
      const place = high - golden * (high - low);
      left = { place, value: at(place) };
    } else {
      low = left.place;
      left = right;
      const place = low + golden * (high - low);
      right = { place, value: at(place) };
    }
  }
  return [from, middle, to].reduce((best, place) => (at(place) >= at(best) ? place : best), (low + high) / 2);
}
