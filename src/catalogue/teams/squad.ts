import type { Json, Move } from '../../core/index.ts';
import type { LivedRound, Program, ProgramContext, Strategy } from '../../strategies/index.ts';
import { MemberContext } from './memberContext.ts';
import { proposalOf, propose } from './propose.ts';
import { type Track, drawState } from './track.ts';

/** What the members of a team keep from round to round. */
export type Bench = {
  /** What each proposes for the round ahead, in team order: 0 is C, 1 is D. */
  readonly proposals: readonly number[];
  /** Where the finite members stand, in team order. */
  readonly states: readonly number[];
  /** What the programs remember, in team order. */
  readonly memories: readonly Json[];
};

/** Nobody on it yet. */
export const emptyBench: Bench = { proposals: [], states: [], memories: [] };

/** A round as a member lived it, by `2 * proposal + other`: what it proposed is its own move, meant and done. */
const livedRounds: readonly LivedRound[] = ['CC', 'CD', 'DC', 'DD'].map((moves) => {
  const [own, other] = moves as unknown as readonly [Move, Move];
  return Object.freeze({ own, other, intended: own });
});

/**
 * Strategies that all watch one opponent, each as if what it proposes had been played. In each round they move on in one
 * pass over flat lists, the finite ones first: a team may have hundreds.
 */
export class Squad {
  readonly #tracks: readonly Track[];
  readonly #programs: readonly Program[];
  /** Places in the team, of the finite members and of the programs. */
  readonly #finiteAt: Int32Array;
  readonly #programAt: Int32Array;

  /** `trackOf` gives the states of a member that is no program. */
  constructor(members: readonly Strategy[], trackOf: (member: Strategy) => Track) {
    const placed = members.map((member, place) => ({ member, place }));
    const finite = placed.filter(({ member }) => member.kind !== 'program');
    const programs = placed.filter(({ member }) => member.kind === 'program');
    this.#tracks = finite.map(({ member }) => trackOf(member));
    this.#programs = programs.map(({ member }) => member as Program);
    this.#finiteAt = Int32Array.from(finite, ({ place }) => place);
    this.#programAt = Int32Array.from(programs, ({ place }) => place);
  }

  /** What the members propose for the round of `ctx`, having seen nothing. */
  begin(ctx: ProgramContext): Bench {
    const proposals: number[] = [];
    const states = this.#tracks.map(({ start, play }, k) => {
      const state = drawState(start, ctx);
      proposals[this.#finiteAt[k]!] = propose(play[state]!, ctx);
      return state;
    });
    const own = new MemberContext(ctx);
    const memories = this.#programs.map((program, k) => {
      own.tuned = program.payoffs;
      const memory = program.begin === undefined ? program.memory : program.begin(program.memory, own);
      proposals[this.#programAt[k]!] = proposalOf(program, memory, own);
      return memory;
    });
    // a list filled out of order is slow to copy; this one has no holes
    return { proposals: Array.from(proposals), states, memories };
  }

  /** The members after the round of `ctx`, in which the other made this move: they propose for the round after it. */
  next(bench: Bench, other: Move, ctx: ProgramContext): Bench {
    const seen = other === 'C' ? 0 : 1;
    const proposals = bench.proposals.slice();
    const states = this.#nextStates(bench.states, proposals, seen, ctx);
    const memories = this.#programs.length === 0 ? bench.memories : this.#nextMemories(bench.memories, proposals, seen, ctx);
    return { proposals, states, memories };
  }

  /** Moves the finite members on, and writes what they propose over what they proposed. */
  #nextStates(before: readonly number[], proposals: number[], seen: number, ctx: ProgramContext): readonly number[] {
    const states = before.slice();
    const tracks = this.#tracks;
    const places = this.#finiteAt;
    for (let k = 0; k < states.length; k++) {
      const track = tracks[k]!;
      const place = places[k]!;
      const cell = 4 * states[k]! + 2 * proposals[place]! + seen;
      const sure = track.sure[cell]!;
      const state = sure >= 0 ? sure : drawState(track.drawn[cell]!, ctx);
      const move = track.moves[state]!;
      states[k] = state;
      proposals[place] = move < 2 ? move : propose(track.play[state]!, ctx);
    }
    return states;
  }

  /** Lets the programs learn, and writes what they propose over what they proposed. */
  #nextMemories(before: readonly Json[], proposals: number[], seen: number, ctx: ProgramContext): readonly Json[] {
    const memories = before.slice();
    const { round } = ctx;
    const own = new MemberContext(ctx);
    for (let k = 0; k < memories.length; k++) {
      const program = this.#programs[k]!;
      const place = this.#programAt[k]!;
      own.tuned = program.payoffs;
      own.round = round;
      const memory = program.learn(memories[k]!, livedRounds[2 * proposals[place]! + seen]!, own);
      own.round = round + 1;
      memories[k] = memory;
      proposals[place] = proposalOf(program, memory, own);
    }
    return memories;
  }
}
