import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import {
  type Chance,
  type Program,
  compile,
  derived,
  lookup,
  lookupKeys,
  machine,
  memoryOne,
  program,
  sequence,
  traitsOf,
} from '../../src/strategies/index.ts';

/** Memory and chance as classified by Axelrod-Python 4.13.0. */
const classified: readonly (readonly [id: string, memory: number, stochastic: boolean])[] = [
  ['always-cooperate', 0, false],
  ['always-defect', 0, false],
  ['random', 0, true],
  ['first-by-anonymous', 0, true],
  ['alternator', 1, false],
  ['tit-for-tat', 1, false],
  ['suspicious-tit-for-tat', 1, false],
  ['generous-tit-for-tat', 1, true],
  ['win-stay-lose-shift', 1, false],
  ['first-by-grofman', 1, true],
  ['first-by-joss', 1, true],
  ['zd-extort-2', 1, true],
  ['zd-gtft-2', 1, true],
  ['tit-for-two-tats', 2, false],
  ['two-tits-for-tat', 2, false],
  ['first-by-nydegger', 3, false],
  ['grudger', Infinity, false],
  ['first-by-davis', Infinity, false],
];

/** Named as nice, or as not nice, in Axelrod 1980 (the eight top entries of the first tournament were the nice ones). */
const nice = ['tit-for-tat', 'first-by-tideman-and-chieruzzi', 'first-by-nydegger', 'first-by-grofman', 'first-by-shubik'];
const niceToo = ['first-by-stein-and-rapoport', 'grudger', 'first-by-davis'];
const notNice = [
  'first-by-graaskamp',
  'first-by-downing',
  'first-by-feld',
  'first-by-joss',
  'first-by-tullock',
  'first-by-anonymous',
  'random',
];

const counting = (play: (rounds: number, random: () => number) => Chance): Program =>
  program({ id: 'counting', memory: 0, play: (rounds, ctx) => play(rounds, ctx.random), learn: (rounds) => rounds + 1 }) as Program;

describe('traitsOf', () => {
  it.each(classified)('sees that %s looks back %s rounds (chance: %s)', (id, memory, stochastic) => {
    expect(traitsOf(strategy(id))).toMatchObject({ memory, stochastic });
  });

  it('tells the nice entries of the first tournament from the others', () => {
    for (const id of [...nice, ...niceToo]) expect(traitsOf(strategy(id)).nice, id).toBe(true);
    for (const id of notNice) expect(traitsOf(strategy(id)).nice, id).toBe(false);
  });

  it('sees that an announced end can make a nice strategy defect', () => {
    expect(traitsOf(strategy('first-by-stein-and-rapoport'), { rounds: 50 }).nice).toBe(false);
    expect(traitsOf(strategy('first-by-tideman-and-chieruzzi'), { rounds: 50 }).nice).toBe(false);
    expect(traitsOf(strategy('first-by-shubik'), { rounds: 50 }).nice).toBe(true);
  });

  it('counts the states of the machines as their authors drew them', () => {
    const states = { grudger: 2, 'win-stay-lose-shift': 2, 'tit-for-two-tats': 3, 'contrite-tit-for-tat': 3, alternator: 2, random: 1 };
    for (const [id, size] of Object.entries(states)) expect(traitsOf(strategy(id)).states, id).toBe(size);
  });

  it('does not know the memory or the states of a program', () => {
    expect(traitsOf(strategy('gradual'))).toEqual({
      stochastic: false,
      memory: null,
      nice: true,
      provocable: true,
      forgiving: true,
      uses: { payoffs: false, length: false },
      states: null,
      finite: false,
    });
  });

  it('follows payoffs where a rule does', () => {
    const greedy = derived({
      id: 'greedy',
      derive: ({ T, R }) => memoryOne({ id: 'x', opening: 1, reply: { CC: T > R ? 0 : 1, CD: 0, DC: 0, DD: 0 } }),
    });
    expect(traitsOf(greedy).nice).toBe(false);
    expect(traitsOf(greedy, { payoffs: { T: 1, R: 3, P: 1, S: 0 } }).nice).toBe(true);
  });

  it('sees a defection that only one of several opening states makes', () => {
    const moody = machine({
      id: 'moody',
      start: { kind: 0.9, cross: 0.1 },
      states: { kind: { play: 'C', next: { C: 'kind', D: 'kind' } }, cross: { play: 'D', next: { C: 'kind', D: 'kind' } } },
    });
    expect(traitsOf(moody)).toMatchObject({ nice: false, stochastic: true, memory: 1 });
  });

  it('sees a defection that comes after much cooperation', () => {
    expect(traitsOf(sequence(`${'C'.repeat(30)}D`))).toMatchObject({ nice: false, memory: Infinity, states: 31 });
    expect(traitsOf(counting((rounds) => (rounds === 150 ? 'D' : 'C'))).nice).toBe(false);
  });

  it('counts as many rounds as a table needs, not as many as it has', () => {
    const table = Object.fromEntries(lookupKeys(3).map((key) => [key, key[1] === 'D' ? 0 : 1]));
    expect(traitsOf(lookup({ id: 'second-last', depth: 3, opening: ['C', 'C', 'C'], table })).memory).toBe(3);
    const last = Object.fromEntries(lookupKeys(3).map((key) => [key, key[2] === 'D' ? 0 : 1]));
    expect(traitsOf(lookup({ id: 'own-last', depth: 3, opening: ['C', 'C', 'C'], table: last })).memory).toBe(3);
  });

  it('notices chance in a program, by its chances or by its draws', () => {
    expect(traitsOf(counting((rounds) => (rounds > 100 ? 0.5 : 1))).stochastic).toBe(true);
    expect(traitsOf(counting((_rounds, random) => (random() < 0.3 ? 'C' : 'D')))).toMatchObject({ stochastic: true, nice: false });
    expect(traitsOf(counting(() => 'C'))).toMatchObject({ stochastic: false, nice: true });
  });
});

/** Worked by hand: what one defection, the first, leads to; the other only cooperates before and after. */
const answers: readonly (readonly [id: string, provocable: boolean, forgiving: boolean, why: string])[] = [
  ['always-cooperate', false, true, 'never defects'],
  ['always-defect', false, false, 'never cooperates, so that no defection meets its cooperation'],
  ['tit-for-tat', true, true, 'one defection back, then cooperation'],
  ['suspicious-tit-for-tat', true, true, 'the same, from the second round on'],
  ['generous-tit-for-tat', true, true, 'cooperates with 1/3 instead of 1, and then again for sure'],
  ['tit-for-two-tats', false, true, 'lets one defection pass'],
  ['two-tits-for-tat', true, true, 'two defections back, then cooperation'],
  ['grudger', true, false, 'defects ever after'],
  ['win-stay-lose-shift', true, false, 'changes to defection, which then wins, and stays with it'],
  ['random', false, true, 'a coin whatever happens'],
  ['alternator', false, true, 'takes turns whatever happens'],
  ['gradual', true, true, 'one defection back, two kind moves, then cooperation'],
  ['first-by-davis', true, false, 'defects for good: at once, or from round 11 on'],
];

describe('how a strategy takes one defection', () => {
  it.each(answers)('%s: provocable %s, forgiving %s: %s', (id, provocable, forgiving) => {
    expect(traitsOf(strategy(id))).toMatchObject({ provocable, forgiving });
  });

  it('is seen alike in a rule written as a program', () => {
    for (const [id] of answers) {
      const made = strategy(id);
      if (made.kind === 'program') continue;
      const { start, play, next, stochastic } = compile(made);
      if (stochastic && start.states.length > 1) continue;
      const asProgram = program({
        id,
        memory: start.states[0]!,
        play: (state) => play[state]!,
        learn: (state, { own, other }) => next[4 * state + (own === 'C' ? 0 : 2) + (other === 'C' ? 0 : 1)]!.states[0]!,
      });
      const { nice: isNice, provocable, forgiving } = traitsOf(made);
      expect(traitsOf(asProgram), id).toMatchObject({ nice: isNice, provocable, forgiving, stochastic });
    }
  });

  it('needs a defection that meets cooperation', () => {
    // Does the opposite of the other: a defection makes it kinder, and one who then cooperates is defected on for good.
    const contrary = machine({
      id: 'contrary',
      start: 'D',
      states: { C: { play: 'C', next: { C: 'D', D: 'C' } }, D: { play: 'D', next: { C: 'D', D: 'C' } } },
    });
    expect(traitsOf(contrary)).toMatchObject({ provocable: false, forgiving: false, nice: false });
  });

  it('may come after any number of peaceful rounds, of a machine and of a program', () => {
    // Cooperates three times, then is tit for tat.
    const late = machine({
      id: 'late',
      start: 'a',
      states: {
        a: { play: 'C', next: { C: 'b', D: 'b' } },
        b: { play: 'C', next: { C: 'kind', D: 'kind' } },
        kind: { play: 'C', next: { C: 'kind', D: 'cross' } },
        cross: { play: 'D', next: { C: 'kind', D: 'cross' } },
      },
    });
    expect(traitsOf(late)).toMatchObject({ provocable: true, forgiving: true });
    // Answers a defection in the fifth round only.
    const fifth = program({
      id: 'fifth',
      memory: 0,
      play: (_, { round, history }) => (round === 6 && history.other[4] === 'D' ? 'D' : 'C'),
      learn: () => 0,
    });
    expect(traitsOf(fifth)).toMatchObject({ provocable: true, forgiving: true, nice: true, stochastic: false });
  });

  it('leaves a doubt of chance as a doubt: one that may never come back is not forgiving', () => {
    // After a defection: a coin decides between tit for tat's return and a grudge for good.
    const moody = machine({
      id: 'moody',
      start: 'kind',
      states: {
        kind: { play: 'C', next: { C: 'kind', D: { cross: 0.5, grudge: 0.5 } } },
        cross: { play: 'D', next: { C: 'kind', D: 'cross' } },
        grudge: { play: 'D', next: { C: 'grudge', D: 'grudge' } },
      },
    });
    expect(traitsOf(moody)).toMatchObject({ provocable: true, forgiving: false });
    const perhaps = program({
      id: 'perhaps',
      memory: 'kind',
      play: (mood) => (mood === 'kind' ? 'C' : 'D'),
      learn: (mood, { other }, { random }) => (mood === 'kind' && other === 'D' && random() < 0.5 ? 'grudge' : mood),
    });
    expect(traitsOf(perhaps)).toMatchObject({ stochastic: true, nice: true, provocable: true, forgiving: false });
  });
});

describe('what a strategy uses', () => {
  const plain = memoryOne({ id: 'x', opening: 1, reply: { CC: 1, CD: 0, DC: 1, DD: 0 } });

  it('is nothing for rules of the moves alone', () => {
    for (const id of ['tit-for-tat', 'random', 'gradual', 'first-by-feld']) {
      expect(traitsOf(strategy(id)).uses, id).toEqual({ payoffs: false, length: false });
    }
  });

  it('is the payoffs where they change the automaton, or whether there is one', () => {
    expect(traitsOf(strategy('generous-tit-for-tat')).uses).toEqual({ payoffs: true, length: false });
    expect(traitsOf(strategy('generous-tit-for-tat', { p: 0.1 })).uses).toEqual({ payoffs: false, length: false });
    expect(traitsOf(derived({ id: 'same', derive: () => plain })).uses).toEqual({ payoffs: false, length: false });
    const choosy = derived({
      id: 'choosy',
      derive: ({ T, R, P }) => memoryOne({ id: 'x', opening: 1, reply: { CC: 1, CD: 0, DC: 1, DD: T - R > 2 * P - 0.5 ? 0 : 2 } }),
    });
    expect(traitsOf(choosy).uses.payoffs).toBe(true);
  });

  it('is the length where it changes the automaton', () => {
    const last = derived({ id: 'last', usesRounds: true, derive: (_, rounds) => (rounds < 5 ? { ...plain, opening: 0 } : plain) });
    expect(traitsOf(last).uses).toEqual({ payoffs: false, length: true });
  });

  it('is what a program asks for', () => {
    const asks = (play: Program['play']): unknown => traitsOf(program({ id: 'asks', memory: 0, play, learn: () => 0 })).uses;
    expect(asks((_, { payoffs }) => (payoffs.T > 0 ? 'C' : 'D'))).toEqual({ payoffs: true, length: false });
    expect(asks((_, { round, rounds }) => (round === rounds ? 'D' : 'C'))).toEqual({ payoffs: false, length: true });
    expect(asks((_, { history }) => history.other.at(-1) ?? 'C')).toEqual({ payoffs: false, length: false });
    const begins = program({ id: 'begins', memory: 0, begin: (_, { rounds }) => (rounds > 3 ? 1 : 0), play: () => 'C', learn: () => 0 });
    expect(traitsOf(begins).uses).toEqual({ payoffs: false, length: true });
  });

  it('passes on what goes wrong in a rule, other than that it does not exist', () => {
    const broken = derived({
      id: 'broken',
      derive: ({ T }) => {
        if (T === 4) throw new TypeError('a slip of its author');
        return plain;
      },
    });
    expect(() => traitsOf(broken)).toThrow(TypeError);
  });
});

describe('memory', () => {
  it('counts as far as a machine counts that stands still in the end', () => {
    // A thousand rounds of C, then D: whoever has seen 1,000 outcomes of it is at the end.
    const states = Object.fromEntries(
      Array.from({ length: 1001 }, (_, i) => {
        const after = `${Math.min(i + 1, 1000)}`;
        return [`${i}`, { play: i < 1000 ? ('C' as const) : ('D' as const), next: { C: after, D: after } }];
      }),
    );
    expect(traitsOf(machine({ id: 'patient', start: '0', states }))).toMatchObject({ memory: 1000, states: 1001, nice: false });
  });

  it('has no end where chance draws the state', () => {
    const hidden = machine({
      id: 'hidden',
      start: { a: 0.5, b: 0.5 },
      states: { a: { play: 0.9, next: { C: { a: 0.5, b: 0.5 }, D: 'b' } }, b: { play: 'D', next: { C: 'b', D: 'a' } } },
    });
    expect(traitsOf(hidden).memory).toBe(Infinity);
  });
});
