import { InputError } from '../../core/index.ts';
import { dialOf } from '../../scenario/index.ts';
import { type Sweep, mixes, pilotPlan, sweep, testGuidelines } from '../../study/index.ts';
import { searchDoses } from '../searchDoses.ts';
import { comparisonOf } from './comparisonOf.ts';
import { keepMixes } from './keptMixes.ts';
import { firstRule } from './firstRule.ts';
import { poolCourses } from './poolCourses.ts';
import type { Analysis, Stage } from './stage.ts';

/** The continuation axis of the report's chart. */
const chartAxis = { lever: 'continuation', from: 0.3, to: 0.99, points: 47 };
/** The axes of the report's maps. */
const mapAxes = [
  { lever: 'continuation', from: 0.3, to: 0.98, points: 18 },
  { lever: 'misreadings', from: 0, to: 0.3, points: 13 },
];
/** Mixes that are looked at: all of ten rules, or all of six where each takes long. */
const looks = { usual: 1024, heavy: 64 };

/** Everything that looks around the scenario: over doses, reviews, mixes and behaviours. */
export function lookStages(settings: number, doses: number): Stage[] {
  const stage = (id: Stage['id'], weight: number, run: Stage['run']): Stage => ({
    id,
    weight,
    isDone: (results) => results[id] !== undefined,
    run,
  });
  return [
    stage('sweep', settings, ({ scenario, study }, _, onShare) => ({
      sweep: sweep(scenario, [chartAxis], { ...study, onProgress: ({ done, total }) => onShare(done / total) }),
    })),
    ...(doses === 0
      ? []
      : [
          stage('doses', doses / 3, (analysis, results, onShare) => ({
            doses: searchDoses(analysis.scenario, comparisonOf(analysis, results).today.goalThreshold, analysis.study, (done) =>
              onShare(done / doses),
            ),
          })),
        ]),
    stage('courses', 1, (analysis, results) => ({
      courses: poolCourses(mostTelling(analysis, firstRule(analysis, results)), sampling(analysis)),
    })),
    stage('map', 2, (analysis, results) => ({ map: mapOf(analysis, firstRule(analysis, results)) })),
    stage('mixes', settings, ({ scenario, study, budget, heavy }, _, onShare) => ({
      mixes: keepMixes(
        mixes(scenario, {
          ...study,
          ...(budget !== null && { budget }),
          looks: heavy ? looks.heavy : looks.usual,
          onProgress: ({ done, total }) => onShare(done / total),
        }),
      ),
    })),
    stage('guidelines', 2, (analysis) => ({ guidelines: testGuidelines(analysis.scenario.segments, sampling(analysis)) })),
    stage('pilot', 2, (analysis, results) => ({ pilot: pilotsOf(analysis, firstRule(analysis, results)) })),
  ];
}

type First = ReturnType<typeof firstRule>;

/** Today, and the rule to try first if there is one. */
function mostTelling({ scenario }: Analysis, first: First) {
  const today = { rule: null, segments: scenario.segments };
  return first === undefined ? [today] : [today, { rule: first.id, segments: first.segments }];
}

function mapOf({ scenario, study, heavy }: Analysis, first: First): Sweep | null {
  if (heavy) return null;
  try {
    for (const { lever } of mapAxes) dialOf(scenario, lever);
    return sweep(scenario, mapAxes, { ...study, rules: first === undefined ? [null] : [null, first.id] });
  } catch (error) {
    // A dial that cannot be turned here, or not as far as the map goes.
    if (!(error instanceof InputError)) throw error;
    return null;
  }
}

function pilotsOf(analysis: Analysis, first: First) {
  if (first === undefined) return [];
  const { segments: today, network } = analysis.scenario;
  const pairs = network?.pairs;
  const question = { today, rule: first.segments, ...sampling(analysis), ...(pairs !== undefined && pairs >= 4 && { pairs }) };
  return (['now', 'adapted'] as const).map((pools) => pilotPlan({ ...question, pools }));
}

/** The sampling of parts that know no scenario. */
function sampling({ scenario, study }: Analysis): { readonly seed: string; readonly repetitions?: number } {
  return { seed: scenario.seed, ...study };
}
