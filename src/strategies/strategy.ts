import type { Json, Move, Outcome } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';

/** A chance of cooperating: a number from 0 to 1, or a move (`C` is 1, `D` is 0). */
export type Chance = number | Move;

/** What every strategy carries. */
export interface Named {
  /** Kebab-case name, unique in the catalogue. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  /** Values it was made with from the catalogue's entry of this id, where any were given. They tell where it comes from and change no play. */
  readonly params?: Readonly<Record<string, ParamValue>>;
}

/** A value that a strategy was made with: a number, a word or moves, yes or no, or a list of numbers or of strategies. */
export type ParamValue = number | null | string | boolean | readonly (number | string | Strategy)[];

/**
 * Plays by the last outcome alone: own realised move first, the other's perceived move second
 * (Nowak & Sigmund 1990).
 */
export interface MemoryOne extends Named {
  readonly kind: 'memory-one';
  /** Chance of intending C in the first round. */
  readonly opening: number;
  /** Chance of intending C after each outcome. */
  readonly reply: Readonly<Record<Outcome, number>>;
}

/** Plays by the last `depth` outcomes. */
export interface Lookup extends Named {
  readonly kind: 'lookup';
  readonly depth: number;
  /** What it intends in the first `depth` rounds. */
  readonly opening: readonly Move[];
  /** Chance of intending C by key: own moves, `/`, the other's moves, oldest first, as in `CD/DC`. */
  readonly table: Readonly<Record<string, number>>;
}

/** Where a machine goes: one state, or a chance for each of several. */
export type NextOf<State extends string = string> = State | { readonly [S in State]?: number };

/** One state of a machine. */
export interface MachineState<State extends string = string> {
  /** Chance of intending C. */
  readonly play: Chance;
  /** Next state by the other's perceived move, or by the whole outcome (own realised move first). */
  readonly next: Readonly<Record<Move, NextOf<State>>> | Readonly<Record<Outcome, NextOf<State>>>;
}

/** A finite-state machine (Rubinstein 1986), with chances wherever the rule has them. */
export interface Machine extends Named {
  readonly kind: 'machine';
  readonly start: NextOf;
  readonly states: Readonly<Record<string, MachineState>>;
  /** Where memory goes if it starts again after a round in a state, where that is not `start`: for what counts announced rounds. */
  readonly again?: Readonly<Record<string, NextOf>>;
}

/** One round as the player lived it. */
export interface LivedRound {
  /** Own move as it came out. */
  readonly own: Move;
  /** The other's move as this side read it. */
  readonly other: Move;
  /** Own move as it was meant. */
  readonly intended: Move;
}

/** What a program may know when it plays or learns. */
export interface ProgramContext {
  /** Its own payoffs. */
  readonly payoffs: Payoffs;
  /** The announced number of rounds; Infinity when the end is not known. */
  readonly rounds: number;
  /** Number of the round being played (in `learn`: just played); the first is 1. */
  readonly round: number;
  /** Name of the game's public state. */
  readonly state: string;
  /** Rounds lived with this counterpart since it was last recognised, oldest first; not to be changed. */
  readonly history: { readonly own: readonly Move[]; readonly other: readonly Move[] };
  /** Draws from a stream of its own. */
  random(): number;
}

/**
 * A strategy that needs more than finitely many states: a fold over the rounds. It keeps its memory as plain
 * JSON and never meets the other player.
 */
export interface Program<Memory extends Json = Json> extends Named {
  readonly kind: 'program';
  /** Memory before the first round. */
  readonly memory: Memory;
  /**
   * Memory before the first round where payoffs, announced rounds or chance enter it: made from `memory`, which it must not
   * change. Called again whenever memory starts again.
   */
  begin?(memory: Memory, ctx: ProgramContext): Memory;
  /** Chance of intending C. Must not change `memory`. */
  play(memory: Memory, ctx: ProgramContext): Chance;
  /** Memory after a round. Must not change its argument. */
  learn(memory: Memory, round: LivedRound, ctx: ProgramContext): Memory;
  /** Payoffs it was tuned to, where they are not those of the game it plays. */
  readonly payoffs?: Payoffs;
}

/** A rule that follows from its own payoffs, or from the announced length: resolved before play into a strategy of a finite kind. */
export interface Derived extends Named {
  readonly kind: 'derived';
  /**
   * The strategy for the payoffs of the side that plays it and the announced number of rounds: Infinity where none is announced,
   * and always unless `usesRounds`.
   */
  derive(payoffs: Payoffs, rounds: number): FiniteStrategy;
  /** Whether the announced number of rounds enters. */
  readonly usesRounds?: boolean;
}

/** The kinds that compile to a finite automaton and can be solved exactly. */
export type FiniteStrategy = MemoryOne | Lookup | Machine;

/** Any strategy. */
export type Strategy = FiniteStrategy | Derived | Program;
