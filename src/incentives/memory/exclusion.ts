import { lever } from '../lever.ts';
import type { MemoryState } from '../memory.ts';
import { byChance, caughtBy, onRecord, recordParams } from './onRecord.ts';
import { partedState, parting, partingParams } from './parting.ts';
import { remember } from './remember.ts';

/**
 * After n breaches on record a side is shut out with a chance; where it is not, the n-th breach is let pass and the
 * next one counts. States: strikes 0 … n − 1, and `parted` where the periods after it are counted. With n = 1 and
 * continuation w, always defecting makes 1 / (1 − w (1 − d · chance)) deals at detection d.
 *
 * @example
 * applyLevers(setting, [{ lever: 'exclusion', chance: 1, strikes: 3 }]);
 */
export const exclusion = lever({
  id: 'exclusion',
  family: 'memory',
  params: {
    side: { kind: 'side', both: true, usual: 'partner' },
    chance: { kind: 'figure', unit: 'chance', from: 0, to: 1 },
    strikes: { kind: 'figure', unit: 'deals', from: 1, to: 10, whole: true, usual: 2 },
    ...partingParams,
    ...recordParams,
  },
  dose: { name: 'chance', today: () => 0, range: () => [0, 1] },
  apply: (setting, { side, chance, strikes: most, ...rest }) => {
    if (chance === 0) return setting;
    return remember(setting, side, (watched) => {
      const caught = caughtBy(watched, rest);
      const name = (count: number): string => `${count} of ${most} strikes`;
      const open = (count: number): MemoryState => {
        if (count < most - 1) return { next: onRecord(caught, name(count), name(count + 1)) };
        return { next: byChance(caught, (found) => parting(name(count), found * chance, rest)) };
      };
      const counted = Array.from({ length: most }, (_, count) => [name(count), open(count)] as const);
      return { start: name(0), states: { ...Object.fromEntries(counted), ...partedState(rest) } };
    });
  },
});
