import type { Move, Outcome } from '../core/index.ts';
import type { Machine, MemoryOne } from '../strategies/index.ts';

/** How well one candidate explains the moves. */
export interface FittedCandidate {
  /** From 1; equally good ones share a rank. */
  readonly rank: number;
  readonly id: string;
  /** What it goes by in the verdict: its id, with parameters other than the default behind it, as in `random:p=0.3`; its name, where these do not tell it apart. */
  readonly label: string;
  readonly name: string;
  /** Log of the chance of these moves at the rate of slips `slips`; -Infinity where it is impossible. */
  readonly logLikelihood: number;
  /**
   * Log of the chance of these moves over all that is not known, which is what candidates are compared by: the rate of slips where
   * it is estimated, the chances of a memory-one rule, which machine of its class. So a candidate pays for what it leaves open.
   */
  readonly logEvidence: number;
  /** How sure it is that this one made the moves, given that one of the candidates did. */
  readonly posterior: number;
  /** Chance that a move comes out wrong: as given, or the likeliest from 0 to 0.5; null where the moves do not tell. */
  readonly slips: number | null;
  /** Present where the likeliest rate is the highest looked at, 0.5: at it, moves tell nothing of the rule. */
  readonly atLimit?: true;
  /** Moves other than it meant; absent where chance entered what it meant. */
  readonly mismatches?: number;
  /** Standard error of `logEvidence`, where it was drawn. */
  readonly standardError?: number;
  /** What was made to fit; absent for a strategy that was given. */
  readonly fitted?: FittedMachine | FittedMemoryOne;
}

/** The machine that explains the moves best. */
export interface FittedMachine {
  readonly kind: 'machine';
  readonly strategy: Machine;
  /** `exhaustive`: every machine of the class was tried; `local-search`: from several starts, so that a better one may exist. */
  readonly method: 'exhaustive' | 'local-search';
  /** Number of machines in the class. */
  readonly machines: number;
  /** How many of them are as good (twins with other names for their states, and those apart only where nobody came, included); null after a local search. */
  readonly asGood: number | null;
}

/** How often C was chosen, first and after each outcome: slips and misreadings included. */
export interface FittedMemoryOne {
  readonly kind: 'memory-one';
  /** Chances as counted; 0.5 after an outcome that did not come up. */
  readonly strategy: MemoryOne;
  readonly opening: CountedChance;
  /** By outcome, own move first. */
  readonly reply: Readonly<Record<Outcome, CountedChance>>;
}

/** A share with the 95% interval of Wilson (1927); the share is null where nothing was counted. */
export interface CountedChance {
  readonly cooperated: number;
  readonly seen: number;
  readonly chance: number | null;
  readonly low: number;
  readonly high: number;
}

/** What can be said of who it was. */
export interface FitVerdict {
  /** Label of the likeliest candidate; null where none can have made these moves. */
  readonly best: string | null;
  /** How sure it is that it was this one. */
  readonly sure: number;
  /** Labels of those that foretell every move here as the best does, and so cannot be told from it; itself included. */
  readonly alike: readonly string[];
  /** How sure it is that it was one of `alike`. */
  readonly sureOfAlike: number;
  /** Label of the likeliest that foretells otherwise somewhere; null where there is none. */
  readonly runnerUp: string | null;
  /** Log evidence of the best less that of the runner-up; Infinity where the runner-up is impossible. */
  readonly logBayesFactor: number | null;
  /** Groups of two and more, by their labels, that foretell the same here, likeliest first. */
  readonly groups: readonly (readonly string[])[];
  /** What would tell the best from the next in the list; null where nothing within four moves does. */
  readonly probe: FitProbe | null;
}

/** Moves to play next, and what each of two candidates would mean to do after them. */
export interface FitProbe {
  /** Label of the one that is told from the best. */
  readonly against: string;
  /** Moves for the other side to play after the last history. */
  readonly moves: string;
  /** Move of the round after them that the best is likelier to mean than the other, and the chances of it. */
  readonly move: Move;
  readonly best: number;
  readonly other: number;
}

/** What `fit` gives: plain data. */
export interface FitResult {
  readonly rounds: number;
  readonly histories: number;
  /** Likeliest first. */
  readonly candidates: readonly FittedCandidate[];
  readonly verdict: FitVerdict;
  /** Entries of the catalogue that do not exist for these payoffs or rounds. */
  readonly leftOut: readonly string[];
}
