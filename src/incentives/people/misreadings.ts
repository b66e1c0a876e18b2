import { noiseLever } from './noiseLever.ts';
import { withPerception } from '../withPerception.ts';

/**
 * Fewer misreadings: shared records, audits, a deal desk. The level is the mean chance that a side named reads the other's
 * move wrong; rates keep their proportions by side and move (perception noise, Wu & Axelrod 1995). None is measured for
 * channels: 2 to 20 % are illustrative. Partners felt conflict in 55 % of cases where 59 % of vendors saw none (2112 Group,
 * VAR Insights 2013).
 */
export const misreadings = noiseLever('misreadings', 'perception', withPerception);
