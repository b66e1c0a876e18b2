import { type Transformer, noOptions } from './transformer.ts';

/** Changes nothing, not even the name. */
export const identity: Transformer = { ...noOptions, prefix: () => '', apply: (base) => base };
