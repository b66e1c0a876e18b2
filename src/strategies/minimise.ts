import type { Automaton, Branches } from './automaton.ts';
import { type DraftNext, buildAutomaton } from './buildAutomaton.ts';

/** States sorted into blocks that are numbered in order of first appearance. */
interface Partition {
  /** Block of each state. */
  readonly blockOf: Int32Array;
  /** Number of blocks. */
  readonly blocks: number;
}

/**
 * The smallest automaton that plays the same: states that cannot be reached are dropped and states that behave
 * alike are merged, by refining the partition by play until it is stable (Moore 1956; for chances, ordinary
 * lumpability, Kemeny & Snell 1960, section 6.3). Where memory starts again in other places than the start, states are
 * dropped but not merged: such an automaton counts rounds, by the thousand, and `countdown` has merged what it could.
 */
export function minimise(automaton: Automaton): Automaton {
  const reached = reachable(automaton);
  let partition = sort(automaton, reached, (state) => (automaton.again === undefined ? automaton.play[state]! : state));
  // A partition into single states cannot get finer.
  while (partition.blocks < reached.length) {
    const refined = refine(automaton, reached, partition);
    if (refined.blocks === partition.blocks) break;
    partition = refined;
  }
  const { blockOf, blocks } = partition;
  const first: number[] = [];
  for (const state of reached) first[blockOf[state]!] ??= state;
  if (blocks === automaton.size && first.every((state, block) => state === block)) return automaton;
  const merged = (branches: Branches): DraftNext =>
    isSure(branches) ? blockOf[branches.states[0]!]! : Array.from(branches.states, (state, i) => [blockOf[state]!, branches.chances[i]!]);
  return buildAutomaton(
    merged(automaton.start),
    first.map((state) => ({
      name: automaton.names[state]!,
      play: automaton.play[state]!,
      next: automaton.next.slice(4 * state, 4 * state + 4).map(merged),
      ...(automaton.again !== undefined && { again: merged(automaton.again[state]!) }),
    })),
  );
}

/** States that may come up, in order of first appearance. */
function reachable({ size, start, next, again }: Automaton): number[] {
  const seen = new Uint8Array(size);
  const reached: number[] = [];
  const visit = ({ states }: Branches): void => {
    for (let i = 0; i < states.length; i++) {
      const state = states[i]!;
      if (seen[state] === 0) {
        seen[state] = 1;
        reached.push(state);
      }
    }
  };
  visit(start);
  for (let i = 0; i < reached.length; i++) {
    for (let way = 4 * reached[i]!; way < 4 * reached[i]! + 4; way++) visit(next[way]!);
    if (again !== undefined) visit(again[reached[i]!]!);
  }
  return reached;
}

/** Puts states of the same mark into one block. */
function sort({ size }: Automaton, states: readonly number[], markOf: (state: number) => number): Partition {
  const blockOf = new Int32Array(size);
  const marks = new Map<number, number>();
  for (const state of states) blockOf[state] = numberOf(marks, markOf(state));
  return { blockOf, blocks: marks.size };
}

/** Parts states of one block that go to different blocks, or to the same with different chances. */
function refine(automaton: Automaton, states: readonly number[], { blockOf }: Partition): Partition {
  const { size, next } = automaton;
  const mixtures = new Map<string, number>();
  // A way that surely leads to one block is marked by it, others by numbers beyond the blocks.
  const wayMark = (branches: Branches): number => {
    if (isSure(branches)) return blockOf[branches.states[0]!]!;
    const chances = chancesOfBlocks(branches, blockOf);
    const [block, chance] = chances[0]!;
    return chances.length === 1 && chance === 1 ? block : size + numberOf(mixtures, chances.join(' '));
  };
  // A word of marks is the number of its beginning and its last mark; the one-letter words are the blocks.
  const words = new Map<number, number>();
  const span = 5 * size;
  return sort(automaton, states, (state) => {
    let word = blockOf[state]!;
    for (let way = 4 * state; way < 4 * state + 4; way++) word = size + numberOf(words, word * span + wayMark(next[way]!));
    return word;
  });
}

/** The chances of going to each block, in the order of the blocks. */
function chancesOfBlocks({ states, chances }: Branches, blockOf: Int32Array): [block: number, chance: number][] {
  const sums = new Map<number, number>();
  states.forEach((state, i) => sums.set(blockOf[state]!, (sums.get(blockOf[state]!) ?? 0) + chances[i]!));
  return [...sums].sort(([a], [b]) => a - b);
}

function isSure({ states, chances }: Branches): boolean {
  return states.length === 1 && chances[0] === 1;
}

/** Numbers keys in the order in which they are first asked for. */
function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
}
