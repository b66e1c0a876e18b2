import { type Layer, asProposed, surelyD } from './layer.ts';
import type { StepOf } from './step.ts';
import type { Transformer } from './transformer.ts';
import { underLayer } from './underLayer.ts';

/** Defects for good once the other has defected more often than is tolerated. */
export const grudge: Transformer<StepOf<'grudge'>> = {
  options: ['defections'],
  check: (problems, path, { defections }) => problems.whole(`${path}.defections`, defections, 0),
  prefix: ({ defections }) => `Grudging ${defections}`,
  apply: (base, { defections }, names) => underLayer(base, counting(defections), names),
};

/** Remembers how often the other defected, up to the fatal time. */
function counting(tolerated: number): Layer<number> {
  return {
    memory: 0,
    answers: (count) => (count > tolerated ? surelyD : asProposed),
    learn: (count, { other }) => (other === 'D' ? Math.min(count + 1, tolerated + 1) : count),
  };
}
