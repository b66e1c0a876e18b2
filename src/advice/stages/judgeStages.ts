import { compareRules } from '../../study/index.ts';
import { alone } from '../segmentAdvice.ts';
import { keepComparison } from './restore.ts';
import type { Stage } from './stage.ts';

/** Today and the rules judged; each kind of counterpart alone, where there are several. */
export function judgeStages(settings: number, kinds: number): Stage[] {
  const compare: Stage = {
    id: 'compare',
    weight: settings,
    isDone: (results) => results.compare !== undefined,
    run: ({ scenario, study, basin }, _, onShare) => {
      const onProgress = ({ done, total }: { done: number; total: number }): void => onShare(done / total);
      return { compare: keepComparison(compareRules(scenario, { ...study, basin, onProgress })) };
    },
  };
  const segments: Stage = {
    id: 'segments',
    weight: settings * kinds,
    isDone: (results) => results.segments !== undefined,
    run: ({ scenario, study }, _, onShare) => ({
      segments: scenario.segments.map((_segment, i) => {
        const found = keepComparison(compareRules(alone(scenario, i), { ...study, basin: false }));
        onShare((i + 1) / kinds);
        return found;
      }),
    }),
  };
  return kinds > 1 ? [compare, segments] : [compare];
}
