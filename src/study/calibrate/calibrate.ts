import { InputError, Problems } from '../../core/index.ts';
import { type Dial, type DialOptions, type Scenario, type Segment, checkScenario, findRule } from '../../scenario/index.ts';
import { combineOutcomes } from '../combineOutcomes.ts';
import { resolutionOf } from '../doses/resolution.ts';
import { attempted, readDial } from '../levers.ts';
import { meterFor, reachedAdapted, reachedNow } from '../measures.ts';
import type { Sampling } from '../meetings.ts';
import { type StudyOptions, samplingOf } from '../options.ts';
import type { Calibration } from './calibration.ts';
import { checkObservation } from './checkObservation.ts';
import { extremes } from './extremes.ts';
import { fits } from './fits.ts';
import type { Observation } from './observation.ts';
import { outcomeBand } from './outcomeBand.ts';
import { outcomeFigures } from './outcomeFigures.ts';
import { outOfReach, withoutEffect } from './refuse.ts';
import { type Stretch, stretchesWithin } from './stretchesWithin.ts';

/** How a calibration is run. */
export interface CalibrateOptions extends Omit<StudyOptions, 'onProgress' | 'basin'>, DialOptions {}

/** Outcomes that vary by less than this part of their size do not vary. */
const rounding = 1e-12;

/**
 * Fits an unknown of a scenario to a known outcome: the doses at which the scenario has that outcome, and those that its error
 * leaves possible. All else stays as the scenario has it today, or under a rule.
 *
 * @throws InputError listing what is wrong: no scenario, an unknown that cannot be turned, an outcome that is none; and where
 * no dose in the range leads to the outcome (path `value`, with the outcomes that can be reached and the nearest dose), or the
 * outcome does not hang on the unknown (path `unknown`).
 * @example
 * const { estimate, interval } = calibrate(scenario, {
 *   unknown: 'misunderstandings.misreadings',
 *   outcome: 'conflict',
 *   value: 0.3,
 *   deals: 120,
 * });
 */
export function calibrate(scenario: Scenario, observation: Observation, options: CalibrateOptions = {}): Calibration {
  const { rule, ...study } = options ?? {};
  let dial: Dial | undefined;
  const sampling = samplingOf(scenario, options === null ? options : study, (problems) => {
    const known = checkScenario(new Problems(), scenario) ? scenario : undefined;
    const wrong = problems.found.length;
    if (!checkObservation(problems, observation)) return;
    dial = readDial(problems, 'unknown', known, observation.unknown, rule === undefined ? {} : { rule });
    if (dial === undefined || problems.found.length > wrong) return;
    for (const end of observation.range ?? []) {
      const refused = new Problems();
      attempted(
        refused,
        () => 'range',
        () => dial?.at(end),
      );
      // one dose may stand in many places, and is refused in each
      for (const problem of refused.found.slice(0, 1)) problems.add(problem);
    }
  });
  const segments = rule === undefined ? scenario.segments : findRule(scenario, rule).segments;
  // checked above
  if (dial === undefined) throw new InputError([]);
  return fitted(dial, segments, observation, sampling);
}

function fitted(dial: Dial, segments: readonly Segment[], observation: Observation, sampling: Sampling): Calibration {
  const { name, lever, unit, today, mixed } = dial;
  const { outcome = 'cooperation', value, measured = 'now', range: asked = dial.range } = observation;
  const outcomeOf = prepared(outcomeFigures[outcome], measured, sampling);
  let exact = outcomeOf(segments).exact;
  const resolution = resolutionOf({ ...dial, range: asked }, exact);
  const known = new Map<number, number>();
  const outcomeAt = (dose: number): number => {
    let found = known.get(dose);
    if (found === undefined) {
      const measure = outcomeOf(dial.at(dose));
      exact &&= measure.exact;
      found = measure.value;
      known.set(dose, found);
    }
    return found;
  };
  const ascending = [...resolution.points].sort((a, b) => a - b);
  const [least, most] = extremes(outcomeAt, ascending, exact && resolution.whole !== true);
  const points = [...new Set([...ascending, least.dose, most.dose])].sort((a, b) => a - b);
  const fine = { ...resolution, points };
  const range: Stretch = [points[0]!, points.at(-1)!];
  const varied = most.outcome - least.outcome;
  if (varied <= rounding * Math.max(Math.abs(least.outcome), Math.abs(most.outcome)))
    throw new InputError([withoutEffect(name, outcome, range, most.outcome)]);

  const band = outcomeBand(observation);
  const stretches = band === null ? [] : stretchesWithin(outcomeAt, band, fine).stretches;
  const found = fits(outcomeAt, value, fine, varied);
  const nearest = value < least.outcome ? least : most;
  const status = statusOf(found, stretches);
  if (status === 'out-of-reach') throw new InputError([outOfReach(name, value, [least, most], range, nearest)]);
  const estimate = status === 'nearest' ? nearest.dose : status === 'found' ? found.estimates[0]! : null;
  return {
    unknown: { name, ...(lever !== undefined && { lever }), unit, today, ...(mixed === true && { mixed }) },
    outcome,
    measured,
    value,
    band,
    status,
    estimate,
    interval: intervalOf(stretches, estimate),
    ...found,
    leaps: found.leaps.map((doses) => ({ doses, outcomes: [outcomeAt(doses[0]), outcomeAt(doses[1])] })),
    stretches,
    range,
    reached: [least.outcome, most.outcome],
    exact,
  };
}

/** A measure over all segments whose behaviours are prepared once. */
function prepared(
  figure: (typeof outcomeFigures)['value'],
  measured: Calibration['measured'],
  sampling: Sampling,
): (segments: readonly Segment[]) => { readonly value: number; readonly exact: boolean } {
  const meter = meterFor(sampling);
  const reach = measured === 'now' ? reachedNow : reachedAdapted;
  return (segments) => {
    const reached = segments.map((segment) => reach(segment, meter));
    const all = combineOutcomes(
      segments,
      reached.map(({ outcome }) => outcome),
    );
    return { value: figure(all), exact: reached.every((one) => one.exact) };
  };
}

function statusOf(
  { estimates, flat, leaps }: ReturnType<typeof fits>,
  stretches: readonly Stretch[],
): Calibration['status'] | 'out-of-reach' {
  if (estimates.length === 1 && flat.length === 0) return 'found';
  if (estimates.length + flat.length > 0) return 'several';
  if (leaps.length > 0) return 'jump';
  return stretches.length > 0 ? 'nearest' : 'out-of-reach';
}

function intervalOf(stretches: readonly Stretch[], estimate: number | null): Stretch | null {
  if (estimate === null) return stretches.length === 1 ? stretches[0]! : null;
  return stretches.find(([from, to]) => from <= estimate && estimate <= to) ?? null;
}
