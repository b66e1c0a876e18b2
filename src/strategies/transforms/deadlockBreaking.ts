import { type Layer, asProposed, surelyC } from './layer.ts';
import { type Transformer, noOptions } from './transformer.ts';
import { underLayer } from './underLayer.ts';

/** Remembers a last outcome in which one side defected alone, and whether the one before was its mirror image. */
const layer: Layer<string> = {
  memory: 'even',
  answers: (memory) => (memory.startsWith('deadlock') ? surelyC : asProposed),
  learn: (memory, { own, other }) => {
    if (own === other) return 'even';
    return memory.endsWith(`${other}${own}`) ? `deadlock ${own}${other}` : `${own}${other}`;
  },
};

/** Cooperates once the sides have answered each other's defection in turn. */
export const deadlockBreaking: Transformer = {
  ...noOptions,
  prefix: () => 'Deadlock Breaking',
  apply: (base, _, names) => underLayer(base, layer, names),
};
