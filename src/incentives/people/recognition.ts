import { type Side, mean, otherSide, sides } from '../../core/index.ts';
import { continuationOf, discountOf } from '../conditionsOf.ts';
import { neededWeights } from '../closed/neededWeights.ts';
import { lever } from '../lever.ts';
import { highestLevel, scaleToMean } from '../scaleToMean.ts';
import type { Setting } from '../setting.ts';
import { sidesIn } from '../sidesIn.ts';
import { rateRange } from './ratesAtLevel.ts';
import { withRecall } from '../withRecall.ts';

/** What rounding may leave of a chance. */
const rounding = 1e-9;

/**
 * People who know each other again: account teams that stay, notes at hand-over. The level is the mean chance that a side
 * named recognises its counterpart at the next deal; the chances of forgetting keep their proportions. Visibility
 * multiplies the shadow of the future: tit for tat holds where w × recognition ≥ w* (Molander 1985), and so
 * recognition ≥ (needed w) / w. Sales people change jobs at 20 to 34 % a year (HBR 2017; AMA 2019).
 */
export const recognition = lever({
  id: 'recognition',
  family: 'recognition',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    level: { kind: 'figure', unit: 'chance', from: 0, to: 1 },
  },
  dose: {
    name: 'level',
    today: (setting, values) => 1 - mean(forgetting(setting, sidesIn(values, 'both'))),
    range: (setting, values) => {
      const rates = forgetting(setting, sidesIn(values, 'both'));
      const [weakest, strongest] = rateRange(mean(rates), highestLevel(rates));
      return [1 - weakest, 1 - strongest];
    },
  },
  check(problems, path, setting, { side, level }) {
    const rates = forgetting(setting, sidesIn({ side }, 'both'));
    const least = 1 - highestLevel(rates);
    if (level >= least - rounding) return;
    problems.add({
      path: `${path}.level`,
      message: 'takes the chance of one of the sides below 0',
      received: level,
      expected: `at least ${least}`,
    });
  },
  closedForm(setting, { side }, against) {
    const needed = neededWeights(setting, against);
    if (needed === undefined || needed === null) return needed;
    const discount = discountOf(setting.horizon);
    const turned = sidesIn({ side }, 'both');
    const least = (who: Side): number => (needed[who] === 0 ? 0 : needed[who] / (continuationOf(setting.horizon) * discount[who]));
    if (sides.some((who) => least(who) > (turned.includes(otherSide(who)) ? 1 : setting.recall[otherSide(who)]))) return null;
    const unit = scaleToMean(forgetting(setting, turned), 1, Infinity);
    const forgotten = Math.min(...turned.map((who, i) => (unit[i] === 0 ? Infinity : (1 - least(otherSide(who))) / unit[i]!)));
    return 1 - Math.min(forgotten, 1 / Math.max(...unit));
  },
  apply(setting, { side, level }) {
    const turned = sidesIn({ side }, 'both');
    const rates = scaleToMean(forgetting(setting, turned), 1 - level);
    return withRecall(setting, { ...setting.recall, ...Object.fromEntries(turned.map((who, i) => [who, 1 - rates[i]!])) });
  },
});

function forgetting({ recall }: Setting, turned: readonly Side[]): number[] {
  return turned.map((side) => 1 - recall[side]);
}
