import { mean } from '../../core/index.ts';
import { checkScale, highestLevel } from '../scaleToMean.ts';
import { lever } from '../lever.ts';
import { listRates, rateRange, ratesAtLevel } from './ratesAtLevel.ts';
import { sidesIn } from '../sidesIn.ts';
import { withExecution } from '../withExecution.ts';

/**
 * Fewer slips: approvals, checklists, systems that keep promises. The level is the mean chance that a side's own move comes
 * out wrong; rates keep their proportions by side and move (execution noise, Wu & Axelrod 1995). None is measured for
 * channels: 1 to 5 % are illustrative.
 */
export const slips = lever({
  id: 'slips',
  family: 'recognition',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    level: { kind: 'figure', unit: 'chance', from: 0, to: 1 },
  },
  dose: {
    name: 'level',
    today: ({ execution }, values) => mean(listRates(execution, sidesIn(values, 'both'))),
    range: ({ execution }, values) => {
      const rates = listRates(execution, sidesIn(values, 'both'));
      return rateRange(mean(rates), highestLevel(rates));
    },
  },
  check: (problems, path, { execution }, { side, level }) =>
    checkScale(problems, `${path}.level`, listRates(execution, sidesIn({ side }, 'both')), level),
  apply: (setting, { side, level }) => withExecution(setting, ratesAtLevel(setting.execution, sidesIn({ side }, 'both'), level)),
});
