import { type Json, type Move, streamFor } from '../../src/core/index.ts';
import { type Payoffs, axelrodPayoffs } from '../../src/games/index.ts';
import type { ProgramContext, Strategy } from '../../src/strategies/index.ts';
import { frozen } from './frozen.ts';
import { mindOf } from './mind.ts';

/** One round that a strategy was led through. */
export interface LedRound {
  readonly round: number;
  readonly chance: number;
  readonly intended: Move;
  readonly own: Move;
  /** The other's move as it was read. */
  readonly other: Move;
  /** The memory it acted on. */
  readonly memory: Json;
  /** Everything that the next round goes on from, as JSON. */
  saved(): string;
}

/** Where and how a strategy is led. */
export interface Leading {
  readonly rounds: number;
  /** What the other side does, started over when it ends. */
  readonly script?: string;
  /** Chance that own moves slip, that the other's are misread, and that all is forgotten after a round; default 0. */
  readonly slip?: number;
  readonly misread?: number;
  readonly forget?: number;
  readonly payoffs?: Payoffs;
  /** Announced rounds; default Infinity. */
  readonly announced?: number;
  /** What to go on from: what `saved` gave of a round led before. */
  readonly from?: string;
}

interface Saved {
  readonly round: number;
  /** Null where memory is to start again. */
  readonly memory: { readonly value: Json } | null;
  readonly own: readonly Move[];
  readonly other: readonly Move[];
}

const nothing: Saved = { round: 0, memory: null, own: [], other: [] };

/**
 * Leads a strategy through rounds by hand, with none of the match engine in between. Every draw belongs to its round, so that
 * what is led on from a saved round meets the same luck. All that it is given is frozen: changing it throws.
 */
export function* lead(strategy: Strategy, leading: Leading): Generator<LedRound> {
  const { rounds, script = 'CCDCDDDCCDCCCCDDCDCDC', slip = 0, misread = 0, forget = 0, from } = leading;
  const fixed = { payoffs: frozen({ ...(leading.payoffs ?? axelrodPayoffs) }), rounds: leading.announced ?? Infinity };
  const mind = mindOf(strategy, fixed);
  const start = from === undefined ? nothing : (JSON.parse(from) as Saved);
  let { memory } = start;
  let own = [...start.own];
  let other = [...start.other];
  for (let round = start.round + 1; round <= rounds; round++) {
    const luck = streamFor({ seed: 'led', repetition: round, purpose: 'intention' });
    const [act, slips, misreads, forgets] = [luck(), luck(), luck(), luck()];
    const random = streamFor({ seed: 'led', repetition: round, purpose: 'program' });
    const ctx: ProgramContext = frozen({ ...fixed, round, state: 'always', history: { own: [...own], other: [...other] }, random });
    memory ??= { value: mind.open(ctx) };
    const acted = memory.value;
    const chance = mind.chance(acted, ctx);
    const intended: Move = act < chance ? 'C' : 'D';
    const lived = {
      own: turned(intended, slips < slip),
      other: turned(script[(round - 1) % script.length] as Move, misreads < misread),
      intended,
    };
    const learned = frozen({ ...ctx, history: { own: [...own, lived.own], other: [...other, lived.other] } });
    memory = { value: mind.after(acted, frozen(lived), learned) };
    ({ own, other } = learned.history as { own: Move[]; other: Move[] });
    if (forgets < forget) ({ memory, own, other } = { memory: null, own: [], other: [] });
    const saved: Saved = { round, memory, own, other };
    yield { round, chance, ...lived, memory: acted, saved: () => JSON.stringify(saved) };
  }
}

function turned(move: Move, over: boolean): Move {
  return over === (move === 'C') ? 'D' : 'C';
}
