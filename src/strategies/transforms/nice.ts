import { type Layer, asProposed, surelyC } from './layer.ts';
import { type Transformer, noOptions } from './transformer.ts';
import { underLayer } from './underLayer.ts';

/** The other's moves count as they were read, slips and all. */
const layer: Layer<string> = {
  memory: 'unprovoked',
  answers: (memory) => (memory === 'unprovoked' ? surelyC : asProposed),
  learn: (memory, { other }) => (other === 'D' ? 'provoked' : memory),
};

/** Never the first to defect: no defection before the other's first. */
export const nice: Transformer = { ...noOptions, prefix: () => 'Nice', apply: (base, _, names) => underLayer(base, layer, names) };
