import { readScenario } from '../../scenario/index.ts';
import { meterFor } from '../measures.ts';
import { bestOf } from '../uncertainty/ranking.ts';
import { type SettingFigures, settingFigures } from '../uncertainty/settingFigures.ts';
import { type FileTree, fileOfTree } from './fileTree.ts';

/** How pairs that cannot be solved are played. */
export interface MixOptions {
  /** Default that of the file. */
  readonly seed?: string | undefined;
  readonly repetitions: number;
}

/** What is explained of a file. */
export interface MixFigures {
  /** Share of cooperative moves today, after adaptation. */
  cooperation(): number;
  /** Net gain of the best rule against today, per pair and year after adaptation; 0 where there is no rule. */
  gain(): number;
}

/**
 * Figures of files that are made of the parts of two; whatever part of two mixes agrees is computed once.
 *
 * @throws InputError, from the function it gives and from what that gives, where the mix cannot be read.
 */
export function figuresOfMixes(options: MixOptions): (tree: FileTree) => MixFigures {
  const known = new Map<string, SettingFigures>();
  const figures = (base: FileTree, rule?: unknown): SettingFigures => {
    // plain data of one order: mixes of the same parts have the same text
    const key = JSON.stringify([base, rule]);
    const found = known.get(key) ?? judged(base, rule, options);
    known.set(key, found);
    return found;
  };
  return (tree) => {
    const { rules, ...base } = tree;
    const { goal, network, ...dealt } = base;
    return {
      // what is wanted and how many there are bears on no behaviour
      cooperation: () => figures({ ...dealt, goal: anyGoal }).cooperationAdapted,
      gain: () => {
        const all = Object.values((rules ?? {}) as object) as unknown[];
        const one = { ...dealt, goal: anyGoal, ...(network !== undefined && { network }) };
        const judgedRules = all.map((rule) => figures(one, rule));
        const best = judgedRules[bestOf(judgedRules, readScenario(fileOfTree({ ...one, goal })).goal)];
        return best === undefined ? 0 : best.jointNet - figures(one).jointNet;
      },
    };
  };
}

/** Some goal: a file must have one. */
const anyGoal = { cooperation: 1, measured: 'now' };

function judged(base: FileTree, rule: unknown, { seed: asked, repetitions }: MixOptions): SettingFigures {
  const { segments, network, rules, seed } = readScenario(fileOfTree({ ...base, rules: rule === undefined ? {} : { rule } }));
  const [one] = rules;
  return settingFigures(
    { segments: one?.segments ?? segments, costs: one?.costs ?? [], network },
    meterFor({ seed: asked ?? seed, repetitions }),
  );
}
