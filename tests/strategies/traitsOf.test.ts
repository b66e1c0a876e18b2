import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import {
  type Chance,
  type Program,
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
    expect(traitsOf(strategy('gradual'))).toEqual({ stochastic: false, memory: null, nice: true, states: null, finite: false });
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
