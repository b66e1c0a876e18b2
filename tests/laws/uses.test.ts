import { describe, expect, it } from 'vitest';
import { type Payoffs, axelrodPayoffs, prisonersDilemma } from '../../src/games/index.ts';
import { type MatchOptions, playMatch } from '../../src/match/index.ts';
import { type CompileOptions, type Strategy, compile, traitsOf } from '../../src/strategies/index.ts';
import { refusalsOf } from '../support/refusals.ts';
import { entries, fewerForTeams, finiteEntries, irregular, noisy } from './everyEntry.ts';

const otherPayoffs: Payoffs = { T: 11, R: 7, P: 4, S: -6 };
const uses = new Map(entries.map(([id, entry]) => [id, traitsOf(entry.create()).uses]));

function movesOf(strategy: Strategy, options: MatchOptions): string {
  return playMatch(strategy, irregular, { ...noisy, ...options }).moves.vendor;
}

/** Whether a finite strategy becomes another automaton, or none. */
function changes(strategy: Strategy, options: CompileOptions): boolean {
  const shape = (asked: CompileOptions): unknown => {
    const { start, play, next } = compile(strategy, asked);
    return JSON.stringify([start.chances, play, next.map(({ chances }) => chances)]);
  };
  const ours = shape({ payoffs: axelrodPayoffs });
  let theirs: unknown;
  const refused = refusalsOf(() => (theirs = shape({ payoffs: axelrodPayoffs, ...options })));
  return refused.length > 0 || theirs !== ours;
}

describe('where payoffs are not used, others change no move', () => {
  it.each(entries.filter(([id]) => !uses.get(id)!.payoffs))('of %s', (_, entry) => {
    const length = { rounds: fewerForTeams(entry, 200, 60) };
    const plain = movesOf(entry.create(), { length });
    expect(movesOf(entry.create(), { length, game: prisonersDilemma(otherPayoffs) })).toBe(plain);
  });
});

describe('where the length is not used, announcing it changes no move', () => {
  it.each(entries.filter(([id]) => !uses.get(id)!.length))('of %s', (_, entry) => {
    for (const rounds of [2, 9, fewerForTeams(entry, 150, 40)]) {
      expect(movesOf(entry.create(), { length: { rounds, known: true } })).toBe(movesOf(entry.create(), { length: { rounds } }));
    }
  });
});

describe('what is said to be used changes the finite strategy', () => {
  it.each(finiteEntries.filter(([id]) => uses.get(id)!.payoffs))('%s, by other payoffs', (_, entry) => {
    expect(changes(entry.create(), { payoffs: otherPayoffs })).toBe(true);
  });

  it.each(finiteEntries.filter(([id]) => uses.get(id)!.length))('%s, by an announced end', (_, entry) => {
    expect(changes(entry.create(), { rounds: 30 })).toBe(true);
  });
});
