import { peopleLevers } from './people/index.ts';
import { memoryLevers } from './memory/index.ts';
import { payoffLevers } from './payoffs/index.ts';
import { shadowLevers } from './shadow/index.ts';
import type { Lever } from './lever.ts';

/** Every lever, by family. */
export const levers: readonly Lever[] = [...shadowLevers, ...payoffLevers, ...memoryLevers, ...peopleLevers];
