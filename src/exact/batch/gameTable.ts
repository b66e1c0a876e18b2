import { type BothSides, type Side, bothSides, mirror, outcomes } from '../../core/index.ts';
import { type Game, payoffAt } from '../../games/index.ts';

/** A game as flat lists, each indexed `4 * stage + k` with `k` the outcome, vendor's move first. */
export interface GameTable {
  readonly stages: number;
  /** Public state of the first round. */
  readonly start: number;
  /** What each side earns. */
  readonly earns: BothSides<Float64Array>;
  /** Money of each party that has an account in any public state. */
  readonly accounts: readonly { readonly party: string; readonly amounts: Float64Array }[];
  /** Chance that the relationship ends. */
  readonly ends: Float64Array;
  /** Whether it is one stage game repeated unchanged, without an ending of its own. */
  readonly plain: boolean;
  /** Entries `rows[4 * stage + k]` up to the next tell which public state follows. */
  readonly rows: Int32Array;
  readonly targets: Int32Array;
  readonly chances: Float64Array;
  /** Most entries of any state and outcome. */
  readonly widest: number;
}

/** Writes a game as flat lists. */
export function gameTable({ states, start }: Game): GameTable {
  const cells = states.flatMap((state) => outcomes.map((outcome) => ({ state, outcome })));
  const earns = (side: Side): Float64Array =>
    new Float64Array(cells.map(({ state, outcome }) => payoffAt(state.payoffs[side], side === 'vendor' ? outcome : mirror(outcome))));
  const ends = new Float64Array(cells.map(({ state, outcome }) => state.ends[outcome]));
  const parties = [...new Set(states.flatMap(({ accounts }) => Object.keys(accounts)))];
  const ways = cells.map(({ state, outcome }) => state.next[outcome].filter(({ chance }) => chance > 0));
  const rows = new Int32Array(cells.length + 1);
  ways.forEach((list, i) => {
    rows[i + 1] = rows[i]! + list.length;
  });
  const flat = ways.flat();
  return {
    stages: states.length,
    start,
    earns: bothSides(earns),
    accounts: parties.map((party) => ({
      party,
      amounts: Float64Array.from(cells, ({ state, outcome }) => state.accounts[party]?.[outcome] ?? 0),
    })),
    ends,
    plain: states.length === 1 && ends.every((chance) => chance === 0),
    rows,
    targets: new Int32Array(flat.map(({ state }) => state)),
    chances: new Float64Array(flat.map(({ chance }) => chance)),
    widest: Math.max(1, ...ways.map((list) => list.length)),
  };
}
