import { lever } from '../lever.ts';
import type { MemoryState } from '../memory.ts';
import { outsideOf, outsideParams } from './outside.ts';
import { always, caughtBy, onRecord, recordParams } from './onRecord.ts';
import { remember } from './remember.ts';

/**
 * After n breaches on record no deals are made for m periods; then the record is clean. Meanwhile both sides earn what
 * they have outside, whatever they do; slips and misreadings go on in people's memories. States: strikes 0 … n − 1 and
 * periods of the cool-off 1 … m (punishment for a fixed time: Green & Porter 1984). Always defecting, always caught,
 * makes n deals of every n + m periods.
 *
 * @example
 * applyLevers(setting, [{ lever: 'strikes', 'cool-off': 6, strikes: 3 }]);
 */
export const strikes = lever({
  id: 'strikes',
  family: 'memory',
  params: {
    side: { kind: 'side', both: true, usual: 'partner' },
    'cool-off': { kind: 'figure', unit: 'deals', from: 0, to: 60, whole: true },
    strikes: { kind: 'figure', unit: 'deals', from: 1, to: 10, whole: true, usual: 2 },
    ...outsideParams,
    ...recordParams,
  },
  dose: { name: 'cool-off', today: () => 0, range: () => [0, 24] },
  apply: (setting, { side, 'cool-off': periods, strikes: most, ...rest }) => {
    if (periods === 0) return setting;
    return remember(setting, side, (watched) => {
      const caught = caughtBy(watched, rest);
      const strike = (count: number): string => (count === most ? cooling(1) : `${count} strike${count === 1 ? '' : 's'}`);
      const cooling = (period: number): string => (period > periods ? strike(0) : `cool-off ${period}`);
      const open = (count: number): MemoryState => ({ next: onRecord(caught, strike(count), strike(count + 1)) });
      const closed = (period: number): MemoryState => ({ instead: outsideOf(rest), next: always(cooling(period + 1)) });
      return {
        start: strike(0),
        states: Object.fromEntries([
          ...Array.from({ length: most }, (_, count) => [strike(count), open(count)] as const),
          ...Array.from({ length: periods }, (_, i) => [cooling(i + 1), closed(i + 1)] as const),
        ]),
      };
    });
  },
});
