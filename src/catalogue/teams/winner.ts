import type { Decide } from './teamProgram.ts';

/** C where one of those with the highest score proposes it, else D. */
export const winner: Decide = ({ proposals, scores }) => {
  let best = -Infinity;
  let proposal = 1;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score > best) {
      best = score;
      proposal = proposals[i]!;
    } else if (score === best && proposals[i] === 0) proposal = 0;
  }
  return proposal === 0 ? 'C' : 'D';
};
