import type { Decide } from './teamProgram.ts';

/** What most propose; C on a tie. */
export const majority: Decide = ({ proposals }) => (2 * countD(proposals) > proposals.length ? 'D' : 'C');

/** What fewer propose, be it nobody; C on a tie. */
export const minority: Decide = ({ proposals }) => (2 * countD(proposals) < proposals.length ? 'D' : 'C');

function countD(proposals: readonly number[]): number {
  let count = 0;
  for (let i = 0; i < proposals.length; i++) count += proposals[i]!;
  return count;
}
