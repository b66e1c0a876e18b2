import { Problems } from '../core/index.ts';
import { readPlayable } from '../match/index.ts';
import type { Job } from './job.ts';
import { Sampler } from './sampler.ts';

/** Gives who samples a job. */
export type SamplerFor = (job: Job) => Sampler;

/**
 * Keeps the sampler of the last job for the next, as long as conditions and seed stay the same: what the jobs of a
 * tournament share is checked, seeded and compiled once.
 *
 * @throws InputError where conditions are wrong, or a match without end would have to be played.
 */
export function samplerKeeper(): SamplerFor {
  let last: { readonly job: Job; readonly sampler: Sampler } | undefined;
  return (job) => {
    if (last === undefined || last.job.conditions !== job.conditions || last.job.seed !== job.seed) {
      const problems = new Problems();
      const conditions = readPlayable(job.conditions, problems);
      problems.throwIfAny();
      last = { job, sampler: new Sampler(conditions, job.seed) };
    }
    return last.sampler;
  };
}
