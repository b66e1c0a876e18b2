import type { Problems } from '../../core/index.ts';
import type { Setting } from '../../incentives/index.ts';

/** A part of all pairs and its setting, such as a segment of a scenario. */
export interface SettingPart {
  /** Share of all pairs, above 0; the shares of all parts are scaled to sum to 1. */
  readonly share: number;
  readonly setting: Setting;
}

/** One setting for all pairs, or one for each part of them. */
export type SettingOrParts = Setting | readonly SettingPart[];

/** The parts, their shares summing to 1; notes what is not one. Parts without pairs are left out. */
export function readParts(problems: Problems, path: string, given: SettingOrParts): SettingPart[] {
  const listed = Array.isArray(given) ? (given as readonly SettingPart[]) : [{ share: 1, setting: given as Setting }];
  const total = listed.reduce((sum, part) => sum + (part?.share ?? NaN), 0);
  if (!(total > 0 && Number.isFinite(total)) || listed.some((part) => part.share < 0)) {
    problems.add({ path, message: 'not parts with shares', received: given, expected: 'a setting, or a list of { share, setting }' });
    return [];
  }
  for (const [i, { setting }] of listed.entries()) {
    const where = Array.isArray(given) ? `${path}[${i}].setting` : path;
    if (typeof setting !== 'object' || setting === null || !('game' in setting && 'pools' in setting)) {
      problems.add({ path: where, message: 'not a setting', received: setting, expected: 'the setting of a scenario or of a segment' });
    }
  }
  return listed.filter(({ share }) => share > 0).map(({ share, setting }) => ({ share: share / total, setting }));
}

/** The parts weighed by the deals that they make, for figures per deal. */
export function byDeals(parts: readonly SettingPart[]): SettingPart[] {
  const deals = parts.map(({ share, setting }) => share * setting.horizon.dealsPerYear);
  const total = deals.reduce((sum, count) => sum + count, 0);
  return parts.map(({ setting }, i) => ({ share: deals[i]! / total, setting }));
}
