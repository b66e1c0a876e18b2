import { noiseLever } from './noiseLever.ts';
import { withExecution } from '../withExecution.ts';

/**
 * Fewer slips: approvals, checklists, systems that keep promises. The level is the mean chance that a side's own move comes
 * out wrong; rates keep their proportions by side and move (execution noise, Wu & Axelrod 1995). None is measured for
 * channels: 1 to 5 % are illustrative.
 */
export const slips = noiseLever('slips', 'execution', withExecution);
