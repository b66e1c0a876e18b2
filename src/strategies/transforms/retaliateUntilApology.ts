import { type Layer, asProposed, surelyD } from './layer.ts';
import { type Transformer, noOptions } from './transformer.ts';
import { underLayer } from './underLayer.ts';

/** Answers the other's last defection with one. */
export const striking: Layer<string> = {
  memory: 'at peace',
  answers: (memory) => (memory === 'struck' ? surelyD : asProposed),
  learn: (_, { other }) => (other === 'D' ? 'struck' : 'at peace'),
};

/** Defects as long as the other's last move was a defection. */
export const retaliateUntilApology: Transformer = {
  ...noOptions,
  prefix: () => 'Retaliating until Apology',
  apply: (base, _, names) => underLayer(base, striking, names),
};
