import { type Side, bothSides, mean, otherSide, sides } from '../../core/index.ts';
import { continuationOf } from '../conditionsOf.ts';
import { neededWeights } from '../closed/neededWeights.ts';
import { lever } from '../lever.ts';
import { scaleToMean } from '../scaleToMean.ts';
import type { Setting } from '../setting.ts';
import { sidesIn } from '../sidesIn.ts';
import { withInterest } from '../withInterest.ts';

/** Interest at which next year counts for nothing much: one eleventh. */
const impatient = 10;

/**
 * Less pressure for quick results: a lower yearly interest r, at which what comes later is discounted by
 * (1 + r)^(−1/m). For both sides the level is the mean of theirs, whose ratio stays. A side is patient enough where
 * r ≤ (w × recall / w*)^m − 1.
 */
export const patience = lever({
  id: 'patience',
  family: 'shadow',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    level: { kind: 'figure', unit: 'rate-a-year', from: 0, to: Infinity },
  },
  dose: {
    name: 'level',
    today: ({ horizon }, values) => mean(sidesIn(values, 'both').map((side) => horizon.interest[side])),
    range: ({ horizon }, values) => [Math.max(impatient, ...sidesIn(values, 'both').map((side) => horizon.interest[side])), 0],
  },
  closedForm(setting, { side }, against) {
    const needed = neededWeights(setting, against);
    if (needed === undefined || needed === null) return needed;
    const { horizon, recall } = setting;
    const most = bothSides((who) => {
      if (needed[who] === 0) return Infinity;
      return ((continuationOf(horizon) * recall[otherSide(who)]) / needed[who]) ** horizon.dealsPerYear - 1;
    });
    const turned = sidesIn({ side }, 'both');
    if (sides.some((who) => (turned.includes(who) ? most[who] < 0 : most[who] < horizon.interest[who]))) return null;
    const unit = scaleToMean(
      turned.map((who) => horizon.interest[who]),
      1,
      Infinity,
    );
    const level = Math.min(...turned.map((who, i) => (unit[i] === 0 ? Infinity : most[who] / unit[i]!)));
    return level === Infinity ? Math.max(impatient, ...turned.map((who) => horizon.interest[who])) : level;
  },
  apply: (setting, { side, level }) =>
    withInterest(setting, { ...setting.horizon.interest, ...scaled(setting, sidesIn({ side }, 'both'), level) }),
});

function scaled({ horizon }: Setting, turned: readonly Side[], level: number): Partial<Record<Side, number>> {
  const figures = scaleToMean(
    turned.map((side) => horizon.interest[side]),
    level,
    Infinity,
  );
  return Object.fromEntries(turned.map((side, i) => [side, figures[i]!]));
}
