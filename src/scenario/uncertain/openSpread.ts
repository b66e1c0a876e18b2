import type { Formula } from '../formula.ts';
import { type Range, holds } from '../ranges.ts';
import type { Distribution } from './distribution.ts';

/** A distribution whose parts are still to be computed. */
export interface OpenSpread {
  readonly kind: Distribution['kind'];
  /** Low, likely and high; low and high; mean and standard deviation; or alpha, beta, from and to. */
  readonly parts: readonly Formula[];
}

/** What is wrong with the numbers of a distribution. */
export interface SpreadFault {
  readonly message: string;
  readonly received: readonly number[];
  readonly expected: string;
}

/**
 * The formula of the central value, which is what holds where no draw is made: the likely value of a triangular distribution, the
 * mean of any other (of a normal one as written, before it is cut off).
 */
export function centralFormula({ kind, parts }: OpenSpread): Formula {
  const [first, second, third, fourth] = parts as [Formula, Formula, Formula, Formula];
  const arithmetic = (left: Formula, operator: '+' | '-' | '*' | '/', right: Formula): Formula => ({
    kind: 'arithmetic',
    operator,
    left,
    right,
  });
  switch (kind) {
    case 'triangular':
      return second;
    case 'uniform':
      return arithmetic(arithmetic(first, '+', second), '/', { kind: 'number', value: 2 });
    case 'normal':
      return first;
    case 'beta': {
      const part = arithmetic(first, '/', arithmetic(first, '+', second));
      return arithmetic(third, '+', arithmetic(arithmetic(fourth, '-', third), '*', part));
    }
  }
}

/** The distribution that computed parts make, or what is wrong with them. */
export function distributionOf(kind: Distribution['kind'], numbers: readonly number[], range: Range): Distribution | SpreadFault {
  const [first, second, third, fourth] = numbers as [number, number, number, number];
  const wrong = (message: string, expected: string): SpreadFault => ({ message, received: numbers, expected });
  switch (kind) {
    case 'triangular':
      if (!(first < third && first <= second && second <= third)) return wrong('parts out of order', 'low, likely and high in this order');
      if (!holds(range, first) || !holds(range, third)) return wrong('number out of range', range.expected);
      return { kind, low: first, likely: second, high: third };
    case 'uniform':
      if (!(first < second)) return wrong('parts out of order', 'low below high');
      if (!holds(range, first) || !holds(range, second)) return wrong('number out of range', range.expected);
      return { kind, low: first, high: second };
    case 'normal':
      if (!(second > 0)) return wrong('no standard deviation', 'a standard deviation above 0');
      if (!holds(range, first)) return wrong('number out of range', `a mean ${range.expected}`);
      return {
        kind,
        mean: first,
        sd: second,
        ...(range.from > -Infinity && { from: range.from }),
        ...(range.to < Infinity && { to: range.to }),
      };
    case 'beta':
      if (!(first > 0 && second > 0)) return wrong('no beta distribution', 'alpha and beta above 0');
      if (!(third < fourth)) return wrong('parts out of order', 'from below to');
      // no draw is an end: 0 may bound what must be above 0
      if (!(holds(range, third) || (third === 0 && range.from === Number.MIN_VALUE)) || !holds(range, fourth))
        return wrong('number out of range', range.expected);
      return { kind, alpha: first, beta: second, from: third, to: fourth };
  }
}
