import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { publicGame } from '../../src/games/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { type MeasuredTraits, measuredTraits, traitsOfHistory } from '../../src/traits/index.ts';
import { memoryOne, program } from '../../src/strategies/index.ts';

const titForTat = strategy('tit-for-tat');
const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });

describe('measured traits', () => {
  it('are those of the history where nothing is left to chance', () => {
    const ids = ['tit-for-tat', 'suspicious-tit-for-tat', 'alternator', 'tit-for-two-tats', 'win-stay-lose-shift', 'grudger'];
    for (const own of ids) {
      for (const other of ids) {
        const length = { rounds: 37 };
        const { moves } = playMatch(strategy(own), strategy(other), { length });
        const history = traitsOfHistory(moves.partner, moves.vendor);
        const traits = measuredTraits(strategy(other), [strategy(own)], { length, side: 'partner' });
        expect(traits.exact).toBe(true);
        expect(traits.nice?.value).toBeCloseTo(history.nice ? 1 : 0, 10);
        for (const name of [
          'cooperation',
          'provocability',
          'forgiveness',
          'coopAfterC',
          'coopAfterD',
          'reciprocity',
          'moveEntropy',
        ] as const) {
          const known = history[name];
          if (known === null) expect(traits[name], `${own} ${other} ${name}`).toBeNull();
          else expect(traits[name]?.value, `${own} ${other} ${name}`).toBeCloseTo(known, 10);
        }
        expect(37 * traits.scoreGap.value).toBeCloseTo(history.scoreGap, 8);
      }
    }
  });

  it('give a memory-one rule its own chances back, against anybody and at any continuation', () => {
    fc.assert(
      fc.property(chance, chance, chance, chance, fc.double({ min: 0.3, max: 0.97, noNaN: true }), (CC, CD, DC, DD, continuation) => {
        const rule = memoryOne({ id: 'any', opening: 0.5, reply: { CC, CD, DC, DD } });
        const traits = measuredTraits(rule, [strategy('random'), titForTat], { length: { continuation } });
        expect(traits.provocability!.value).toBeCloseTo(1 - CD, 9);
        expect(traits.forgiveness!.value).toBeCloseTo(DC, 9);
      }),
      { numRuns: 20 },
    );
  });

  it('count slips as the moves they become: tit for tat is provoked but for the slips of its answer', () => {
    const { provocability, nice } = measuredTraits(titForTat, [titForTat], { length: { rounds: 2 }, noise: { execution: 0.1 } });
    expect(provocability!.value).toBeCloseTo(0.9, 12);
    // No first defection: both open with C (0.81) and it then cooperates (0.9), or only the other slips at the opening (0.09).
    expect(nice!.value).toBeCloseTo(0.81 * 0.9 + 0.09, 12);
  });

  it('have a fair coin at one bit, and weigh the occasions of a rule that is a coin after defections only', () => {
    expect(measuredTraits(strategy('random'), [titForTat], { length: { rounds: 50 } }).moveEntropy!.value).toBeCloseTo(1, 12);
    const half = memoryOne({ id: 'half', opening: 1, reply: { CC: 1, CD: 0.5, DC: 1, DD: 0.5 } });
    // Against a coin half of the rounds follow a defection of the other: half a bit.
    expect(measuredTraits(half, [strategy('random')], { length: { rounds: 50 } }).moveEntropy!.value).toBeCloseTo(0.5, 12);
  });

  it('agree with expected cooperation and payoffs, also where the game has public states that may end', () => {
    const game = publicGame({
      start: 'open',
      states: {
        open: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next: { CC: 'open', CD: 'shut', DC: 'shut', DD: null } },
        shut: { payoffs: { T: 1, R: 1, P: 0, S: 0 }, next: { CC: 'open', CD: 'shut', DC: 'shut', DD: { shut: 0.5 } } },
      },
    });
    const options = { game, length: { continuation: 0.9 }, noise: { execution: 0.05, perception: 0.1 }, recall: 0.8 };
    const [own, other] = [strategy('generous-tit-for-tat'), strategy('win-stay-lose-shift')];
    const expected = expectMatch(own, other, options);
    const traits = measuredTraits(own, [other], options);
    expect(traits.cooperation!.value).toBeCloseTo(expected.cooperation.vendor, 10);
    expect(traits.scoreGap.value).toBeCloseTo(expected.perRound.vendor - expected.perRound.partner, 10);
  });

  it('are sampled with standard errors where a program plays, near to what is exact of the same rule', () => {
    const asProgram = program({ id: 'copy', memory: 'C', play: (memory) => (memory === 'C' ? 1 : 0), learn: (_, { other }) => other });
    const options = { length: { continuation: 0.95 }, noise: { execution: 0.1 }, repetitions: 400 };
    const field = [
      { strategy: strategy('random'), share: 1 },
      { strategy: strategy('generous-tit-for-tat'), share: 2 },
    ];
    const exact = measuredTraits(titForTat, field, options);
    const sampled = measuredTraits(asProgram, field, options);
    expect(sampled.exact).toBe(false);
    const names: (keyof MeasuredTraits)[] = [
      'nice',
      'cooperation',
      'provocability',
      'forgiveness',
      'reciprocity',
      'scoreGap',
      'moveEntropy',
    ];
    for (const name of names) {
      const { value, standardError } = sampled[name]!;
      expect(standardError, name).toBeGreaterThan(0);
      expect(Math.abs(value - exact[name]!.value), name).toBeLessThan(4 * standardError);
      expect(exact[name]!.standardError).toBe(0);
    }
  });

  it('look at deals only: what is done while no deal is made is no occasion', () => {
    const open = publicGame({
      start: 'open',
      states: {
        open: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next: { CC: 'open', CD: 'shut', DC: 'shut', DD: 'shut' } },
        shut: { payoffs: { T: 0, R: 0, P: 0, S: 0 }, next: { CC: 'open', CD: 'open', DC: 'open', DD: 'open' } },
      },
    });
    const game = { ...open, states: open.states.map((state) => (state.name === 'shut' ? { ...state, closed: true as const } : state)) };
    // Deals of tit for tat with an alternator: CC, CD, then a closed round in which the alternator, having defected, plays C;
    // tit for tat reads that and opens the next deal with C against D: CC CD | CD | CD …, each deal after the first a CD.
    const known = measuredTraits(strategy('tit-for-tat'), [strategy('alternator')], { game, length: { rounds: 8 } });
    expect(known.cooperation!.value).toBe(1);
    expect(known.provocability!.value).toBe(0);
    const asProgram = program({ id: 'copy', memory: 'C', play: (memory) => (memory === 'C' ? 1 : 0), learn: (_, { other }) => other });
    const options = { game, length: { continuation: 0.95 }, noise: { execution: 0.1 }, repetitions: 400 };
    const exact = measuredTraits(titForTat, [strategy('random')], options);
    const sampled = measuredTraits(asProgram, [strategy('random')], options);
    expect(exact.cooperation!.value).toBeCloseTo(
      expectMatch(titForTat, strategy('random'), { game, length: { continuation: 0.95 }, noise: { execution: 0.1 } }).cooperation.vendor,
      10,
    );
    for (const name of ['nice', 'cooperation', 'provocability', 'forgiveness', 'scoreGap'] as const) {
      const { value, standardError } = sampled[name]!;
      expect(Math.abs(value - exact[name]!.value), name).toBeLessThan(4 * standardError);
    }
  });

  it('of a long run leave open whether the peace was broken, and refuse to play one', () => {
    const length = { rounds: Infinity };
    expect(measuredTraits(strategy('random'), [titForTat], { length }).nice).toBeNull();
    const asProgram = program({ id: 'kind', memory: null, play: () => 1, learn: () => null });
    expect(() => measuredTraits(asProgram, [titForTat], { length })).toThrow('length.rounds');
  });

  it('tell everything that is wrong with what they are asked', () => {
    const wrong = (): unknown => measuredTraits(titForTat, [{ strategy: titForTat, share: 0 }], { repetitions: 0, side: 'both' } as never);
    expect(wrong).toThrow(/opponents\[0\]\.share[\s\S]*options\.side[\s\S]*options\.repetitions/);
    expect(() => measuredTraits(titForTat, [])).toThrow('nobody to meet');
    expect(() => measuredTraits(titForTat, [titForTat], { lenght: 3 } as never)).toThrow('lenght');
  });

  it('plays what nothing is left to chance in once, and what may differ as often as asked', () => {
    let played = 0;
    const counting = (chance: number, from: number) =>
      program({
        id: 'counting',
        name: 'Counting',
        memory: 0,
        play: (round: number) => {
          played++;
          return round === from ? chance : 'D';
        },
        learn: (round: number) => round + 1,
      });
    const roundsOf = (own: ReturnType<typeof counting>, other: string, length: { rounds: number } | { continuation: number }): number => {
      played = 0;
      const { cooperation } = measuredTraits(own, [strategy(other)], { length, repetitions: 50 });
      expect(cooperation?.value).toBeLessThanOrEqual(0.1);
      return played;
    };
    expect(roundsOf(counting(1, 3), 'tit-for-tat', { rounds: 10 })).toBe(10);
    expect(roundsOf(counting(0.5, 9), 'tit-for-tat', { rounds: 10 })).toBe(500);
    expect(roundsOf(counting(1, 3), 'random', { rounds: 10 })).toBe(500);
    expect(roundsOf(counting(1, 300), 'tit-for-tat', { continuation: 0.9 })).toBeGreaterThan(50);
  });
});
