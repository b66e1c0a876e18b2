import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import type { Json, Move } from '../../src/core/index.ts';
import { axelrodPayoffs } from '../../src/games/index.ts';
import type { Program } from '../../src/strategies/index.ts';

/** What a program intends in each round and after, when its own moves and the other's come out as told. */
function intends(id: string, own: string, other: string): string {
  const { memory: start, play, learn } = strategy(id) as Program;
  let memory: Json = start;
  let intended = '';
  for (let i = 0; i <= own.length; i++) {
    const ctx = {
      payoffs: axelrodPayoffs,
      rounds: Infinity,
      round: i + 1,
      state: 'always',
      history: { own: [], other: [] },
      random: () => 0,
    };
    const move = play(memory, ctx) as Move;
    intended += move;
    if (i < own.length) memory = learn(memory, { own: own[i] as Move, other: other[i] as Move, intended: move }, ctx);
  }
  return intended;
}

/** Worked by hand from the rules, for moves that did not come out as meant. */
describe('with a slip of its own', () => {
  it('Shubik does not take a defection that met its own for a provocation', () => {
    expect(intends('first-by-shubik', 'CD', 'CD')).toBe('CCC');
    expect(intends('first-by-shubik', 'CC', 'CD')).toBe('CCD');
  });

  it('Shubik goes on punishing though a punishment came out kind', () => {
    expect(intends('first-by-shubik', 'CDCCC', 'DCDCC')).toBe('CDCDDC');
  });

  it('Gradual counts its punishments by what it meant', () => {
    expect(intends('gradual', 'CCCCCCC', 'DCCCDCC')).toBe('CDCCCDDC');
  });

  it('Downing learns from what came out, so that a kind slip is answered as kindness', () => {
    // D D meant, C D came out; both answered by C: after round 2 alpha = 2/2, beta = 0/2, so C pays 3 and D pays 1.
    expect(intends('first-by-downing', 'CD', 'CC')).toBe('DDC');
    // As meant: alpha = 1/1, beta = 1/2, so C and D both pay 3, and it changes its last move.
    expect(intends('first-by-downing', 'DD', 'CC')).toBe('DDC');
    expect(intends('first-by-downing', 'DC', 'CC')).toBe('DDD');
  });

  it('Tideman and Chieruzzi offers a fresh start by the lead that came out', () => {
    // Nine defections that slipped out against cooperation: a lead of 45, and 0 ≤ 9 / 2 − 1.5 √9 defections received.
    // The fresh start is two kind moves, so the defection in round 10 goes unanswered; without it, it does not.
    const id = 'first-by-tideman-and-chieruzzi';
    const other = `${'C'.repeat(9)}D`;
    expect(intends(id, 'D'.repeat(10), other)).toBe('C'.repeat(11));
    expect(intends(id, 'C'.repeat(10), other)).toBe(`${'C'.repeat(10)}D`);
    // One round less is still within chance: 0 > 8 / 2 − 1.5 √8.
    expect(intends(id, 'D'.repeat(9), other.slice(1))).toBe(`${'C'.repeat(9)}D`);
  });
});
