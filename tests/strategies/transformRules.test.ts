import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playMatch } from '../../src/match/index.ts';
import { type Strategy, type TransformStep, memoryOne, program, sequence, transform } from '../../src/strategies/index.ts';
import { anyMemoryOne } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';
import { type Past, type Rule, anyPast, chanceAfter } from '../support/pasts.ts';

/** Tit for tat and its kin as rules that read the past, for the textbook forms of the changes. */
const ruleOf =
  ({ opening, reply }: ReturnType<typeof memoryOne>): Rule =>
  ({ own, other }) =>
    own === '' ? opening : reply[`${own.at(-1)}${other.at(-1)}` as 'CC'];

const count = (moves: string, move: string): number => moves.split(move).length - 1;
const turned = (moves: string): string => moves.replaceAll(/./g, (move) => (move === 'C' ? 'D' : 'C'));

/** What is owed when the coming move is due, told from the first round on. */
function owed(other: string, each: number): number {
  let debt = 0;
  for (let n = 1; n < other.length; n++) {
    if (other[n - 1] === 'D') debt += each - 1;
    else debt = Math.max(0, debt - 1);
  }
  return debt;
}

/** Each change as its definition says it, on the whole past. */
const textbook: readonly (readonly [TransformStep, (base: Rule) => Rule])[] = [
  ['identity', (base) => base],
  ['track-history', (base) => base],
  ['flip', (base) => (past) => 1 - base(past)],
  ['dual', (base) => (past) => 1 - base({ own: turned(past.own), other: past.other })],
  ['noisy', (base) => (past) => 0.95 * base(past) + 0.05 * (1 - base(past))],
  [{ kind: 'noisy', chance: 0.3 }, (base) => (past) => 0.7 * base(past) + 0.3 * (1 - base(past))],
  [{ kind: 'noisy', chance: 1 }, (base) => (past) => 1 - base(past)],
  [{ kind: 'forgiver', chance: 0.4 }, (base) => (past) => base(past) + 0.4 * (1 - base(past))],
  [{ kind: 'forgiver', chance: 0 }, (base) => base],
  [{ kind: 'forgiver', chance: 1 }, () => () => 1],
  ['nice', (base) => (past) => (past.other.includes('D') ? base(past) : 1)],
  [{ kind: 'initial', moves: 'DDC' }, (base) => (past) => (past.own.length < 3 ? [0, 0, 1][past.own.length]! : base(past))],
  [{ kind: 'grudge', defections: 2 }, (base) => (past) => (count(past.other, 'D') > 2 ? 0 : base(past))],
  [{ kind: 'grudge', defections: 0 }, (base) => (past) => (past.other.includes('D') ? 0 : base(past))],
  [
    { kind: 'apology', own: 'DDC', other: ['C', 'D', 'D'] },
    (base) => (past) => (past.own.endsWith('DDC') && past.other.endsWith('CDD') ? 1 : base(past)),
  ],
  [
    // matches of this one overlap
    { kind: 'apology', own: 'DDD', other: 'CDC' },
    (base) => (past) => (past.own.endsWith('DDD') && past.other.endsWith('CDC') ? 1 : base(past)),
  ],
  [
    'deadlock-breaking',
    (base) => (past) => {
      const last = `${past.own.slice(-2)}/${past.other.slice(-2)}`;
      return last === 'CD/DC' || last === 'DC/CD' ? 1 : base(past);
    },
  ],
  ['retaliate-until-apology', (base) => (past) => (past.other.endsWith('D') ? 0 : base(past))],
  [{ kind: 'retaliation', defections: 1 }, (base) => (past) => (past.other.endsWith('D') ? 0 : base(past))],
  [{ kind: 'retaliation', defections: 3 }, (base) => (past) => (past.other.endsWith('D') || owed(past.other, 3) > 0 ? 0 : base(past))],
  [{ kind: 'joss-ann', cooperate: 0.2, defect: 0.3 }, (base) => (past) => 0.2 + 0.5 * base(past)],
  // 0.6 and 0.9 sum to 1.5: divided by it, 0.4 and 0.6
  [{ kind: 'joss-ann', cooperate: 0.6, defect: 0.9 }, () => () => 0.4],
  [{ kind: 'joss-ann', cooperate: 0, defect: 0 }, (base) => base],
  [{ kind: 'joss-ann', cooperate: 1, defect: 0 }, () => () => 1],
  [{ kind: 'joss-ann', cooperate: 0, defect: 1 }, () => () => 0],
  [
    // an alternative that was always there, and one that reads the whole past: grim
    {
      kind: 'mixed',
      with: [
        { strategy: machines.ALLD, chance: 0.1 },
        { strategy: machines.GRIM, chance: 0.2 },
      ],
    },
    (base) => (past) => 0.7 * base(past) + 0.2 * Number(!past.other.includes('D')),
  ],
  // more than 1 in all: 0.9 and 0.6 are 0.6 and 0.4 of 1.5
  [
    {
      kind: 'mixed',
      with: [
        { strategy: machines.ALLC, chance: 0.9 },
        { strategy: machines.TFT, chance: 0.6 },
      ],
    },
    () => (past) => 0.6 + 0.4 * Number(!past.other.endsWith('D')),
  ],
  // the first that is certain decides alone
  [
    {
      kind: 'mixed',
      with: [
        { strategy: machines.ALLC, chance: 0.9 },
        { strategy: machines.TFT, chance: 1 },
        { strategy: machines.ALLD, chance: 1 },
      ],
    },
    () => (past) => Number(!past.other.endsWith('D')),
  ],
  [{ kind: 'mixed', with: [{ strategy: machines.ALLD, chance: 0 }] }, (base) => base],
];

/** A memory-one rule that finds the last outcome in its history. */
function reader(base: ReturnType<typeof memoryOne>): Strategy {
  const rule = ruleOf(base);
  return program({
    id: 'reader',
    memory: null,
    play: (_, { history: { own, other } }) => rule({ own: own.slice(-1).join(''), other: other.slice(-1).join('') }),
    learn: () => null,
  });
}

describe.each(textbook.map(([step, rule]) => [typeof step === 'string' ? step : JSON.stringify(step).slice(0, 70), step, rule] as const))(
  '%s',
  (_, step, rule) => {
    it('does what its definition says, over automata and over programs, after any past', () => {
      fc.assert(
        fc.property(anyMemoryOne, anyPast, (base, past) => {
          const expected = rule(ruleOf(base))(past);
          expect(chanceAfter(transform(base, step), past)).toBeCloseTo(expected, 9);
          expect(chanceAfter(transform(reader(base), step), past)).toBeCloseTo(expected, 9);
        }),
        { numRuns: 60 },
      );
    });

    it('plays the same match draw by draw, finite or not, under noise and where memory starts again', () => {
      const base = memoryOne({ id: 'wary', opening: 0.9, reply: { CC: 1, CD: 0.3, DC: 0.8, DD: 0 } });
      const options = { length: { rounds: 150 }, noise: { execution: 0.1, perception: 0.07 }, recall: { vendor: 0.9, partner: 1 } };
      const [finite, folded] = [base, reader(base)].map((one) => playMatch(transform(one, step), machines.TFT, options));
      expect(finite!.moves).toEqual(folded!.moves);
    });
  },
);

describe('worked by hand', () => {
  const { ALLC, TFT } = machines;
  const script = (moves: string): Strategy => sequence(moves);
  const moves = (changed: Strategy, other: string): string =>
    playMatch(changed, script(other), { length: { rounds: other.length } }).moves.vendor;

  it('retaliates two for one, later for what comes meanwhile', () => {
    // D at 2 and 3: answered at 3 and 4, one more owed for each: 5 and 6
    expect(moves(transform(ALLC, { kind: 'retaliation', defections: 2 }), 'CDDCCCCC')).toBe('CCDDDDCC');
  });

  it('keeps what is owed for each player on its own', () => {
    const twice = transform(ALLC, { kind: 'retaliation', defections: 2 });
    const options = { length: { rounds: 9 } };
    expect(playMatch(twice, script('CDCCCCCCC'), options).moves.vendor).toBe('CCDDCCCCC');
    // the partner opens with D by its script; two of a kind then repay each other for ever
    const opened = transform(twice, { kind: 'initial', moves: 'D' });
    // vendor at 2, 3: two for one. partner at 3 … : struck at 2, so from 3 on both are struck in every round
    expect(playMatch(twice, opened, options).moves).toEqual({ vendor: 'CDDDDDDDD', partner: 'DCDDDDDDD' });
  });

  it('turns an alternator that reads its own last move into a constant, while its mirror image alternates', () => {
    const alternator = memoryOne({ id: 'turn', opening: 'C', reply: { CC: 'D', CD: 'D', DC: 'C', DD: 'C' } });
    expect(moves(transform(alternator, 'flip'), 'CCCCC')).toBe('DDDDD');
    expect(moves(transform(alternator, 'dual'), 'CCCCC')).toBe('DCDCD');
  });

  it('breaks the deadlock of tit for tat and its suspicious kin', () => {
    // CD, DC: C against the echo of the D before; DC, CD: C again, against the echo of a C
    const suspicious = memoryOne({ id: 'stft', opening: 'D', reply: { CC: 'C', CD: 'D', DC: 'C', DD: 'D' } });
    const { moves: both } = playMatch(transform(TFT, 'deadlock-breaking'), suspicious, { length: { rounds: 6 } });
    expect(both).toEqual({ vendor: 'CDCCCC', partner: 'DCDCCC' });
  });

  it('opens with the given moves while the strategy runs along, and again where memory starts again', () => {
    expect(moves(transform(TFT, { kind: 'initial', moves: 'DDC' }), 'CDDCC')).toBe('DDCDC');
    expect(moves(transform(machines.GRIM, { kind: 'initial', moves: 'CC' }), 'DCCC')).toBe('CCDD');
    const { moves: lost } = playMatch(transform(ALLC, { kind: 'initial', moves: 'DC' }), ALLC, { length: { rounds: 5 }, recall: 0 });
    expect(lost.vendor).toBe('DDDDD');
  });

  it('lets a program that reads its intentions follow its proposals', () => {
    // opens with C, and defects for good once a move came out other than it meant
    const proud = program<{ readonly upset: boolean }>({
      id: 'proud',
      memory: { upset: false },
      play: ({ upset }) => (upset ? 'D' : 'C'),
      learn: ({ upset }, { own, intended }) => ({ upset: upset || own !== intended }),
    });
    // flipped: C comes out as D, which it did not mean, so D for good, which comes out as C
    expect(moves(transform(proud, 'flip'), 'CCCC')).toBe('DCCC');
    // its mirror image finds its own moves as it meant them
    expect(moves(transform(proud, 'dual'), 'CCCC')).toBe('DDDD');
    expect(moves(transform(proud, { kind: 'initial', moves: 'CD' }), 'CCCC')).toBe('CDDD');
    const states = {
      calm: { play: 'C', next: { CC: 'calm', CD: 'calm', DC: 'upset', DD: 'upset' } },
      upset: { play: 'D', next: { C: 'upset', D: 'upset' } },
    } as const;
    const finite: Strategy = { kind: 'machine', id: 'proud', name: 'Proud', start: 'calm', states };
    for (const step of ['flip', 'dual', 'nice', { kind: 'initial', moves: 'CD' }] as const)
      expect(moves(transform(finite, step), 'CCCDCDD')).toBe(moves(transform(proud, step), 'CCCDCDD'));
  });

  it('asks an alternative that draws where it goes as if it were new each time', () => {
    // opens in one of two states for good: new each time, it cooperates half the time whatever it did before
    const fickle: Strategy = {
      kind: 'machine',
      id: 'fickle',
      name: 'Fickle',
      start: { kind: 0.5, cruel: 0.5 },
      states: { kind: { play: 'C', next: { C: 'kind', D: 'kind' } }, cruel: { play: 'D', next: { C: 'cruel', D: 'cruel' } } },
    };
    const step = { kind: 'mixed', with: [{ strategy: fickle, chance: 0.5 }] } as const;
    const pasts: Past[] = ['', 'C', 'DD'].map((own) => ({ own, other: own }));
    for (const past of pasts) {
      expect(chanceAfter(transform(ALLC, step), past)).toBeCloseTo(0.75, 12);
      expect(
        chanceAfter(transform(reader(memoryOne({ id: 'c', opening: 1, reply: { CC: 1, CD: 1, DC: 1, DD: 1 } })), step), past),
      ).toBeCloseTo(0.75, 12);
    }
    expect(transform(ALLC, step).kind).toBe('machine');
  });

  it('mixes in what a program would do with the same past', () => {
    const even = program({
      id: 'even',
      memory: { kept: 0 },
      play: ({ kept }) => (kept % 2 === 0 ? 'C' : 'D'),
      learn: ({ kept }, { other }) => ({ kept: kept + Number(other === 'C') }),
    });
    const changed = transform(TFT, { kind: 'mixed', with: [{ strategy: even, chance: 0.5 }] });
    expect(changed.kind).toBe('program');
    expect(chanceAfter(changed, { own: 'CC', other: 'CC' })).toBe(1);
    expect(chanceAfter(changed, { own: 'CCC', other: 'CCC' })).toBe(0.5);
    expect(chanceAfter(changed, { own: 'CCC', other: 'CCD' })).toBe(0.5);
  });
});
