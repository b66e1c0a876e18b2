import { type BothSides, type Outcome, Problems, bothSides, isPerSide, outcomes, sides } from '../core/index.ts';
import { checkAccounts } from './checkAccounts.ts';
import { checkPayoffs } from './checkPayoffs.ts';
import { checkWords } from './checkWords.ts';
import type { Accounts, Game, MoveLabels, Payoffs, PublicState } from './game.ts';
import { type PublicNext, checkName, readNext } from './publicNext.ts';
import { plainMoves } from './stageGame.ts';

/** One public state as a caller writes it. */
export interface PublicStateSpec<State extends string = string> {
  /** The same for both sides, or told for each. */
  readonly payoffs: Payoffs | BothSides<Payoffs>;
  /** Money per outcome for any party while the game is in this state. */
  readonly accounts?: Accounts;
  /** Where each outcome leads; the vendor's move stands first. */
  readonly next: Readonly<Record<Outcome, PublicNext<State>>>;
}

/** What `publicGame` takes; generic over its state names, so that a misspelt state does not compile. */
export interface PublicGameSpec<State extends string = string> {
  /** State of the first round. */
  readonly start: NoInfer<State>;
  readonly states: Readonly<Record<State, PublicStateSpec<NoInfer<State>>>>;
  /** Name of the unit; default `points`. */
  readonly unit?: string;
  /** What the moves are called on each side; default cooperate and defect. */
  readonly moves?: BothSides<MoveLabels>;
}

/**
 * A stochastic game (Shapley 1953): public states, each with its own payoffs, and a next state (or a chance of each, or
 * the end of the relationship) for each outcome. Rules with a memory are written so: tiers, cool-off, exclusion.
 *
 * @throws InputError listing every unknown state, chance out of range, payoff and outcome that is missing or wrong.
 * @example
 * publicGame({
 *   start: 'open',
 *   states: {
 *     open: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next: { CC: 'open', CD: 'cool-off', DC: 'cool-off', DD: null } },
 *     'cool-off': { payoffs: { T: 1, R: 1, P: 0, S: 0 }, next: { CC: 'open', CD: 'cool-off', DC: 'cool-off', DD: { 'cool-off': 0.5 } } },
 *   },
 * });
 */
export function publicGame<const State extends string>(spec: PublicGameSpec<State>): Game {
  const problems = new Problems();
  if (!problems.object('', spec, '{ start, states }')) problems.throwIfAny();
  const { unit = 'points', moves = plainMoves } = spec;
  checkWords(problems, unit, moves);
  const named = problems.object('states', spec.states, 'states by name');
  const written = named ? Object.entries<PublicStateSpec>(spec.states) : [];
  const names = written.map(([name]) => name);
  if (named && names.length === 0) problems.add({ path: 'states', message: 'no states', expected: 'at least one' });
  checkName(problems, 'start', spec.start, names);
  const states = written.map(([name, state]) => readState(problems, name, state, names));
  problems.throwIfAny();
  return {
    kind: 'game',
    unit,
    orientation: 'gains',
    moves,
    start: names.indexOf(spec.start),
    states,
  };
}

function readState(problems: Problems, name: string, state: PublicStateSpec, names: readonly string[]): PublicState {
  const path = `states.${name}`;
  if (typeof state !== 'object' || state === null)
    problems.add({ path, message: 'not a state', received: state, expected: '{ payoffs, next }' });
  const { payoffs, accounts = {}, next } = state ?? {};
  const perSide = spellOut(payoffs);
  if (perSide === null) checkPayoffs(problems, `${path}.payoffs`, payoffs as Payoffs);
  else for (const side of sides) checkPayoffs(problems, `${path}.payoffs.${side}`, perSide[side]);
  checkAccounts(problems, `${path}.accounts`, accounts);
  for (const key of Object.keys(next ?? {})) {
    if (outcomes.some((outcome) => outcome === key)) continue;
    problems.add({ path: `${path}.next.${key}`, message: 'unknown outcome', received: key, expected: outcomes.join(', ') });
  }
  const ways = (outcome: Outcome) => readNext(problems, `${path}.next.${outcome}`, next?.[outcome], names);
  const [CC, CD, DC, DD] = [ways('CC'), ways('CD'), ways('DC'), ways('DD')];
  return {
    name,
    payoffs: perSide ?? bothSides(() => ({ ...(payoffs as Payoffs) })),
    accounts,
    next: { CC: CC.next, CD: CD.next, DC: DC.next, DD: DD.next },
    ends: { CC: CC.ends, CD: CD.ends, DC: DC.ends, DD: DD.ends },
  };
}

function spellOut(payoffs: Payoffs | BothSides<Payoffs>): BothSides<Payoffs> | null {
  return isPerSide(payoffs) ? bothSides((side) => ({ ...payoffs[side] })) : null;
}
