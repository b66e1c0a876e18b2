import { mean } from '../../core/index.ts';
import { checkScale, highestLevel } from '../scaleToMean.ts';
import { lever } from '../lever.ts';
import { listRates, rateRange, ratesAtLevel } from './ratesAtLevel.ts';
import { sidesIn } from '../sidesIn.ts';
import { withPerception } from '../withPerception.ts';

/**
 * Fewer misreadings: shared records, audits, a deal desk. The level is the mean chance that a side named reads the other's
 * move wrong; rates keep their proportions by side and move (perception noise, Wu & Axelrod 1995). None is measured for
 * channels: 2 to 20 % are illustrative. Partners felt conflict in 55 % of cases where 59 % of vendors saw none (2112 Group,
 * VAR Insights 2013).
 */
export const misreadings = lever({
  id: 'misreadings',
  family: 'recognition',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    level: { kind: 'figure', unit: 'chance', from: 0, to: 1 },
  },
  dose: {
    name: 'level',
    today: ({ perception }, values) => mean(listRates(perception, sidesIn(values, 'both'))),
    range: ({ perception }, values) => {
      const rates = listRates(perception, sidesIn(values, 'both'));
      return rateRange(mean(rates), highestLevel(rates));
    },
  },
  check: (problems, path, { perception }, { side, level }) =>
    checkScale(problems, `${path}.level`, listRates(perception, sidesIn({ side }, 'both')), level),
  apply: (setting, { side, level }) => withPerception(setting, ratesAtLevel(setting.perception, sidesIn({ side }, 'both'), level)),
});
