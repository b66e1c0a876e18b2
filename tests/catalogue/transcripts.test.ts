import { describe, expect, it } from 'vitest';
import { catalogue, strategy } from '../../src/catalogue/index.ts';
import { type MatchOptions, playMatch } from '../../src/match/index.ts';
import { sequence } from '../../src/strategies/index.ts';

/**
 * Each file in tests/golden/transcripts is what an entry printed before: not known to be right, only known not to
 * have changed unawares. After a change that is meant, rewrite them with `npx vitest run tests/catalogue/transcripts.test.ts -u`
 * and read the difference.
 */
const rounds = 60;

const meetings: readonly { title: string; other: ReturnType<typeof strategy>; options?: MatchOptions }[] = [
  { title: 'always-cooperate', other: strategy('always-cooperate') },
  { title: 'always-defect', other: strategy('always-defect') },
  { title: 'tit-for-tat', other: strategy('tit-for-tat') },
  { title: 'alternator', other: strategy('alternator') },
  { title: 'five kind, five hostile', other: sequence('CCCCCDDDDD') },
  { title: 'random', other: strategy('random') },
  { title: 'tit-for-tat, slips 5 %', other: strategy('tit-for-tat'), options: { noise: { execution: 0.05 } } },
  { title: 'tit-for-tat, misreadings 5 %', other: strategy('tit-for-tat'), options: { noise: { perception: 0.05 } } },
  { title: 'tit-for-tat, recognised in 9 of 10 rounds', other: strategy('tit-for-tat'), options: { recall: 0.9 } },
];

function transcript(id: string): string {
  const blocks = meetings.map(({ title, other, options }) => {
    const { moves } = playMatch(strategy(id), other, { length: { rounds, known: true }, seed: 'transcript', ...options });
    return [`against ${title}`, `  ${moves.vendor}`, `  ${moves.partner}`].join('\n');
  });
  return `${id}: ${rounds} announced rounds, its moves above the other's\n\n${blocks.join('\n\n')}\n`;
}

describe('the transcript of', () => {
  it.each(catalogue.map(({ id }) => id))('%s is what it was', async (id) => {
    await expect(transcript(id)).toMatchFileSnapshot(`../golden/transcripts/${id}.txt`);
  });
});
