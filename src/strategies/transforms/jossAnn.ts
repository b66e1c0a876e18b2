import { memoryOne } from '../memoryOne.ts';
import { plain } from './layer.ts';
import type { StepOf } from './step.ts';
import type { Transformer } from './transformer.ts';
import { underLayer } from './underLayer.ts';

/** Now and then a cooperation or a defection, whatever is proposed. Where one of them is certain the strategy is not asked at all. */
export const jossAnn: Transformer<StepOf<'joss-ann'>> = {
  options: ['cooperate', 'defect'],
  check: (problems, path, { cooperate, defect }) => {
    problems.chance(`${path}.cooperate`, cooperate);
    problems.chance(`${path}.defect`, defect);
  },
  prefix: ({ cooperate, defect }) => `Joss-Ann ${cooperate}/${defect}`,
  apply: (base, { cooperate, defect }, names) => {
    const sum = Math.max(1, cooperate + defect);
    const answers = { C: 1 - defect / sum, D: cooperate / sum };
    if (cooperate !== sum && defect !== sum) return underLayer(base, plain(answers), names);
    const chance = cooperate === sum ? 1 : 0;
    return memoryOne({ ...names, opening: chance, reply: { CC: chance, CD: chance, DC: chance, DD: chance } });
  },
};
