import { plain } from './layer.ts';
import { type Transformer, noOptions } from './transformer.ts';
import { underLayer } from './underLayer.ts';

/** The other move, every time. The strategy sees the turned moves as its own past. */
export const flip: Transformer = {
  ...noOptions,
  prefix: () => 'Flipped',
  apply: (base, _, names) => underLayer(base, plain({ C: 0, D: 1 }), names),
};
