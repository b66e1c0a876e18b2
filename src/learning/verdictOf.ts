import type { FitVerdict } from './fitResult.ts';
import { findProbe } from './findProbe.ts';
import { groupAlike } from './groupAlike.ts';
import type { Ranked } from './rankCandidates.ts';
import type { World } from './world.ts';

/** What can be said of who it was, from candidates in their order. */
export function verdictOf(ranked: readonly Ranked[], world: World): FitVerdict {
  const possible = ranked.filter(({ row }) => row.posterior > 0);
  const groups = groupAlike(possible);
  const [best, next] = possible;
  if (best === undefined) {
    return { best: null, sure: 0, alike: [], sureOfAlike: 0, runnerUp: null, logBayesFactor: null, groups: [], probe: null };
  }
  const alike = groups.find((group) => group.includes(best)) ?? [best];
  const runnerUp = ranked.find((one) => !alike.includes(one));
  const labelsOf = (group: readonly Ranked[]): string[] => group.map(({ row }) => row.label);
  return {
    best: best.row.label,
    sure: best.row.posterior,
    alike: labelsOf(alike),
    sureOfAlike: Math.min(
      1,
      alike.reduce((sum, { row }) => sum + row.posterior, 0),
    ),
    runnerUp: runnerUp?.row.label ?? null,
    logBayesFactor: runnerUp === undefined ? null : best.row.logEvidence - runnerUp.row.logEvidence,
    groups: groups.filter(({ length }) => length > 1).map(labelsOf),
    probe: next === undefined ? null : findProbe(best, next, world),
  };
}
