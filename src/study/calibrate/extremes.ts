/** A dose and the outcome there. */
export interface Place {
  readonly dose: number;
  readonly outcome: number;
}

const golden = (Math.sqrt(5) - 1) / 2;
/** Each step leaves 0.618 of the width: 45 leave less than 1e-9 of it, where a smooth extremum has all its digits. */
const steps = 45;

/**
 * The least and the greatest outcome over a range: the points are looked at, and around the best of each kind a golden-section
 * search (Kiefer 1953) looks between them.
 *
 * @param points - At least two, ascending.
 * @param refine - False: look at the points only, as where doses are whole or outcomes are sampled.
 */
export function extremes(outcomeAt: (dose: number) => number, points: readonly number[], refine: boolean): readonly [Place, Place] {
  return [best(outcomeAt, points, -1, refine), best(outcomeAt, points, 1, refine)];
}

function best(outcomeAt: (dose: number) => number, points: readonly number[], sign: 1 | -1, refine: boolean): Place {
  const score = (dose: number): number => sign * outcomeAt(dose);
  let at = 0;
  points.forEach((dose, i) => {
    if (score(dose) > score(points[at]!)) at = i;
  });
  const [before, after] = [points[at - 1], points[at + 1]];
  const found = !refine || before === undefined || after === undefined ? points[at]! : peak(score, before, points[at]!, after);
  return { dose: found, outcome: outcomeAt(found) };
}

function peak(score: (dose: number) => number, before: number, middle: number, after: number): number {
  let [low, high] = [before, after];
  let top = middle;
  for (let step = 0; step < steps; step++) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    const [atLeft, atRight] = [score(left), score(right)];
    for (const dose of [left, right]) if (score(dose) > score(top)) top = dose;
    if (atLeft >= atRight) high = right;
    else low = left;
  }
  return top;
}
