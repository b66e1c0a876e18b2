import type { Scenario } from '../scenario/index.ts';
import { judge } from './judge.ts';
import { type StudyOptions, basinOptionsOf, samplingOf } from './options.ts';
import type { Verdict } from './verdict.ts';

/**
 * Judges a scenario as it is today: now, after adaptation (with the basin of attraction, unless `basin` is false), and from
 * which continuation on betrayal does not pay; over all segments, and for each where there are several.
 *
 * @throws InputError listing what is wrong with the options, or where there is no scenario.
 * @example
 * assess(readScenario(text)).adapted.overall; // share of cooperative moves once people have adapted
 */
export function assess(scenario: Scenario, options: StudyOptions = {}): Verdict {
  const sampling = samplingOf(scenario, options);
  return judge(scenario.segments, sampling, basinOptionsOf(options));
}
