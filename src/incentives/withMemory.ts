import { InputError, type Outcome, type Side, mirror, outcomes, sides } from '../core/index.ts';
import { type Account, type Game, type NextState, type Payoffs, type PublicState, payoffAt } from '../games/index.ts';
import { checkMemory } from './memory/checkMemory.ts';
import type { Memory, MemoryState } from './memory.ts';
import type { Setting } from './setting.ts';
import { paying } from './withPayments.ts';

/** More public states than this are refused: the solver works on each beside each pair of behaviours. */
export const mostPublicStates = 512;

/**
 * The setting under a rule that remembers: every public state of the game beside every state of the rule; only those
 * that can be reached are kept. Where either ends the relationship, it ends. Where one of the two closes deals, the
 * other stands still until they are made again; where both do, both go on, and the earlier one says what is earned.
 * Rules of several memories may be added one after the other, in any order.
 *
 * @throws InputError listing unknown states, chances out of range, missing outcomes and bad payments; or telling that
 * more than 512 public states would come of it.
 * @example
 * // Whoever was let down leaves with chance one half.
 * withMemory(setting, { start: 'open', states: { open: { next: { CC: 'open', CD: { open: 0.5 }, DC: { open: 0.5 }, DD: 'open' } } } });
 */
export function withMemory(setting: Setting, memory: Memory): Setting {
  const { game } = setting;
  const rule = checkMemory(setting, memory);
  const written = rule.states.map(({ name }) => memory.states[name]!);
  const pairs: (readonly [number, number])[] = [];
  const places = new Map<number, number>();
  const placeOf = (g: number, m: number): number => {
    const key = g * rule.states.length + m;
    const known = places.get(key);
    if (known !== undefined) return known;
    if (pairs.length === mostPublicStates) refuse(game, rule);
    places.set(key, pairs.length);
    return pairs.push([g, m]) - 1;
  };
  placeOf(game.start, rule.start);
  const states: PublicState[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const [g, m] = pairs[i]!;
    const [inGame, inRule] = [game.states[g]!, written[m]!];
    const closed = inGame.closed === true;
    const shut = inRule.instead !== undefined;
    const [onGame, onRule] = [shut && !closed ? standing(g) : inGame, closed && !shut ? standing(m) : rule.states[m]!];
    states.push({ ...played(inGame, inRule), name: nameOf(game, g, rule, m), ...together(onGame, onRule, placeOf) });
  }
  return { ...setting, game: { ...game, start: 0, states: booking(states) } };
}

type Ways = Pick<PublicState, 'next' | 'ends'>;

/** Two rules that go on independently of each other. */
function together(game: Ways, rule: Ways, placeOf: (g: number, m: number) => number): Ways {
  const ways = (outcome: Outcome): NextState[] =>
    game.next[outcome].flatMap((a) => rule.next[outcome].map((b) => ({ state: placeOf(a.state, b.state), chance: a.chance * b.chance })));
  const ending = (outcome: Outcome): number => game.ends[outcome] + (1 - game.ends[outcome]) * rule.ends[outcome];
  return { next: byOutcome(ways), ends: byOutcome(ending) };
}

/** Staying where one is, whatever is done. */
function standing(state: number): Ways {
  return { next: byOutcome(() => [{ state, chance: 1 }]), ends: byOutcome(() => 0) };
}

function nameOf(game: Game, g: number, rule: Game, m: number): string {
  const [inGame, inRule] = [game.states[g]!.name, rule.states[m]!.name];
  if (rule.states.length === 1) return inGame;
  return game.states.length === 1 ? inRule : `${inGame} · ${inRule}`;
}

/** What a period pays in a state of the game and one of the rule. */
function played(state: PublicState, { payments = [], instead }: MemoryState): PublicState {
  if (state.closed) return state;
  if (instead === undefined) return paying(state, payments);
  const nothing = Object.keys(state.accounts).map((party) => [party, evenly(0)] as const);
  return {
    ...state,
    payoffs: { vendor: flat(instead.vendor), partner: flat(instead.partner) },
    accounts: { ...Object.fromEntries(nothing), vendor: evenly(instead.vendor), partner: evenly(instead.partner) },
    closed: true,
  };
}

/** A side that has an account in one state has one in all: where it was paid nothing beside, its payoffs are its money. */
function booking(states: readonly PublicState[]): PublicState[] {
  const opened = sides.filter((side) => states.some(({ accounts }) => accounts[side] !== undefined));
  return states.map((state) => {
    const own = opened.filter((side) => state.accounts[side] === undefined).map((side) => [side, moneyOf(state.payoffs, side)] as const);
    return own.length === 0 ? state : { ...state, accounts: { ...state.accounts, ...Object.fromEntries(own) } };
  });
}

function moneyOf(payoffs: PublicState['payoffs'], side: Side): Account {
  return byOutcome((outcome) => payoffAt(payoffs[side], side === 'vendor' ? outcome : mirror(outcome)));
}

function flat(amount: number): Payoffs {
  return { T: amount, R: amount, P: amount, S: amount };
}

function evenly(amount: number): Account {
  return byOutcome(() => amount);
}

function byOutcome<T>(value: (outcome: Outcome) => T): Record<Outcome, T> {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, value(outcome)])) as Record<Outcome, T>;
}

function refuse(game: Game, rule: Game): never {
  throw new InputError([
    {
      path: 'memory',
      message: `too many public states: ${rule.states.length} of this rule beside ${game.states.length} of the game`,
      expected: `at most ${mostPublicStates} together; fewer rules with a memory, or shorter ones`,
    },
  ]);
}
