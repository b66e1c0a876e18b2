import { type BothSides, type Outcome, bothSides, outcomes } from '../core/index.ts';
import { type Account, type Game, type NextState, type PublicState, publicGame } from '../games/index.ts';
import type { Memory, MemoryState } from './memory.ts';
import { paying } from './withPayments.ts';
import type { Setting } from './setting.ts';

/**
 * The setting under a rule that remembers: every public state of the game beside every state of the rule, which go on
 * independently of each other; where either ends the relationship, it ends. Rules of several memories may be added one
 * after the other. Only states that can be reached are kept.
 *
 * @throws InputError listing unknown states, chances out of range and missing outcomes.
 * @example
 * // Whoever was let down leaves with chance one half.
 * withMemory(setting, { start: 'open', states: { open: { next: { CC: 'open', CD: { open: 0.5 }, DC: { open: 0.5 }, DD: 'open' } } } });
 */
export function withMemory(setting: Setting, memory: Memory): Setting {
  const { game } = setting;
  const rule = checked(memory);
  const pairs: (readonly [number, number])[] = [];
  const places = new Map<number, number>();
  const placeOf = (g: number, m: number): number => {
    const key = g * rule.states.length + m;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, pairs.length);
    return pairs.push([g, m]) - 1;
  };
  placeOf(game.start, rule.start);
  const states: PublicState[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const [g, m] = pairs[i]!;
    const [inGame, inRule] = [game.states[g]!, rule.states[m]!];
    const written = memory.states[inRule.name]!;
    const name = game.states.length === 1 ? inRule.name : rule.states.length === 1 ? inGame.name : `${inGame.name} · ${inRule.name}`;
    states.push({ ...played(inGame, written), name, ...onwards(inGame, inRule, placeOf) });
  }
  return { ...setting, game: { ...game, start: 0, states } };
}

/** Checks a memory as the game that its states make. */
function checked({ start, states }: Memory): Game {
  const nothing = { T: 0, R: 0, P: 0, S: 0 };
  return publicGame({
    start,
    states: Object.fromEntries(Object.entries(states).map(([name, { next }]) => [name, { payoffs: nothing, next }])),
  });
}

/** What a deal pays in a state of the game and one of the rule. */
function played(state: PublicState, { payments = [], instead }: MemoryState): PublicState {
  if (state.closed) return state;
  if (instead === undefined) return paying(state, payments);
  const nothing: Account = { CC: 0, CD: 0, DC: 0, DD: 0 };
  const accounts = Object.fromEntries(Object.keys(state.accounts).map((party) => [party, nothing]));
  const closed: PublicState = { ...state, payoffs: flat(instead), accounts, closed: true };
  return {
    ...closed,
    accounts: { ...accounts, vendor: evenly(instead.vendor), partner: evenly(instead.partner) },
  };
}

function flat(amounts: BothSides<number>): PublicState['payoffs'] {
  return bothSides((side) => ({ T: amounts[side], R: amounts[side], P: amounts[side], S: amounts[side] }));
}

function evenly(amount: number): Account {
  return { CC: amount, CD: amount, DC: amount, DD: amount };
}

function onwards(
  game: PublicState,
  rule: PublicState,
  placeOf: (g: number, m: number) => number,
): Pick<PublicState, 'next' | 'ends'> {
  const ways = (outcome: Outcome): NextState[] =>
    game.next[outcome].flatMap((a) => rule.next[outcome].map((b) => ({ state: placeOf(a.state, b.state), chance: a.chance * b.chance })));
  const ending = (outcome: Outcome): number => 1 - (1 - game.ends[outcome]) * (1 - rule.ends[outcome]);
  return {
    next: Object.fromEntries(outcomes.map((outcome) => [outcome, ways(outcome)])) as unknown as PublicState['next'],
    ends: Object.fromEntries(outcomes.map((outcome) => [outcome, ending(outcome)])) as unknown as PublicState['ends'],
  };
}
