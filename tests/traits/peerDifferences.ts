import { type StrategyEntry, catalogue } from '../../src/catalogue/index.ts';
import { type Automaton, type Traits, compile, traitsOf } from '../../src/strategies/index.ts';
import peer from '../data/peer-traits.json' with { type: 'json' };

/** What Axelrod-Python says of a class; a memory of null is unbounded there. */
export interface PeerTraits {
  readonly memory: number | null;
  readonly stochastic: boolean;
  readonly uses: readonly string[];
}

/** One trait on which it and we do not say the same. */
export interface Difference {
  readonly id: string;
  readonly trait: 'memory' | 'stochastic' | 'uses payoffs' | 'uses length';
  readonly ours: string;
  readonly theirs: string;
  /** Why, or undefined where none of the reasons holds. */
  readonly why: string | undefined;
}

export const peerTraits: Readonly<Record<string, PeerTraits>> = peer.strategies;

/** Every reason, as a sentence. */
export const reasons = {
  program: 'A program: how many outcomes settle its play is not computed here.',
  settled: 'Declared as unbounded there; in truth its last outcomes settle it, as many as are given here.',
  deeper: 'One outcome more counts than is declared there.',
  cycle: 'It keeps its place in a fixed series of moves. A slip changes the move, not the place, so that no number of outcomes tells it.',
  drawn: 'The state it goes to is drawn by lot and does not show: no number of outcomes tells it.',
  counters:
    'It counts, or is in a state, in private: two of its states that mean different moves can be left apart by any number of outcomes.',
  announced: 'Draws only where the end is announced, and is asked here without one.',
  team: 'A team hands payoffs and the announced length on to its members, whether or not one of them looks at them.',
} as const;

/** Every difference in memory, chance and use of payoffs and length, in the order of the catalogue. */
export function differences(): Difference[] {
  return catalogue.flatMap((entry) => {
    if (entry.peer === undefined) return [];
    const theirs = peerTraits[entry.peer]!;
    const ours = traitsOf(entry.create());
    const found: Difference[] = [];
    const note = (trait: Difference['trait'], one: unknown, other: unknown, why: () => string | undefined): void => {
      if (one !== other) found.push({ id: entry.id, trait, ours: told(one), theirs: told(other), why: why() });
    };
    const declared = theirs.memory ?? Infinity;
    // not known is no contradiction to unbounded
    if (ours.memory !== null || declared < Infinity) note('memory', ours.memory, declared, () => whyMemory(entry, ours, declared));
    note('stochastic', ours.stochastic, theirs.stochastic, () => whyStochastic(entry, ours));
    note('uses payoffs', ours.uses.payoffs, theirs.uses.includes('game'), () => whyUses(entry, ours.uses.payoffs));
    note('uses length', ours.uses.length, theirs.uses.includes('length'), () => whyUses(entry, ours.uses.length));
    return found;
  });
}

function whyMemory(entry: StrategyEntry, { memory }: Traits, declared: number): string | undefined {
  if (memory === null) return reasons.program;
  const automaton = compile(entry.create());
  if (memory < declared) return declared === Infinity ? reasons.settled : undefined;
  if (!leavesApart(automaton, declared)) return undefined;
  if (memory < Infinity) return memory === declared + 1 && !leavesApart(automaton, memory) ? reasons.deeper : undefined;
  if (entry.family === 'cyclic') return reasons.cycle;
  return automaton.next.some(({ states }) => states.length > 1) ? reasons.drawn : reasons.counters;
}

function whyStochastic(entry: StrategyEntry, { stochastic }: Traits): string | undefined {
  return !stochastic && traitsOf(entry.create(), { rounds: 200 }).stochastic ? reasons.announced : undefined;
}

function whyUses({ family }: StrategyEntry, asks: boolean): string | undefined {
  return family === 'meta' && asks ? reasons.team : undefined;
}

/** Whether the same so many outcomes can leave an automaton in two states that mean to cooperate with different chances. */
function leavesApart({ size, play, next }: Automaton, outcomes: number): boolean {
  let pairs = new Set<number>();
  for (let pair = 0; pair < size * size; pair++) pairs.add(pair);
  for (let k = 0; k < outcomes; k++) {
    const later = new Set<number>();
    for (const pair of pairs) {
      for (let outcome = 0; outcome < 4; outcome++) {
        const first = next[4 * Math.floor(pair / size) + outcome]!.states;
        for (const a of first) for (const b of next[4 * (pair % size) + outcome]!.states) later.add(a * size + b);
      }
    }
    pairs = later;
  }
  return [...pairs].some((pair) => play[Math.floor(pair / size)] !== play[pair % size]);
}

function told(value: unknown): string {
  if (value === null) return 'not computed';
  if (value === Infinity) return 'unbounded';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
