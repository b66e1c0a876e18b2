import { type BothSides, Problems, bothSides, nearest, otherSide } from '../../core/index.ts';
import { type Game, exactPayoffs, rational } from '../../games/index.ts';
import { type FormInput, closedFormAliases, closedForms } from './closedForms.ts';
import type { Critical } from './critical.ts';
import { stagePayoffs } from './stagePayoffs.ts';

/** What some closed forms need beside the game. */
export interface CriticalOptions {
  /** Chance that generous tit for tat forgives; default min{1 − (T − R)/(R − S), (R − P)/(T − P)} of the side that plays it. */
  readonly generosity?: number;
}

/**
 * From which continuation probability on a strategy is a best reply to itself (a Nash equilibrium of the repeated game
 * without noise), for each side by its own payoffs, in closed form. With a common w the larger bound decides; with
 * discounting, w is continuation times discount of that side.
 *
 * Sources: Friedman 1971 (grim), Axelrod 1981 (tit for tat), Nowak & Sigmund 1993 (win-stay lose-shift), Molander 1985
 * (generous tit for tat). Where S > P, permanent defection threatens with S, not P.
 *
 * @param game - A stage game repeated unchanged.
 * @param strategyId - A catalogue id or a usual short name: `grudger`, `grim`, `tit-for-tat`, `pavlov` and so on.
 * @throws InputError for a strategy without a closed form (naming those that have one), a game with several public
 * states or an end of its own, or a generosity outside [0, 1].
 * @example
 * criticalContinuation(prisonersDilemma(), 'tit-for-tat').vendor; // { value: 0.666…, fraction: '2/3', formula: 'max[…]' }
 */
export function criticalContinuation(game: Game, strategyId: string, { generosity }: CriticalOptions = {}): BothSides<Critical> {
  const problems = new Problems();
  const form = formOf(problems, strategyId);
  if (generosity !== undefined) problems.chance('generosity', generosity);
  const payoffs = stagePayoffs(problems, game);
  problems.throwIfAny();
  const exact = bothSides((side) => exactPayoffs(payoffs[side]));
  const told = generosity === undefined ? null : rational(generosity);
  return bothSides((side) => form({ own: exact[side], other: exact[otherSide(side)], generosity: told }));
}

/** The closed form of a strategy; notes a problem where it has none, and the result may then not be used. */
function formOf(problems: Problems, strategyId: string): (input: FormInput) => Critical {
  const id = Object.hasOwn(closedFormAliases, strategyId) ? closedFormAliases[strategyId] : strategyId;
  const form = id !== undefined && Object.hasOwn(closedForms, id) ? closedForms[id] : undefined;
  if (form !== undefined) return form;
  const known = Object.keys(closedForms);
  const close = nearest(String(strategyId), known);
  const hint = close.length === 0 ? '' : ` (nearest: ${close.join(', ')})`;
  problems.add({ path: 'strategyId', message: 'no closed form', received: strategyId, expected: `one of ${known.join(', ')}${hint}` });
  return () => ({ value: null, fraction: null, formula: '' });
}
