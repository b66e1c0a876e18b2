import type { Scenario } from '../scenario/index.ts';
import type { Advice } from './advice.ts';
import { type AdviceOptions, analysisOf } from './adviceOptions.ts';
import { tellAdvice } from './tellAdvice.ts';
import { voiceFor } from './voice.ts';
import type { StageResults } from './stages/results.ts';
import { stagesOf } from './stages/stagesOf.ts';

/** How far an analysis is after one of its stages. */
export interface AdviceStep {
  /** The stage that has just been done. */
  readonly stage: keyof StageResults;
  /** Work done and all work, in the same measure as `onProgress` tells. */
  readonly done: number;
  readonly total: number;
  /** Everything found so far, plain JSON: given as `kept`, an analysis goes on from there. */
  readonly results: StageResults;
}

/**
 * Advice in steps: after each stage of the analysis the caller may keep what was found, pause, or stop. An analysis taken
 * up again from what was kept gives exactly what an unbroken one gives.
 *
 * @param kept - What an earlier run of the same scenario with the same options (the language aside) had found.
 * @returns The advice, once all stages are done.
 * @throws InputError for an unknown language or option, or what is not a scenario.
 * @example
 * const steps = adviceSteps(scenario);
 * let step = steps.next();
 * while (!step.done) {
 *   save(step.value.results);
 *   step = steps.next();
 * }
 * step.value.findings;
 */
export function* adviceSteps(
  scenario: Scenario,
  options: AdviceOptions = {},
  kept: StageResults = {},
): Generator<AdviceStep, Advice, void> {
  const analysis = analysisOf(scenario, options, kept);
  const { language = 'en', quick = false, doses = true, onProgress } = options;
  const voice = voiceFor(scenario, language);
  const stages = stagesOf(analysis, { quick, doses });
  const total = stages.reduce((sum, { weight }) => sum + weight, 0);
  let done = 0;
  let results = kept;
  for (const stage of stages) {
    const { id, weight } = stage;
    if (!stage.isDone(results)) {
      const found = stage.run(analysis, results, (share) => onProgress?.({ done: done + weight * share, total }));
      // What goes on from a file must not differ from what never was in one: not even by −0.
      results = withFound(results, JSON.parse(JSON.stringify(found)) as StageResults);
    }
    done += weight;
    // Sums of weights carry rounding: the end is the end.
    if (stage === stages.at(-1)) done = total;
    onProgress?.({ done, total });
    yield { stage: id, done, total, results };
  }
  return tellAdvice(voice, analysis, results, quick);
}

/** Results so far and what a stage adds; what was told before stays as it was. */
function withFound(results: StageResults, found: StageResults): StageResults {
  return { ...results, ...found };
}
