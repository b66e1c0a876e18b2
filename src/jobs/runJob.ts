import { bothSides } from '../core/index.ts';
import { expectMatch } from '../exact/index.ts';
import { isFiniteState } from '../strategies/index.ts';
import type { Job, Tally } from './job.ts';
import { sampleJob } from './sampleJob.ts';
import { type SamplerFor, samplerKeeper } from './samplerKeeper.ts';

/**
 * Works out one pair: solved exactly where asked or possible, else played.
 *
 * @param job - The pair, and how to work it out.
 * @param samplerFor - Who plays it; one keeper for many jobs makes what they share only once. It changes no figure.
 * @throws InputError where an exact result is asked of a program, or a match without end would have to be played.
 */
export function runJob(job: Job, samplerFor: SamplerFor = samplerKeeper()): Tally {
  const finite = isFiniteState(job.vendor) && isFiniteState(job.partner);
  if (job.method === 'sampled' || (job.method === 'auto' && !finite)) return sampleJob(job, samplerFor(job));
  const { rounds, scores, perRound, cooperation, outcomes, accounts = {} } = expectMatch(job.vendor, job.partner, job.conditions);
  const none = bothSides(() => 0);
  return {
    exact: true,
    rounds,
    scores,
    perRound,
    cooperation,
    outcomes,
    accounts,
    standardError: { perRound: none, cooperation: none },
    samples: bothSides(() => []),
    played: 0,
  };
}
