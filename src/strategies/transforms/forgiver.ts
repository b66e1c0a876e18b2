import { plain } from './layer.ts';
import type { StepOf } from './step.ts';
import type { Transformer } from './transformer.ts';
import { underLayer } from './underLayer.ts';

/** Lets a defection that was proposed pass, with a chance. */
export const forgiver: Transformer<StepOf<'forgiver'>> = {
  options: ['chance'],
  check: (problems, path, { chance }) => problems.chance(`${path}.chance`, chance),
  prefix: ({ chance }) => `Forgiving ${chance}`,
  apply: (base, { chance }, names) => underLayer(base, plain({ C: 1, D: chance }), names),
};
