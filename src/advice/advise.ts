import type { Scenario } from '../scenario/index.ts';
import type { Advice } from './advice.ts';
import type { AdviceOptions } from './adviceOptions.ts';
import { adviceSteps } from './adviceSteps.ts';

/**
 * Advice on a scenario: whether it is a dilemma and for whom, what happens if nothing changes and how firm that is,
 * what each rule does and who pays for it, which to try first, for which kind of counterpart, and what each lever alone
 * would take; rules together and what money buys; how sure all of it is; which guidelines hold here; and how to try the
 * first rule in a pilot. Every sentence is computed from the figures it carries as evidence.
 *
 * @throws InputError for an unknown language or option, or what is not a scenario.
 * @example
 * const { findings } = advise(readScenario(text));
 * findings.filter(({ section }) => section === 'answer').map(({ text }) => text);
 */
export function advise(scenario: Scenario, options: AdviceOptions = {}): Advice {
  const steps = adviceSteps(scenario, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
