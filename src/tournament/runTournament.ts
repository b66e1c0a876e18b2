import { readConditions } from '../conditions/index.ts';
import { Problems } from '../core/index.ts';
import { inProcess, type Job } from '../jobs/index.ts';
import { finder, meetingsOf, pairsOf, remembered } from './meetings.ts';
import { together } from './meeting.ts';
import { outcomesOf } from './outcomesOf.ts';
import { type ReadySpec, readSpec } from './readSpec.ts';
import { type JobPlace, type TournamentRun, runRecorded } from './records.ts';
import type { ConditionResult, TournamentResult } from './result.ts';
import { savedSpec } from './savedSpec.ts';
import type { FullSpec, TournamentSpec } from './spec.ts';

/**
 * Runs a round robin: one pool with or without self-play, or every vendor against every partner; or only the pairs that are listed; once,
 * or under each of several conditions. Pairs of finite-state strategies are solved exactly, the others are played, and every score
 * carries its standard error.
 *
 * @param spec - What to run; plain data apart from programs of one's own.
 * @param run - How to run it: executor, progress, abort signal, who is told of matches. It changes no figure.
 * @throws InputError listing every problem of the specification.
 * @example
 * const { standings } = await runTournament({ players: ['tit-for-tat', 'always-defect', 'grudger'], length: { rounds: 10 } });
 */
export async function runTournament(spec: FullSpec, run?: TournamentRun): Promise<TournamentResult<number>>;
export async function runTournament(spec: TournamentSpec, run?: TournamentRun): Promise<TournamentResult>;
export async function runTournament(spec: TournamentSpec, run: TournamentRun = {}): Promise<TournamentResult> {
  const ready = readSpec(spec);
  checkRun(run);
  const { several } = ready;
  const cases = several === null ? [ready] : several.map(({ options }) => ({ ...ready, conditions: options }));
  const meetings = cases.map(pairsOf);
  const places = meetings.flatMap((pairs, k) =>
    pairs.map(([i, j]): JobPlace => ({ i, j, ...(several !== null && { condition: several[k]!.name }) })),
  );
  const jobs = meetings.flatMap((pairs, k) => pairs.map(([v, p]) => jobFor(cases[k]!, v, p)));
  const tallies = await runRecorded(jobs, places, { executor: inProcess, ...run });
  const saved = savedSpec(spec, ready);
  let start = 0;
  const parts = meetings.map((pairs, k) => {
    const own = tallies.slice(start, (start += pairs.length));
    return { ready: cases[k]!, tallies: own, found: finder(ready, pairs, own) };
  });
  if (several === null) return { ...outcomesOf(parts[0]!, meetingsOf(ready, parts[0]!.found)), spec: saved };
  const met = parts.map(({ found }) => meetingsOf(ready, found));
  const conditions = parts.map((part, k): ConditionResult => {
    const { name, weight } = several[k]!;
    return { name, weight, ...outcomesOf(part, met[k]!) };
  });
  const meet = remembered(ready, (i, j) =>
    together(
      met.map((one) => one(i, j)),
      several,
    ),
  );
  // samples are of discounted scores: they say nothing of payoffs a round, by which several conditions are ranked
  const discounted = parts.some((part) => {
    const { discount } = readConditions(part.ready.conditions, new Problems());
    return discount.vendor < 1 || discount.partner < 1;
  });
  const told = discounted ? { ...ready, measures: false, statistics: null } : { ...ready, measures: false };
  const whole = outcomesOf({ ready: told, tallies, found: parts[0]!.found }, meet, 'perRound');
  return { ...whole, conditions, spec: saved };
}

function checkRun(run: TournamentRun): void {
  const problems = new Problems();
  if (problems.object('run', run, '{ executor, onProgress, onMatch, signal }')) {
    const { executor, onProgress, onMatch } = run;
    for (const [name, value] of Object.entries({ executor, onProgress, onMatch })) {
      if (value === undefined || typeof value === 'function') continue;
      problems.add({ path: `run.${name}`, message: 'not a function', received: value, expected: 'a function' });
    }
  }
  problems.throwIfAny();
}

function jobFor({ vendors, partners, conditions, repetitions, seed, method, measures }: ReadySpec, v: number, p: number): Job {
  const job = { vendor: vendors[v]!, partner: partners[p]!, conditions, repetitions, seed, method };
  return measures ? { ...job, detail: true } : job;
}
