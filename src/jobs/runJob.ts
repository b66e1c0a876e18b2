import { readConditions } from '../conditions/index.ts';
import { Problems } from '../core/index.ts';
import { TooLarge } from '../exact/index.ts';
import { isFiniteState } from '../strategies/index.ts';
import type { Detail } from './detail.ts';
import { DetailGatherer } from './detailGatherer.ts';
import { expectDetail } from './expectDetail.ts';
import type { Job, Tally } from './job.ts';
import { noError, noSamples, sampleJob } from './sampleJob.ts';
import type { MatchListener } from './sampler.ts';
import { type Keeper, keeper } from './keeper.ts';

/**
 * Works out one pair: solved exactly where asked or possible, else played; so is, unless an exact result is asked, a pair of so many joint
 * states that it cannot be solved, where its match ends.
 *
 * @param job - The pair, and how to work it out.
 * @param kept - Who works it out; one keeper for many jobs makes what they share only once. It changes no figure.
 * @param tell - Told of each match that is played, or of the one match that all of the pair are.
 * @throws InputError where an exact result is asked of a program, or a match without end would have to be played.
 */
export function runJob(job: Job, kept: Keeper = keeper(), tell?: MatchListener): Tally {
  const finite = isFiniteState(job.vendor) && isFiniteState(job.partner);
  if (job.method === 'sampled' || (job.method === 'auto' && !finite)) return sampleJob(job, kept.samplerFor(job), tell);
  try {
    return solveJob(job, kept, tell);
  } catch (error) {
    if (job.method === 'exact' || !(error instanceof TooLarge) || isEndless(job)) throw error;
    return sampleJob(job, kept.samplerFor(job), tell);
  }
}

function isEndless({ conditions }: Job): boolean {
  const { length } = readConditions(conditions, new Problems());
  return 'rounds' in length && length.rounds === Infinity;
}

function solveJob(job: Job, kept: Keeper, tell?: MatchListener): Tally {
  const { rounds, scores, perRound, cooperation, outcomes, accounts = {} } = kept.expecterFor(job)(job.vendor, job.partner);
  const detail = job.detail === true;
  const sure = detail || tell !== undefined ? sureDetail(job, kept, tell) : null;
  return {
    exact: true,
    rounds,
    scores,
    perRound,
    cooperation,
    outcomes,
    accounts,
    standardError: noError,
    samples: noSamples,
    played: 0,
    ...(detail && { detail: sure ?? expectDetail(job) }),
  };
}

/** The detail of a solved pair whose every match is the same: that of the one match; null where something is left to chance. */
function sureDetail(job: Job, kept: Keeper, tell?: MatchListener): Detail | null {
  const { length } = readConditions(job.conditions, new Problems());
  if (!('rounds' in length) || length.rounds === Infinity) return null;
  const sampler = kept.samplerFor(job);
  if (!sampler.isSure(job)) return null;
  const gatherer = new DetailGatherer(sampler.conditions.game);
  sampler.sample(job, 1, gatherer, job.from, tell);
  return gatherer.detail(true);
}
