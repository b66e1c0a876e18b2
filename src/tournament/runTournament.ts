import { Problems } from '../core/index.ts';
import { inProcess, type Job, type RunOptions, type Tally } from '../jobs/index.ts';
import { isSymmetric } from './isSymmetric.ts';
import { type ReadySpec, readSpec } from './readSpec.ts';
import type { TournamentResult } from './result.ts';
import { savedSpec } from './savedSpec.ts';
import type { TournamentSpec } from './spec.ts';
import { type Meeting, standings } from './standings.ts';

/**
 * Runs a round robin: one pool with or without self-play, or every vendor against every partner. Pairs of
 * finite-state strategies are solved exactly, the others are played, and every score carries its standard error.
 *
 * @param spec - What to run; plain data apart from programs of one's own.
 * @param run - How to run it: executor, progress, abort signal. It changes no figure.
 * @throws InputError listing every problem of the specification.
 * @example
 * const { standings } = await runTournament({ players: ['tit-for-tat', 'always-defect', 'grudger'], length: { rounds: 10 } });
 */
export async function runTournament(spec: TournamentSpec, run: RunOptions = {}): Promise<TournamentResult> {
  const ready = readSpec(spec);
  checkRun(run);
  const { executor = inProcess, ...options } = run;
  const pairs = pairsOf(ready);
  const tallies = await executor(
    pairs.map(([v, p]) => jobFor(ready, v, p)),
    options,
  );
  const meet = meetings(ready, pairs, tallies);
  const { vendors, partners } = ready;
  const matrix = (value: (meeting: Meeting) => number): number[][] => vendors.map((_, i) => partners.map((_, j) => value(meet(i, j))));
  return {
    standings: standings(ready, meet),
    payoffs: { vendor: matrix(({ vendor }) => vendor.perRound), partner: matrix(({ partner }) => partner.perRound) },
    cooperation: { vendor: matrix(({ vendor }) => vendor.cooperation), partner: matrix(({ partner }) => partner.cooperation) },
    exact: tallies.every(({ exact }) => exact),
    played: tallies.reduce((sum, { played }) => sum + played, 0),
    spec: savedSpec(spec),
  };
}

function checkRun(run: RunOptions): void {
  const problems = new Problems();
  if (problems.object('run', run, '{ executor, onProgress, signal }')) {
    const { executor, onProgress } = run;
    for (const [name, value] of Object.entries({ executor, onProgress })) {
      if (value === undefined || typeof value === 'function') continue;
      problems.add({ path: `run.${name}`, message: 'not a function', received: value, expected: 'a function' });
    }
  }
  problems.throwIfAny();
}

/** Who meets whom: in one pool whose chairs are alike, each pair once. */
function pairsOf({ vendors, partners, onePool, conditions }: ReadySpec): [number, number][] {
  const once = onePool && isSymmetric(conditions);
  return vendors.flatMap((_, i) => partners.flatMap((_, j): [number, number][] => (once && j < i ? [] : [[i, j]])));
}

function jobFor({ vendors, partners, conditions, repetitions, seed, method }: ReadySpec, v: number, p: number): Job {
  return { vendor: vendors[v]!, partner: partners[p]!, conditions, repetitions, seed, method };
}

/** Looks up what came of a meeting; where a pair of one pool was worked out one way round only, its chairs are turned for the other. */
function meetings(
  { partners, onePool }: ReadySpec,
  pairs: readonly [number, number][],
  tallies: readonly Tally[],
): (i: number, j: number) => Meeting {
  const found = new Map<number, Meeting>();
  pairs.forEach(([i, j], k) => {
    const vendor = sideOf(tallies[k]!, 'vendor');
    const partner = sideOf(tallies[k]!, 'partner');
    found.set(i * partners.length + j, { vendor, partner });
    if (onePool && i !== j && !found.has(j * partners.length + i)) found.set(j * partners.length + i, { vendor: partner, partner: vendor });
  });
  return (i, j) => found.get(i * partners.length + j)!;
}

function sideOf(tally: Tally, side: 'vendor' | 'partner'): Meeting['vendor'] {
  return {
    score: tally.scores[side],
    perRound: tally.perRound[side],
    cooperation: tally.cooperation[side],
    samples: tally.samples[side],
  };
}
