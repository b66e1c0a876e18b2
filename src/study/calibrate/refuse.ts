import type { Problem } from '../../core/index.ts';
import type { Place } from './extremes.ts';
import type { ObservedOutcome } from './observation.ts';
import type { Stretch } from './stretchesWithin.ts';

/** Why an outcome that no dose leads to is refused: what can be reached, and which dose comes nearest. */
export function outOfReach(name: string, value: number, [least, most]: readonly [Place, Place], range: Stretch, nearest: Place): Problem {
  return {
    path: 'value',
    message: `no ${name} ${between(range)} leads to it`,
    received: value,
    expected: `${between([least.outcome, most.outcome])}; ${name} of ${short(nearest.dose)} comes nearest`,
  };
}

/** An unknown that an outcome does not hang on cannot be learnt from it. */
export function withoutEffect(name: string, outcome: ObservedOutcome, range: Stretch, always: number): Problem {
  return {
    path: 'unknown',
    message: `${outcome} does not hang on it: ${short(always)} for all of it ${between(range)}`,
    received: name,
    expected: 'an unknown that changes the outcome',
  };
}

function between([from, to]: readonly [number, number]): string {
  return `from ${short(from)} to ${short(to)}`;
}

/** Six digits: enough to choose another value or range by. */
function short(figure: number): string {
  return String(Number(figure.toPrecision(6)));
}
