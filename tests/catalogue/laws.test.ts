import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { type Json, type Move, mean, standardError } from '../../src/core/index.ts';
import { type MatchOptions, playMatch, rounds } from '../../src/match/index.ts';
import { axelrodPayoffs } from '../../src/games/index.ts';
import { type NextOf, type Program, type Strategy, chanceOf, compile, sequence, traitsOf } from '../../src/strategies/index.ts';
import { swapSides } from '../support/swapSides.ts';

const entries = catalogue.map((entry) => [entry.id, entry] as const);
const noisy: MatchOptions = { length: { rounds: 120, known: true }, noise: { execution: 0.15, perception: 0.1 }, recall: 0.95 };
const irregular = sequence('CCDCDDDCCDCCCCDDCDCDCCCCCCCCCCC');

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** A program led through two hundred rounds; every argument is frozen. Gives the memories it went through. */
function lead(program: Program, seen: (chance: number, memory: Json) => void): void {
  const others = 'CCDCDDDCCDCCCCDDCDCDC'.repeat(10);
  const lived: { own: Move[]; other: Move[] } = { own: [], other: [] };
  let memory = frozen(program.memory);
  for (let round = 1; round <= 200; round++) {
    const history = frozen({ own: [...lived.own], other: [...lived.other] });
    const ctx = frozen({ payoffs: { ...axelrodPayoffs }, rounds: 200, round, state: 'always', history, random: () => (round % 10) / 10 });
    const chance = chanceOf(program.play(memory, ctx));
    seen(chance, memory);
    const intended = chance >= 0.5 ? 'C' : 'D';
    // Every seventeenth move slips.
    const own = round % 17 > 0 ? intended : intended === 'C' ? 'D' : 'C';
    const other = others[round - 1] as Move;
    memory = frozen(program.learn(memory, frozen({ own, other, intended }), ctx));
    lived.own.push(own);
    lived.other.push(other);
  }
}

describe.each(entries)('%s', (_, entry) => {
  const traits = traitsOf(entry.create());
  const make = (): Strategy => entry.create();

  it('plays the same match twice from one seed', () => {
    expect(playMatch(make(), make(), noisy)).toEqual(playMatch(make(), make(), noisy));
  });

  it('has chances from 0 to 1', () => {
    const strategy = make();
    const chances: number[] = [];
    if (strategy.kind === 'program') lead(strategy, (chance) => chances.push(chance));
    else chances.push(...compile(strategy).play);
    expect(chances.filter((chance) => !(chance >= 0 && chance <= 1))).toEqual([]);
  });

  it('earns the same in either chair of a symmetric game', () => {
    const options: MatchOptions = { length: { rounds: 100, known: true } };
    if (!traits.stochastic) {
      const there = playMatch(make(), irregular, options);
      const back = playMatch(irregular, make(), options);
      expect(swapSides(back.moves)).toEqual(there.moves);
      expect(swapSides(back.scores)).toEqual(there.scores);
      return;
    }
    const sample = (play: (repetition: number) => number) => Array.from({ length: 80 }, (__, repetition) => play(repetition));
    const there = sample((repetition) => playMatch(make(), irregular, { ...options, repetition }).scores.vendor);
    const back = sample((repetition) => playMatch(irregular, make(), { ...options, repetition }).scores.partner);
    const error = Math.hypot(standardError(there), standardError(back));
    expect(Math.abs(mean(there) - mean(back))).toBeLessThanOrEqual(4 * error + 1e-9);
  });

  it('leaves chance out of its play just when its traits say so', () => {
    const played = ['one', 'two', 'three'].map((seed) => playMatch(make(), irregular, { length: { rounds: 400 }, seed }).moves.vendor);
    expect(new Set(played).size > 1).toBe(traits.stochastic);
  });

  it('is never the first to defect just when its traits say it is nice', () => {
    const broke = [0, 1, 2, 3, 4].some((repetition) => {
      const { moves } = playMatch(make(), entry.create(), { length: { rounds: 150 }, repetition });
      return moves.vendor.includes('D');
    });
    expect(broke).toBe(!traits.nice);
  });
});

describe.each(entries.filter(([, { finite }]) => !finite))('the program %s', (_, entry) => {
  const make = () => entry.create() as Program;

  it('keeps a memory of plain JSON and never changes what it was given', () => {
    lead(make(), (_chance, memory) => expect(JSON.parse(JSON.stringify(memory))).toEqual(memory));
  });

  it('keeps a memory that does not grow', () => {
    const sizes: number[] = [];
    lead(make(), (_chance, memory) => sizes.push(JSON.stringify(memory).length));
    // Counters gain digits; a list of past moves would gain hundreds of characters.
    expect(sizes.at(-1)! - sizes[0]!).toBeLessThan(40);
  });
});

const machines = entries.flatMap(([id, entry]) => {
  const made = entry.create();
  return made.kind === 'machine' ? [[id, made] as const] : [];
});

describe.each(machines)('the machine %s', (_, { start, states }) => {
  it('writes no state that cannot be reached', () => {
    const names = (next: NextOf): string[] => (typeof next === 'string' ? [next] : Object.keys(next));
    const reached = new Set(names(start));
    for (const state of reached)
      for (const next of Object.values<NextOf>(states[state]!.next)) names(next).forEach((name) => reached.add(name));
    expect(Object.keys(states).filter((state) => !reached.has(state))).toEqual([]);
  });
});

/** Entries whose next intention the last few outcomes settle for certain. */
const definite = entries.flatMap(([id, entry]) => {
  const { memory, stochastic } = traitsOf(entry.create());
  return memory === null || memory === Infinity || stochastic ? [] : [[id, memory, entry] as const];
});

describe.each(definite)('%s', (_, memory, entry) => {
  it(`settles what it intends by the last ${memory} outcomes`, () => {
    const intentions = new Map<string, Set<Move>>();
    let past: string[] = [];
    for (const { intended, realised, perceived, round } of rounds(entry.create(), entry.create(), {
      ...noisy,
      recall: 1,
      length: { rounds: 4000 },
    })) {
      const key = past.slice(past.length - memory).join(' ');
      if (round > memory) intentions.set(key, (intentions.get(key) ?? new Set()).add(intended.vendor));
      past = [...past, realised.vendor + perceived.vendor].slice(-6);
    }
    expect([...intentions.values()].filter((moves) => moves.size > 1)).toEqual([]);
    expect(intentions.size).toBe(4 ** memory);
  });
});
