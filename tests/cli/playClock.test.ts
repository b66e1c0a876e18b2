import { describe, expect, it } from 'vitest';
import { playClock } from '../../src/cli/playClock.ts';
import { strategy } from '../../src/catalogue/index.ts';
import type { Job } from '../../src/jobs/index.ts';

function job(method: Job['method']): Job {
  const vendor = strategy('tit-for-tat');
  return { vendor, partner: vendor, conditions: { length: { rounds: 5 } }, repetitions: 2, seed: 'x', method };
}

describe('the play clock', () => {
  it('counts the time of played jobs, without those solved and without what is done between them', async () => {
    let time = 0;
    const clock = playClock(() => (time += 1));
    time = 1000;
    // Each reading of the clock takes 1; reporting progress takes 100, which is nobody's play.
    const onProgress = (): void => void (time += 100);
    await clock.executor([job('sampled'), job('exact'), job('sampled')], { onProgress });
    time += 1000;
    // Two readings of the clock lie within a job, from its start to its tally and from there to its progress.
    expect(clock.played()).toBe(4);
    expect(clock.whole()).toBe(313);
  });

  it('does not count what is done with the tallies', async () => {
    let time = 0;
    const clock = playClock(() => time);
    const tallies: unknown[] = [];
    await clock.executor.each?.([job('sampled'), job('sampled')], {}, (tally) => {
      time += 50;
      tallies.push(tally);
    });
    expect([tallies.length, clock.played(), clock.whole()]).toEqual([2, 0, 100]);
  });
});
