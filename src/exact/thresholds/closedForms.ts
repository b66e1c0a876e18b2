import { type ExactPayoffs, type Rational, rational } from '../../games/index.ts';
import { type Critical, criticalFrom, zero } from './critical.ts';
import { grimForm } from './grimForms.ts';
import { generousForm, titForTatForm, titForTwoTatsForm, twoTitsForTatForm, usualGenerosity } from './titForTatForms.ts';

/** What a closed form may read: the payoffs of the side that is to be deterred, those of the side that plays the rule, and its generosity if told. */
export interface FormInput {
  readonly own: ExactPayoffs;
  readonly other: ExactPayoffs;
  readonly generosity: Rational | null;
}

/** Critical continuation of a strategy against itself, by the strategy's catalogue id. */
export const closedForms: Readonly<Record<string, (input: FormInput) => Critical>> = {
  'always-cooperate': ({ own }) => ({ ...criticalFrom(own, [{ loss: zero, text: '0' }]), formula: 'none: nothing is ever punished' }),
  grudger: ({ own }) => grimForm(own),
  'tit-for-tat': ({ own }) => titForTatForm(own),
  'contrite-tit-for-tat': ({ own }) => titForTatForm(own),
  'tit-for-two-tats': ({ own }) => titForTwoTatsForm(own),
  'two-tits-for-tat': ({ own }) => twoTitsForTatForm(own),
  'generous-tit-for-tat': ({ own, other, generosity }) =>
    generousForm(own, rational(1).sub(generosity ?? usualGenerosity(other)), '(1 − g)'),
  'win-stay-lose-shift': ({ own }) => winStayLoseShiftForm(own),
};

/** Other names of strategies that have a closed form. */
export const closedFormAliases: Readonly<Record<string, string>> = {
  allc: 'always-cooperate',
  grim: 'grudger',
  'grim-trigger': 'grudger',
  tft: 'tit-for-tat',
  ctft: 'contrite-tit-for-tat',
  tf2t: 'tit-for-two-tats',
  '2tft': 'two-tits-for-tat',
  gtft: 'generous-tit-for-tat',
  pavlov: 'win-stay-lose-shift',
  wsls: 'win-stay-lose-shift',
};

/**
 * One round of mutual defection answers a defection; it needs 2R > T + P (Nowak & Sigmund 1993). Where S > P or
 * S > R the deviator may rather stay and take S for ever, which is the second term.
 */
function winStayLoseShiftForm(own: ExactPayoffs): Critical {
  const { T, R, P, S } = own;
  const punished = { loss: R.sub(P), text: 'R − P' };
  return criticalFrom(own, S.gt(P) || S.gt(R) ? [punished, { loss: T.sub(S), text: 'T − S' }] : [punished]);
}
