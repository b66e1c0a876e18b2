import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/core/index.ts';
import { playMatch } from '../../src/match/index.ts';
import type { Program } from '../../src/strategies/index.ts';
import { fewerForTeams, irregular, noisy, programEntries, programOf } from './everyEntry.ts';
import { frozen } from './frozen.ts';
import { lead } from './lead.ts';

/** How many numbers, words and letters a memory holds: counters may count on, lists and texts may not. */
function sizeOf(memory: Json): number {
  if (typeof memory === 'string') return 1 + memory.length;
  if (typeof memory !== 'object' || memory === null) return 1;
  return Object.values(memory).reduce<number>((sum, one) => sum + 1 + sizeOf(one as Json), 0);
}

/** Programs that keep all of their own moves, one letter for each fourteen, and why. Teams may have them as members. */
const growing: Readonly<Record<string, string>> = {
  dbs: 'an estimate may go back to the last deal in which an outcome was met, however long ago',
  'math-constant-hunter': 'it compares quarters of the whole past, whose borders move on with it',
};
const movesPerLetter = 14;

describe('the memory of a program', () => {
  it.each(programEntries)('%s is plain JSON, and nothing it was given is changed', (_, entry) => {
    const rounds = fewerForTeams(entry, 200, 60);
    // everything that is passed on is frozen
    for (const { memory } of lead(entry.create(), { rounds, announced: rounds, slip: 0.06 })) {
      expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
    }
  });

  it.each(programEntries)('%s does not grow with the rounds, unless its rule looks back to any of them', (id, entry) => {
    const rounds = fewerForTeams(entry, 400, 120);
    const sizes = [...lead(entry.create(), { rounds, slip: 0.06 })].map(({ memory }) => sizeOf(memory));
    const grown = Math.max(...sizes) - Math.max(...sizes.slice(0, rounds / 2));
    const letters = Math.ceil(rounds / 2 / movesPerLetter);
    // a letter is begun somewhere in between
    if (Object.hasOwn(growing, id)) expect([letters - 1, letters]).toContain(grown);
    else expect(grown).toBeLessThanOrEqual(entry.family === 'meta' ? letters * Object.keys(growing).length : 0);
  });
});

const beginners = programEntries.filter(([, entry]) => programOf(entry).begin !== undefined);

describe('a memory that is made for the match', () => {
  it.each(beginners)('%s is made before the first round, and anew whenever memory starts again', (_, entry) => {
    const { begin, play, learn, ...rest } = programOf(entry);
    let made = 0;
    let opened = 0;
    const watched: Program = {
      ...rest,
      begin: (first, ctx) => {
        made++;
        expect(first).toEqual(rest.memory);
        expect(ctx.history.own).toEqual([]);
        return frozen(begin!(frozen(first), ctx));
      },
      play: (memory, ctx) => {
        if (ctx.history.other.length === 0) opened++;
        expect(made).toBe(opened);
        return play(memory, ctx);
      },
      learn,
    };
    const options = { ...noisy, length: { rounds: fewerForTeams(entry, 120, 30) }, recall: 0.7 };
    expect(playMatch(watched, irregular, options)).toEqual(playMatch(entry.create(), irregular, options));
    expect(opened).toBeGreaterThan(3);
  });
});
