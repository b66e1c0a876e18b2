import * as channel from './channelPresets.ts';
import type { Preset } from './preset.ts';

/** Ready rules of real channel programmes. Figures without a source are illustrative. */
export const presets: readonly Preset[] = Object.values(channel);
