import { mean } from '../../core/index.ts';
import { type Lever, lever } from '../lever.ts';
import { checkScale, highestLevel } from '../scaleToMean.ts';
import type { Setting, SideRates } from '../setting.ts';
import { sidesIn } from '../sidesIn.ts';
import { listRates, rateRange, ratesAtLevel } from './ratesAtLevel.ts';

/**
 * A lever that sets the mean of a noise over the sides named and both moves; rates keep their proportions.
 *
 * @param noise - Which rates of the setting.
 * @param withRates - Puts them in place.
 */
export function noiseLever(
  id: string,
  noise: 'execution' | 'perception',
  withRates: (setting: Setting, rates: SideRates) => Setting,
): Lever {
  return lever({
    id,
    family: 'recognition',
    params: {
      side: { kind: 'side', both: true, usual: 'both' },
      level: { kind: 'figure', unit: 'chance', from: 0, to: 1 },
    },
    dose: {
      name: 'level',
      today: (setting, values) => mean(listRates(setting[noise], sidesIn(values, 'both'))),
      range: (setting, values) => {
        const rates = listRates(setting[noise], sidesIn(values, 'both'));
        return rateRange(mean(rates), highestLevel(rates));
      },
    },
    check: (problems, path, setting, { side, level }) =>
      checkScale(problems, `${path}.level`, listRates(setting[noise], sidesIn({ side }, 'both')), level),
    apply: (setting, { side, level }) => withRates(setting, ratesAtLevel(setting[noise], sidesIn({ side }, 'both'), level)),
  });
}
