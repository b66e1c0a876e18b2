import { readConditions } from '../conditions/index.ts';
import { Problems } from '../core/index.ts';
import type { Job } from '../jobs/index.ts';
import { checkPlayable } from './checkPlayable.ts';
import { Meetings, pairsOf, remembered } from './meetings.ts';
import { MeasuresGatherer } from './measures/measuresGatherer.ts';
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
 * @throws InputError listing every problem of the specification; and where a match without end would have to be played.
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
    pairs.map(([i, j]): JobPlace => ({ i, j, k, ...(several !== null && { condition: several[k]!.name }) })),
  );
  const jobs = meetings.flatMap((pairs, k) => pairs.map(([v, p]) => jobFor(cases[k]!, v, p)));
  checkPlayable(
    jobs,
    cases.map(({ conditions }, k) => ({ conditions, place: spec.conditions?.[k]?.length === undefined ? '' : `conditions[${k}].` })),
  );
  const parts = cases.map((one) => ({ ready: one, booked: new Meetings(one), gatherer: one.measures ? new MeasuresGatherer(one) : null }));
  await runRecorded(jobs, places, run, (tally, { i, j, k }) => {
    const { booked, gatherer } = parts[k]!;
    booked.add(i, j, tally);
    gatherer?.add(i, j, tally);
  });
  const saved = savedSpec(spec, ready);
  if (several === null) return { ...outcomesOf(parts[0]!), spec: saved };
  const conditions = parts.map((part, k): ConditionResult => {
    const { name, weight } = several[k]!;
    return { name, weight, ...outcomesOf(part) };
  });
  const meet = remembered(ready, (i, j) =>
    together(
      parts.map(({ booked }) => booked.meet(i, j)),
      several,
    ),
  );
  // samples are of discounted scores: they say nothing of payoffs a round, by which several conditions are ranked
  const discounted = parts.some((part) => {
    const { discount } = readConditions(part.ready.conditions, new Problems());
    return discount.vendor < 1 || discount.partner < 1;
  });
  const told = discounted ? { ...ready, statistics: null } : ready;
  const exact = parts.every(({ booked }) => booked.exact);
  const played = parts.reduce((sum, { booked }) => sum + booked.played, 0);
  const whole = outcomesOf({ ready: told, booked: { meet, exact, played }, gatherer: null }, 'perRound');
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
  return { vendor: vendors[v]!, partner: partners[p]!, conditions, repetitions, seed, method, detail: measures };
}
