import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEntry, strategy } from '../../src/catalogue/index.ts';
import type { Json } from '../../src/core/index.ts';
import { axelrodPayoffs } from '../../src/games/index.ts';
import { type Program, type ProgramContext, compile, unfold } from '../../src/strategies/index.ts';

const [, page] = readFileSync('docs/strategies/left-out.md', 'utf8').split('## Bounded, and a program all the same') as [string, string];

/** Ids in the first column, and the number in the third. */
const rows = [...page.matchAll(/^\| (\[.*?) \|.*?\| +([\d,]+) \|/gm)].map(([, first, states]) => ({
  ids: [...first!.matchAll(/#([a-z0-9-]+)\)/g)].map(([, id]) => id!),
  states: Number(states!.replaceAll(',', '')),
}));
const told = new Map(rows.flatMap(({ ids, states }) => ids.map((id) => [id, states] as const)));

const nowhere: ProgramContext = {
  payoffs: axelrodPayoffs,
  rounds: Infinity,
  round: 1,
  state: 'always',
  history: { own: [], other: [] },
  random: () => {
    throw new Error('draws');
  },
};

/** States of a program whose memory is all it goes by: one for each memory it can come to, then merged. */
function statesOf(id: string): number {
  const { memory, play, learn } = strategy(id) as Program;
  const made = unfold<Json>({
    id,
    memory,
    play: (at) => play(at, nowhere),
    learn: (at, round) => learn(at, { ...round, intended: round.own }, nowhere),
  });
  return compile(made).size;
}

/** Ways to choose `some` of `all`. */
function choices(all: number, some: number): number {
  let ways = 1;
  for (let k = 1; k <= some; k++) ways = (ways * (all - some + k)) / k;
  return Math.round(ways);
}

describe('a rule with bounded counters that is a program all the same', () => {
  it('is told on the page, and is one', () => {
    expect([...told.keys()].sort()).toEqual(
      [
        'first-by-tullock short-mem double-crosser calculator cycle-hunter eventual-cycle-hunter second-by-borufsen',
        ...[10, 20, 40].map((window) => `go-by-majority-${window} hard-go-by-majority-${window}`),
      ]
        .flatMap((line) => line.split(' '))
        .sort(),
    );
    for (const id of told.keys()) expect(findEntry(id)?.finite, id).toBe(false);
  });

  it.each(['short-mem', 'first-by-tullock', 'double-crosser'])('%s has as many states as the page tells', (id) => {
    expect(statesOf(id)).toBe(told.get(id));
  });

  it('has, among the majorities of w moves, one state for each choice of half of w + 1', () => {
    for (let memory = 1; memory <= 9; memory++) {
      for (const id of ['go-by-majority', 'hard-go-by-majority']) {
        expect(compile(strategy(id, { memory })).size, `${id} ${memory}`).toBe(choices(memory + 1, (memory + 1) >> 1));
      }
    }
    for (const window of [10, 20, 40]) expect(told.get(`go-by-majority-${window}`)).toBe(choices(window + 1, (window + 1) >> 1));
  });
});
