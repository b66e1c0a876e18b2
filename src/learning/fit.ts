import { Problems } from '../core/index.ts';
import { explain } from './explain.ts';
import type { FitOptions } from './fitOptions.ts';
import type { FitResult } from './fitResult.ts';
import { mismatchTable } from './mismatchTable.ts';
import type { ObservedMoves } from './observed.ts';
import { rankCandidates } from './rankCandidates.ts';
import { readCandidates, wholeCatalogue } from './readCandidates.ts';
import { readFitOptions, readPrior } from './readFitOptions.ts';
import { readHistories } from './readHistories.ts';
import { slipGrid } from './slipGrid.ts';
import { verdictOf } from './verdictOf.ts';
import type { World } from './world.ts';

/**
 * Who plays like this? Compares strategies by how likely they make observed moves, and tells how sure that is. Several histories
 * are several relationships of one player, each from its first round on.
 *
 * Finite strategies are judged exactly (the forward algorithm), and so are programs whose memory follows from the moves; those that
 * draw for their memory, or may have misread, on drawn courses of it, with a standard error. Candidates are compared by the chance
 * of the moves over everything that is not known, each rate of slips from 0 to 0.5 being alike likely beforehand (Bayes factors:
 * Kass & Raftery 1995). So `posterior` is right as often as it says, if one of the candidates made the moves.
 *
 * @param moves - Moves as they came out, at most 100,000 rounds in all.
 * @throws InputError listing all that is wrong: histories that are empty, unequal or not of C and D, unknown candidates, rates
 * outside 0 to 0.5, weights below 0.
 * @example
 * const { verdict } = fit({ own: 'CCDCCD', other: 'CDCCDD' }, { candidates: ['tit-for-tat', 'always-cooperate', { states: 2 }] });
 * verdict.best; // 'tit-for-tat'
 */
export function fit(moves: ObservedMoves | readonly ObservedMoves[], options: FitOptions = {}): FitResult {
  const problems = new Problems();
  const histories = readHistories(problems, moves);
  const read = readFitOptions(problems, options, Math.max(0, ...histories.map(({ rounds }) => rounds)));
  const { payoffs, rounds, execution } = read;
  const sound = problems.found.every(({ path }) => !/^(payoffs|rounds)/.test(path));
  const { candidates: given, prior } = options ?? {};
  const { candidates, leftOut } = !sound
    ? { candidates: [], leftOut: [] }
    : given === undefined
      ? wholeCatalogue(payoffs, rounds)
      : { candidates: readCandidates(problems, given, payoffs, rounds), leftOut: [] };
  const logPriors = sound ? readPrior(problems, prior, candidates) : [];
  problems.throwIfAny();
  const total = histories.reduce((sum, history) => sum + history.rounds, 0);
  const world: World = {
    ...read,
    histories,
    usualSlips: execution === 'estimate' || execution === 0 ? 0.05 : execution,
    grid: slipGrid(execution, total),
    table: mismatchTable(execution, total),
  };
  const ranked = rankCandidates(
    candidates.map((candidate) => explain(candidate, world)),
    logPriors,
  );
  return {
    rounds: total,
    histories: histories.length,
    candidates: ranked.map(({ row }) => row),
    verdict: verdictOf(ranked, world),
    leftOut,
  };
}
