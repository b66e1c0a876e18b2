import { renamed } from './names.ts';
import { type Transformer, noOptions } from './transformer.ts';

/**
 * Keeps a record of what was meant. Every strategy here has it without: a program is told its intention when it learns, and the
 * state of an automaton implies it. So it adds a name only.
 */
export const trackHistory: Transformer = {
  ...noOptions,
  prefix: () => 'History Tracking',
  apply: (base, _, names) => renamed(base, names),
};
