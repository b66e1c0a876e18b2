import type { Move } from '../../core/index.ts';
import type { Payoffs } from '../../games/index.ts';
import { type Program, type ProgramContext, type Strategy, program } from '../../strategies/index.ts';
import { type Bench, emptyBench } from './squad.ts';
import { type Tracks, squadFor } from './squadFor.ts';

/** What a team decides on. */
export interface Question {
  /** What each member proposes for the round ahead, in team order: 0 is C, 1 is D. */
  readonly proposals: readonly number[];
  /** What each would have earned so far had its proposals been played, in team order; empty where nobody counts. */
  readonly scores: readonly number[];
  /** Rounds lived. */
  readonly rounds: number;
  /** The other's last move; C before the first. */
  readonly last: Move;
}

/** How a team comes to one move. */
export type Decide = (question: Question, ctx: ProgramContext) => Move;

/** What `teamProgram` takes. */
export interface TeamSpec {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Strategy[];
  readonly decide: Decide;
  /** Whether it counts what each member would have earned; default no. */
  readonly scored?: boolean;
  /** Whether it cooperates, whatever was decided, until the other side defects; default no. */
  readonly nice?: boolean;
}

type Memory = {
  readonly move: Move;
  readonly rounds: number;
  /** Whether the other side has never defected. */
  readonly kept: boolean;
  readonly scores: readonly number[];
  readonly bench: Bench;
};

/**
 * A team of strategies that decide together. Every member sees the moves of the other side, and takes its own proposals for
 * what was played, so that none learns what the team did. In a game with several public states a member is asked before the
 * state of the round is known, and is told the one before it.
 */
export function teamProgram(spec: TeamSpec, tracks: Tracks): Program {
  const { id, name, members, decide, scored = false, nice = false } = spec;
  const squadAt = squadFor(members, tracks);
  const unscored: readonly number[] = [];
  const moveOf = (kept: boolean, question: Question, ctx: ProgramContext): Move => {
    // decided first, also where it changes nothing: the draws stay in step
    const decision = decide(question, ctx);
    return nice && kept ? 'C' : decision;
  };
  return program<Memory>({
    id,
    name,
    memory: { move: 'C', rounds: 0, kept: true, scores: [], bench: emptyBench },
    begin: (_, ctx) => {
      const bench = squadAt(ctx).begin(ctx);
      const scores = scored ? members.map(() => 0) : unscored;
      const move = moveOf(true, { proposals: bench.proposals, scores, rounds: 0, last: 'C' }, ctx);
      return { move, rounds: 0, kept: true, scores, bench };
    },
    play: ({ move }) => move,
    learn: (memory, { other }, ctx) => {
      const rounds = memory.rounds + 1;
      const kept = memory.kept && other === 'C';
      const scores = scored ? earned(memory.scores, memory.bench.proposals, other, ctx.payoffs) : unscored;
      const bench = squadAt(ctx).next(memory.bench, other, ctx);
      const move = moveOf(kept, { proposals: bench.proposals, scores, rounds, last: other }, ctx);
      return { move, rounds, kept, scores, bench };
    },
  });
}

/** Adds what each proposal would have earned against this move. */
function earned(before: readonly number[], proposals: readonly number[], other: Move, { T, R, P, S }: Payoffs): readonly number[] {
  const pay = other === 'C' ? [R, T] : [S, P];
  const scores = before.slice();
  for (let i = 0; i < scores.length; i++) scores[i] = scores[i]! + pay[proposals[i]!]!;
  return scores;
}
