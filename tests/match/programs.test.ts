import { describe, expect, it } from 'vitest';
import { InputError, type Move } from '../../src/core/index.ts';
import { playMatch, rounds } from '../../src/match/index.ts';
import { type LivedRound, type ProgramContext, program } from '../../src/strategies/index.ts';
import { machines } from '../support/machines.ts';

const noise = { execution: 0.2, perception: 0.2 };

describe('what a program is shown', () => {
  it('is its own past as it lived it, round by round, also when it first looks late', () => {
    const lived: LivedRound[] = [];
    let seen: { own: readonly Move[]; other: readonly Move[] } | undefined;
    const late = program({
      id: 'late',
      memory: 0,
      play: (n, { history }) => {
        if (n === 150) seen = structuredClone(history);
        return 'C';
      },
      learn: (n, round) => {
        lived.push(round);
        return n + 1;
      },
    });
    playMatch(late, machines.WSLS, { length: { rounds: 151 }, noise });
    expect(seen).toEqual({ own: lived.slice(0, 150).map(({ own }) => own), other: lived.slice(0, 150).map(({ other }) => other) });
  });

  it('agrees with the rounds: its move as realised, the other as perceived, what it intended', () => {
    const lived: LivedRound[] = [];
    const copier = program({
      id: 'copier',
      memory: 'C' as Move,
      play: (move) => move as Move,
      learn: (_, round) => {
        lived.push({ ...round });
        return round.other;
      },
    });
    const told = [...rounds(copier, machines.GTFT_1_3, { length: { rounds: 80 }, noise })];
    expect(lived).toEqual(
      told.map(({ intended, realised, perceived }) => ({ own: realised.vendor, other: perceived.vendor, intended: intended.vendor })),
    );
  });

  it('cannot be changed for the others that share it', () => {
    const meddler = program({
      id: 'meddler',
      memory: 0,
      play: () => 'C',
      learn: (n, round) => {
        (round as { own: Move }).own = 'D';
        return n;
      },
    });
    expect(() => playMatch(meddler, machines.TFT, { length: { rounds: 2 } })).toThrow(TypeError);
  });

  it('keeps a past that it was shown once it is not recognised any more, and shows a new one', () => {
    const shown: ProgramContext['history'][] = [];
    const keeper = program({
      id: 'keeper',
      memory: 0,
      play: () => 'C',
      learn: (n, _, { history }) => {
        shown.push(history);
        return n;
      },
    });
    playMatch(keeper, machines.ALLC, { length: { rounds: 3 }, recall: 0 });
    expect(shown.map(({ own }) => own)).toEqual([['C'], ['C'], ['C']]);
    expect(new Set(shown).size).toBe(3);
  });
});

describe('a program whose play gives what is no chance', () => {
  it.each([1.5, -0.1, NaN])('is refused: %d', (chance) => {
    const odd = program({ id: 'odd', memory: 0, play: () => chance, learn: (n) => n });
    expect(() => playMatch(odd, machines.TFT, { length: { rounds: 1 } })).toThrow(InputError);
    expect(() => playMatch(odd, machines.TFT, { length: { rounds: 1 } })).toThrow(/odd\.play/);
  });
});
