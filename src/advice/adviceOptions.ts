import { Problems, checkKnown } from '../core/index.ts';
import type { Language } from '../messages/index.ts';
import { type Scenario, checkScenario } from '../scenario/index.ts';
import { type StudyOptions, checkStudyOptions } from '../study/index.ts';
import type { StageResults } from './stages/results.ts';
import type { Analysis } from './stages/stage.ts';
import { mostWork, workOf } from './stages/work.ts';

/** How advice is asked for. */
export interface AdviceOptions extends StudyOptions {
  /** Default `en`. */
  readonly language?: Language;
  /** Today, the rules and the answer only, in a second or two; what is left out is said. Default false. */
  readonly quick?: boolean;
  /** Whether the smallest dose of each lever alone is searched, levers that take long left out. Default true. */
  readonly doses?: boolean;
  /** Most that rules together may cost a pair and year, in the scenario's unit, at least 0; default no limit. */
  readonly budget?: number;
  /** Draws of the figures that are not known for certain, at least 1; default 400, or 50 where some pairs take long. */
  readonly draws?: number;
}

const known = ['language', 'quick', 'doses', 'budget', 'draws', 'seed', 'repetitions', 'basin', 'onProgress'];
const draws = { usual: 400, heavy: 50 };

/**
 * What is to be analysed, checked.
 *
 * @throws InputError listing everything that is wrong with the options, or where there is no scenario.
 */
export function analysisOf(scenario: Scenario, options: AdviceOptions, kept: StageResults): Analysis {
  const problems = new Problems();
  const isScenario = checkScenario(problems, scenario);
  if (checkKnown(problems, 'options', options, known)) {
    for (const name of ['quick', 'doses'] as const) {
      const value: unknown = options[name];
      if (value !== undefined && typeof value !== 'boolean')
        problems.add({ path: `options.${name}`, message: 'not true or false', received: value, expected: 'true or false' });
    }
    checkStudyOptions(problems, options);
    if (options.budget !== undefined) problems.number('options.budget', options.budget, 0);
    if (options.draws !== undefined) problems.whole('options.draws', options.draws, 1);
  }
  if (typeof kept !== 'object' || kept === null)
    problems.add({ path: 'kept', message: 'no results of stages', received: kept, expected: 'what an earlier run gave' });
  problems.throwIfAny();
  const { seed, repetitions, basin = {}, budget, quick = false } = options;
  const heavy = isScenario && [scenario, ...scenario.rules].some(({ segments }) => workOf(segments) > mostWork);
  return {
    scenario,
    study: { ...(seed !== undefined && { seed }), ...(repetitions !== undefined && { repetitions }) },
    basin: quick ? false : basin,
    budget: budget ?? null,
    draws: scenario.uncertain.length === 0 ? 0 : (options.draws ?? (heavy ? draws.heavy : draws.usual)),
    heavy,
  };
}
