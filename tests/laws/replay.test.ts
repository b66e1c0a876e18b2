import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/core/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { type Program, compile, program } from '../../src/strategies/index.ts';
import { entries, fewerForTeams, finiteEntries, irregular, noisy, programEntries, programOf } from './everyEntry.ts';
import { type LedRound, type Leading, lead } from './lead.ts';

/** What can be compared of a round. */
const told = ({ saved, ...seen }: LedRound) => ({ ...seen, saved: saved() });

const written = (memory: Json): Json => JSON.parse(JSON.stringify(memory)) as Json;

describe('a match resumed from what was saved goes on as the unbroken one', () => {
  it.each(entries)('%s', (_, entry) => {
    const rounds = fewerForTeams(entry, 120, 40);
    const leading: Leading = { rounds, announced: rounds, slip: 0.15, misread: 0.1, forget: 0.03 };
    const unbroken = [...lead(entry.create(), leading)];
    for (const last of [1, rounds / 2, rounds - 9]) {
      // a match with somebody else in between would leave its traces in anything that is kept outside the memory
      for (const between of lead(entry.create(), { rounds: 12, script: 'DDC' })) expect(between.chance).not.toBeNaN();
      const saved = unbroken[last - 1]!.saved();
      const resumed = lead(entry.create(), { ...leading, from: saved });
      expect([...resumed].map(told)).toEqual(unbroken.slice(last).map(told));
    }
  });
});

/** Where the next state is drawn, the engine draws it from another stream than that of programs. */
const sureEntries = finiteEntries.filter(([, entry]) => {
  const { start, next } = compile(entry.create());
  return [start, ...next].every(({ states }) => states.length === 1);
});

describe('the engine plays the same match where the memory is written to JSON and read again after each round', () => {
  it.each(programEntries)('%s', (_, entry) => {
    const { memory, begin, play, learn, ...rest } = programOf(entry);
    const rewritten: Program = {
      ...rest,
      memory: written(memory),
      ...(begin !== undefined && { begin: (first, ctx) => written(begin(first, ctx)) }),
      play,
      learn: (before, lived, ctx) => written(learn(before, lived, ctx)),
    };
    const options = { ...noisy, length: { rounds: fewerForTeams(entry, 120, 30), known: true } };
    expect(playMatch(rewritten, irregular, options)).toEqual(playMatch(entry.create(), irregular, options));
    expect(playMatch(rewritten, rewritten, options)).toEqual(playMatch(entry.create(), entry.create(), options));
  });

  it.each(sureEntries)('%s, its state being the memory', (_, entry) => {
    const { start, play, next } = compile(entry.create());
    const asProgram = program({
      id: entry.id,
      memory: start.states[0]!,
      play: (state) => play[state]!,
      learn: (state, { own, other }) => next[4 * state + 2 * Number(own === 'D') + Number(other === 'D')]!.states[0]!,
    });
    const options = { ...noisy, length: { rounds: 120 } };
    expect(playMatch(asProgram, irregular, options)).toEqual(playMatch(entry.create(), irregular, options));
  });
});
