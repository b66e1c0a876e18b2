import { plain } from './layer.ts';
import type { StepOf } from './step.ts';
import type { Transformer } from './transformer.ts';
import { underLayer } from './underLayer.ts';

const usual = 0.05;

/** The other move with a chance, beside any noise of the match. */
export const noisy: Transformer<StepOf<'noisy'>> = {
  options: ['chance'],
  check: (problems, path, { chance = usual }) => problems.chance(`${path}.chance`, chance),
  prefix: ({ chance = usual }) => `Noisy ${chance}`,
  apply: (base, { chance = usual }, names) => underLayer(base, plain({ C: 1 - chance, D: chance }), names),
};
