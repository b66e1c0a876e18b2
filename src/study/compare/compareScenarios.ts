import { type Scenario, checkScenario } from '../../scenario/index.ts';
import { type StudyOptions, samplingOf } from '../options.ts';
import { attribute } from './attribute.ts';
import { type ChangedInput, changedInputs } from './changedInputs.ts';
import { figuresOfMixes } from './figuresOfMixes.ts';
import { fileTree } from './fileTree.ts';
import { inputChanges } from './inputChange.ts';
import { resultsOf } from './resultsOf.ts';
import type { Attribution, ComparedRule, NotAttributed, ScenarioComparison } from './scenarioComparison.ts';

/** How two scenarios are compared. */
export type ScenarioComparisonOptions = Pick<StudyOptions, 'seed' | 'repetitions' | 'onProgress'>;

/**
 * What changed from one scenario to another, in the inputs and in what comes out, and which input each change comes from:
 * inputs of the first file are exchanged for those of the second, and the Shapley value (Shapley 1953) shares the change out among them.
 *
 * @param before - The first scenario, say last quarter's.
 * @param after - The second.
 * @throws InputError listing what is wrong with the options, or where one is no scenario.
 * @example
 * const { why } = compareScenarios(readScenario(lastQuarter), readScenario(today));
 * why.cooperation.parts; // how much of the change in cooperation each input accounts for
 */
export function compareScenarios(before: Scenario, after: Scenario, options: ScenarioComparisonOptions = {}): ScenarioComparison {
  const { repetitions } = samplingOf(before, options, (problems) => void checkScenario(problems, after));
  const [one, other] = [fileTree(before.file), fileTree(after.file)];
  const inputs = changedInputs(one, other);
  const { onProgress, ...study } = options;
  const total = before.rules.length + after.rules.length + 4;
  const tell = (done: number): void => onProgress?.({ done, total });
  const first = resultsOf(before, { ...study, onProgress: ({ done }) => tell(done) });
  const second = resultsOf(after, { ...study, onProgress: ({ done }) => tell(before.rules.length + 1 + done) });
  const figures = figuresOfMixes({ seed: options.seed, repetitions });
  const of = (...kinds: readonly ChangedInput['kind'][]): ChangedInput[] => inputs.filter(({ kind }) => kinds.includes(kind));
  const cooperation = attribute(one, other, of('base'), (tree) => figures(tree).cooperation());
  tell(total - 1);
  const gain = notAttributed(before, after) ?? attribute(one, other, of('base', 'rule', 'goal', 'network'), (tree) => figures(tree).gain());
  tell(total);
  return {
    kind: 'comparison',
    titles: { before: before.title, after: after.title },
    units: { before: before.unit, after: after.unit },
    goals: { before: before.goal, after: after.goal },
    inputs: inputs.flatMap((input) => inputChanges(input, before, after)),
    today: { before: first.today, after: second.today },
    rules: [...new Set([...first.rules.keys(), ...second.rules.keys()])].map((id): ComparedRule => {
      const [was, is] = [first.rules.get(id), second.rules.get(id)];
      return { id, name: is?.name ?? was?.name ?? id, before: was?.figures ?? null, after: is?.figures ?? null };
    }),
    best: { before: first.best, after: second.best },
    why: { cooperation, gain },
  };
}

/** Amounts in two currencies have no difference, and without rules there is no best one. */
function notAttributed(before: Scenario, after: Scenario): Exclude<Attribution | NotAttributed, Attribution> | undefined {
  if (before.unit !== after.unit) return 'currency';
  return before.rules.length === 0 || after.rules.length === 0 ? 'no-rules' : undefined;
}
