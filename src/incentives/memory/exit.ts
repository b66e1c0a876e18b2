import type { Side } from '../../core/index.ts';
import type { PublicNext } from '../../games/index.ts';
import { lever } from '../lever.ts';
import { always } from './onRecord.ts';
import { partedState, parting, partingParams } from './parting.ts';
import { remember } from './remember.ts';

/** The outcome that lets a side down: it cooperated, the other defected. */
const letDown = { vendor: 'CD', partner: 'DC' } as const satisfies Record<Side, string>;

const together = 'together';

/**
 * A side that was let down (it cooperated, the other defected; realised moves) leaves with chance x. States: `together`,
 * and `parted` where the periods after it are counted. Under continuation w, always cooperating against always
 * defecting makes 1 / (1 − w (1 − x)) deals (the option to leave: Izquierdo, Izquierdo & Vega-Redondo 2010).
 *
 * @example
 * applyLevers(setting, [{ lever: 'exit', side: 'partner', chance: 0.3 }]);
 */
export const exit = lever({
  id: 'exit',
  family: 'memory',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    chance: { kind: 'figure', unit: 'chance', from: 0, to: 1 },
    ...partingParams,
  },
  dose: { name: 'chance', today: () => 0, range: () => [0, 1] },
  apply: (setting, { side, chance, ...rest }) => {
    if (chance === 0) return setting;
    return remember(setting, side, (leaver) => ({
      start: together,
      states: {
        [together]: { next: { ...always<PublicNext>(together), [letDown[leaver]]: parting(together, chance, rest) } },
        ...partedState(rest),
      },
    }));
  },
});
