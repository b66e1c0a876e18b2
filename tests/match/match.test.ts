import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { publicGame, stageGame } from '../../src/games/index.ts';
import { playMatch, rounds } from '../../src/match/index.ts';
import { type LivedRound, type ProgramContext, type Strategy, program, sequence } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';

const { TFT, ALLD, ALLC, GRIM } = machines;
const seat = stageGame({ vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 50, R: 30, P: 10, S: 0 } });

/** A player that writes down all it is told, and cooperates. */
function diarist(seen: { lived: LivedRound; ctx: ProgramContext }[]) {
  return program({
    id: 'diarist',
    memory: 0,
    play: () => 'C',
    learn: (n, lived, ctx) => {
      seen.push({ lived, ctx: { ...ctx, history: structuredClone(ctx.history) } });
      return n + 1;
    },
  });
}

describe('playMatch', () => {
  it('plays tit for tat against a defector as everybody knows it', () => {
    expect(playMatch(TFT, ALLD, { length: { rounds: 5 } })).toEqual({
      rounds: 5,
      moves: { vendor: 'CDDDD', partner: 'DDDDD' },
      scores: { vendor: 4, partner: 9 },
      cooperation: { vendor: 0.2, partner: 0 },
    });
  });

  it('pays each side by its own payoffs', () => {
    expect(playMatch(ALLC, ALLD, { game: seat, length: { rounds: 2 } }).scores).toEqual({ vendor: 0, partner: 100 });
  });

  it('discounts round t by discount ^ t, the first round in full', () => {
    const { scores } = playMatch(ALLC, ALLC, { length: { rounds: 3 }, discount: { vendor: 0.5, partner: 1 } });
    expect(scores).toEqual({ vendor: 3 * 1.75, partner: 9 });
  });

  it('gives the same match for the same seed and repetition, another for another', () => {
    const options = { length: { rounds: 300 }, noise: { execution: 0.3 } };
    const match = playMatch(TFT, GRIM, { ...options, seed: 'a' });
    expect(playMatch(TFT, GRIM, { ...options, seed: 'a' })).toEqual(match);
    expect(playMatch(TFT, GRIM, { ...options, seed: 'b' }).moves).not.toEqual(match.moves);
    expect(playMatch(TFT, GRIM, { ...options, seed: 'a', repetition: 1 }).moves).not.toEqual(match.moves);
  });

  it('shares its streams between strategies: the same slips and the same ending, whoever plays', () => {
    const options = { length: { continuation: 0.99 }, noise: { execution: 0.2 }, seed: 'shared' };
    const kind = playMatch(ALLC, ALLC, options);
    const unkind = playMatch(ALLD, ALLC, options);
    expect(unkind.rounds).toBe(kind.rounds);
    expect(unkind.moves.vendor).toBe([...kind.moves.vendor].map((move) => (move === 'C' ? 'D' : 'C')).join(''));
    expect(unkind.moves.partner).toBe(kind.moves.partner);
  });

  it('is not shifted by noise of another kind', () => {
    const quiet = playMatch(ALLC, ALLC, { length: { rounds: 200 }, noise: { execution: 0.2 } });
    const loud = playMatch(ALLC, ALLC, { length: { rounds: 200 }, noise: { execution: 0.2, perception: 0.5 }, recall: 0.5 });
    expect(loud.moves).toEqual(quiet.moves);
  });

  it('plays at least one round whatever the continuation', () => {
    expect(playMatch(TFT, TFT, { length: { continuation: 0 } }).rounds).toBe(1);
  });

  it('draws lengths with the geometric mean 1 / (1 - w)', () => {
    const n = 4000;
    let sum = 0;
    for (let repetition = 0; repetition < n; repetition++)
      sum += playMatch(ALLC, ALLC, { length: { continuation: 0.9 }, repetition }).rounds;
    // Standard deviation of the length is sqrt(w) / (1 - w), 9.49.
    expect(Math.abs(sum / n - 10)).toBeLessThan((4 * 9.49) / Math.sqrt(n));
  });

  it('refuses a match without end, and lists what else is wrong', () => {
    expect(() => playMatch(TFT, TFT, { length: { rounds: Infinity }, recall: -1, repetition: 0.5 })).toThrow(InputError);
    try {
      playMatch(TFT, TFT, { length: { rounds: Infinity }, recall: -1, repetition: 0.5 });
    } catch (error) {
      expect((error as InputError).problems.map(({ path }) => path)).toEqual(['recall', 'length.rounds', 'repetition']);
    }
  });

  it.each([
    { rounds: 0 },
    { rounds: -3 },
    { rounds: 2.5 },
    { rounds: NaN },
    { continuation: 1 },
    { continuation: -0.1 },
    { continuation: NaN },
  ])('refuses the length %o', (length) => {
    expect(() => playMatch(TFT, TFT, { length })).toThrow(InputError);
  });
});

describe('the order of one round', () => {
  it('lets slips show to both, misreadings only to the reader', () => {
    const seen: { lived: LivedRound; ctx: ProgramContext }[] = [];
    const noise = { execution: { vendor: { C: 1, D: 0 }, partner: 0 }, perception: { vendor: { C: 1, D: 0 }, partner: 0 } };
    const [first] = [...rounds(diarist(seen), ALLC, { length: { rounds: 2 }, noise })];
    expect(first).toEqual({
      round: 1,
      state: 'always',
      intended: { vendor: 'C', partner: 'C' },
      realised: { vendor: 'D', partner: 'C' },
      perceived: { vendor: 'D', partner: 'D' },
      payoffs: { vendor: 5, partner: 0 },
    });
    expect(seen[0]!.lived).toEqual({ own: 'D', other: 'D', intended: 'C' });
  });

  it('tells announced rounds to the players, and Infinity in every other case', () => {
    const told = (length: Parameters<typeof playMatch>[2]): number => {
      const seen: { lived: LivedRound; ctx: ProgramContext }[] = [];
      playMatch(diarist(seen), ALLC, length);
      return seen[0]!.ctx.rounds;
    };
    expect(told({ length: { rounds: 7, known: true } })).toBe(7);
    expect(told({ length: { rounds: 7 } })).toBe(Infinity);
    expect(told({ length: { continuation: 0.5 }, seed: 'long enough' })).toBe(Infinity);
  });

  it('returns memory to its opening when the counterpart is not recognised, and the calendar goes on', () => {
    const seen: { lived: LivedRound; ctx: ProgramContext }[] = [];
    playMatch(diarist(seen), ALLC, { length: { rounds: 3 }, recall: 0 });
    expect(seen.map(({ ctx }) => ctx.round)).toEqual([1, 2, 3]);
    expect(seen.map(({ ctx }) => ctx.history.own.length)).toEqual([1, 1, 1]);
    expect(playMatch(GRIM, sequence('DCC'), { length: { rounds: 6 }, recall: { vendor: 0, partner: 1 } }).moves.vendor).toBe('CCCCCC');
  });

  it('gives a player its own payoffs', () => {
    const seen: { lived: LivedRound; ctx: ProgramContext }[] = [];
    playMatch(ALLC, diarist(seen), { game: seat, length: { rounds: 1 } });
    playMatch(ALLC, diarist(seen), { game: seat, length: { rounds: 2 } });
    expect(seen[0]!.ctx.payoffs).toEqual({ T: 50, R: 30, P: 10, S: 0 });
  });

  it('moves through public states and ends where the game says so', () => {
    const payoffs = { T: 5, R: 3, P: 1, S: 0 };
    const game = publicGame({
      start: 'trial',
      states: {
        trial: { payoffs, next: { CC: 'regular', CD: 'trial', DC: 'trial', DD: 'trial' } },
        regular: { payoffs: { T: 9, R: 7, P: 2, S: 1 }, next: { CC: 'regular', CD: 'regular', DC: null, DD: null } },
      },
    });
    const played = [...rounds(sequence('CCD'), ALLC, { game, length: { rounds: 10 } })];
    expect(played.map(({ state }) => state)).toEqual(['trial', 'regular', 'regular']);
    expect(played.map(({ payoffs: { vendor } }) => vendor)).toEqual([3, 7, 9]);
  });

  it('stops when the caller stops asking', () => {
    let count = 0;
    for (const { round } of rounds(TFT, TFT, { length: { rounds: Infinity } })) {
      count = round;
      if (round === 1000) break;
    }
    expect(count).toBe(1000);
  });

  it('swapping the sides of symmetric conditions swaps deterministic matches', () => {
    fc.assert(
      fc.property(anyMachine(4), anyMachine(4), (a, b) => {
        const pure = (m: typeof a) => ({
          ...m,
          start: Object.keys(m.states)[0]!,
          states: Object.fromEntries(
            Object.entries(m.states).map(([s, { play }], i, all) => [
              s,
              { play: Number(play) < 0.5 ? 0 : 1, next: { C: all[i]![0], D: all[(i + 1) % all.length]![0] } },
            ]),
          ),
        });
        const [x, y] = [pure(a), pure(b)];
        const one = playMatch(x, y, { length: { rounds: 30 } });
        const other = playMatch(y, x, { length: { rounds: 30 } });
        expect(other.moves).toEqual({ vendor: one.moves.partner, partner: one.moves.vendor });
      }),
    );
  });

  it('is the same bytes under any conditions for the same seed', () => {
    fc.assert(
      fc.property(anyMachine(4), anyMachine(4), anyConditions, fc.string(), (a, b, conditions, seed) => {
        const options = { ...conditions, length: { rounds: 20 }, seed };
        expect(JSON.stringify(playMatch(a, b, options))).toBe(JSON.stringify(playMatch(a, b, options)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the doors of a match', () => {
  it('refuse what is not a strategy, and options that are none or unknown, all at once', () => {
    const id = 'tit-for-tat' as unknown as Strategy;
    for (const play of [() => playMatch(id, TFT), () => [...rounds(id, TFT)]])
      expect(play).toThrow(/an id, not a strategy.*strategy\('tit-for-tat'\)/);
    expect(() => playMatch(TFT, TFT, null as unknown as object)).toThrow(InputError);
    expect(() => playMatch(TFT, TFT, { noize: 0.1 } as object)).toThrow(/noize.*noise/);
    expect(() => [...rounds(TFT, TFT, { repetition: -1 })]).toThrow(/repetition/);
  });
});
