import { describe, expect, it } from 'vitest';
import { type Payoffs, prisonersDilemma } from '../../src/games/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { traitsOf } from '../../src/strategies/index.ts';
import { refusalsOf } from '../support/refusals.ts';
import { entries, fewerForTeams, irregular, noisy } from './everyEntry.ts';

const games: Readonly<Record<string, Payoffs>> = {
  'small whole numbers': { T: 3, R: 2, P: 1, S: 0 },
  'years in prison': { T: 0, R: -1, P: -3, S: -5 },
  'money, at a loss too': { T: 120_000, R: 80_000, P: 20_000, S: -15_000 },
  cents: { T: 0.05, R: 0.03, P: 0.01, S: 0 },
  'no dilemma: all the same': { T: 1, R: 1, P: 1, S: 1 },
};

/** Teams make all of their members anew for other payoffs, which takes long: one that is a dilemma and one that is none. */
const forTeams = ['years in prison', 'no dilemma: all the same'];

describe.each(Object.entries(games))('at payoffs of %s', (name, payoffs) => {
  it.each(entries.filter(([, { family }]) => family !== 'meta' || forTeams.includes(name)))(
    '%s plays, or says what is wrong with them',
    (_, entry) => {
      const length = { rounds: fewerForTeams(entry, 60, 15), known: true };
      let played: string | undefined;
      // anything but an InputError is thrown on
      const refused = refusalsOf(
        () => (played = playMatch(entry.create(), irregular, { ...noisy, game: prisonersDilemma(payoffs), length }).moves.vendor),
      );
      if (played !== undefined) expect(played).toMatch(/^[CD]+$/);
      else {
        expect(traitsOf(entry.create()).uses.payoffs).toBe(true);
        expect(refused.map(({ path }) => path)).not.toEqual([]);
        for (const { message, expected } of refused) expect([message, expected]).not.toContain('');
      }
    },
  );
});
