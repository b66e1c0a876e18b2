import { Problems } from '../../core/index.ts';
import { type ExactPayoffs, type Payoffs, type Rational, checkPayoffs, exactPayoffs, rational } from '../../games/index.ts';

/** From which continuation probability on a reciprocal rule makes cooperation its own best reply for one side. */
export interface Critical {
  /** The smallest such probability below 1; 0 where the side has nothing to gain by defecting; null where none below 1 works. */
  readonly value: number | null;
  /** The bound as an exact fraction, such as `2/3`, told even where it is 1 or more (`7/3`); null where it is no fraction or there is none. */
  readonly fraction: string | null;
  /** The formula, in the side's own T, R, P, S. */
  readonly formula: string;
  /** The part of the formula that decides the bound here, such as `(T − R)/(R − S)`; absent where no single ratio does. */
  readonly binding?: string;
}

/** One way to defect, and the rule's answer: it does not pay where T − R ≤ w · `loss`. */
export interface Deterrent {
  readonly loss: Rational;
  /** The loss in letters. */
  readonly text: string;
}

/** The bound that several deterrents of the form T − R ≤ w · loss put on w together. */
export function criticalFrom({ T, R }: ExactPayoffs, deterrents: readonly Deterrent[]): Critical {
  const gain = T.sub(R);
  const ratios = deterrents.map(({ text }) => `(T − R)/(${text})`);
  const formula = ratios.length === 1 ? ratios[0]! : `max[${ratios.join(', ')}]`;
  if (gain.lte(0))
    return whereNothingTempts(
      deterrents.every(({ loss }) => loss.gte(gain)),
      formula,
    );
  if (deterrents.some(({ loss }) => loss.lte(0))) return { value: null, fraction: null, formula };
  const bounds = deterrents.map(({ loss }, i) => ({ bound: gain.div(loss), binding: ratios[i]! }));
  const { bound, binding } = bounds.reduce((a, b) => (b.bound.gt(a.bound) ? b : a));
  return { ...criticalAt(bound, formula), binding };
}

/** A bound that is known exactly. */
export function criticalAt(bound: Rational, formula: string): Critical {
  return { value: bound.lt(1) ? bound.valueOf() : null, fraction: bound.toFraction(), formula };
}

/** Without a gain from the first defection the bound is 0, unless later gains would undo cooperation as w grows. */
export function whereNothingTempts(holdsForAll: boolean, formula: string): Critical {
  return holdsForAll ? { value: 0, fraction: '0', formula } : { value: null, fraction: null, formula };
}

/** What a side can still earn a round once the other defects for ever: max(P, S). It is P in a dilemma, S in chicken. */
export function threatPoint({ P, S }: ExactPayoffs): { readonly value: Rational; readonly text: string } {
  return S.gt(P) ? { value: S, text: 'S' } : { value: P, text: 'P' };
}

/**
 * Checks one side's payoffs at a door of this room and reads them exactly.
 *
 * @throws InputError listing every payoff that is not a finite number, and whatever `alsoCheck` notes.
 */
export function readPayoffs(payoffs: Payoffs, alsoCheck: (problems: Problems) => void = () => undefined): ExactPayoffs {
  const problems = new Problems();
  checkPayoffs(problems, 'payoffs', payoffs);
  alsoCheck(problems);
  problems.throwIfAny();
  return exactPayoffs(payoffs);
}

/** The exact fraction 0. */
export const zero: Rational = rational(0);
