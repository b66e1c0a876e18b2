import { type DrawRow, type Uncertainty, tornado, uncertainty, whatWouldHaveToBeTrue } from '../../study/index.ts';
import { firstRule } from './firstRule.ts';
import type { Analysis, Stage } from './stage.ts';

/** Draws that are kept together. */
const batch = 50;
/** Rules of which it is told what would have to be true. */
const rivals = 2;

/** How sure the answer is; nothing where no figure is uncertain. */
export function drawStages(settings: number, draws: number, figures: number): Stage[] {
  if (draws === 0) return [];
  const ends = Array.from({ length: Math.ceil(draws / batch) }, (_, i) => Math.min(draws, (i + 1) * batch));
  const batches = ends.map((end): Stage => ({
    id: 'draws',
    weight: settings,
    isDone: (results) => (results.draws?.length ?? 0) >= end,
    run: (analysis, results, onShare) => {
      const before = results.draws ?? [];
      const { made } = uncertaintyOf(analysis, before, end, (done) => onShare((done - before.length) / (end - before.length)));
      return { draws: made.rows };
    },
  }));
  const bars: Stage = {
    id: 'tornado',
    weight: (settings * figures) / 20,
    isDone: (results) => results.tornado !== undefined,
    run: (analysis, results, onShare) => {
      const { scenario, study } = analysis;
      const first = firstRule(analysis, results);
      const onProgress = ({ done, total }: { done: number; total: number }): void => onShare(done / total);
      return { tornado: tornado(scenario, { ...study, onProgress, ...(first !== undefined && { rule: first.id }) }) };
    },
  };
  const needed: Stage = {
    id: 'needed',
    weight: settings * figures,
    isDone: (results) => results.needed !== undefined,
    run: (analysis, results, onShare) => {
      const { scenario, study } = analysis;
      const ids = rivalsOf(analysis, results.draws ?? [], firstRule(analysis, results)?.id);
      return {
        needed: ids.map((id, i) =>
          whatWouldHaveToBeTrue(scenario, id, { ...study, onProgress: ({ done, total }) => onShare((i + done / total) / ids.length) }),
        ),
      };
    },
  };
  return [...batches, bars, needed];
}

/** The summary of draws, which are made where they are not there yet. */
export function uncertaintyOf(
  { scenario, study }: Analysis,
  rows: readonly DrawRow[],
  draws: number,
  onDraw?: (done: number) => void,
): Uncertainty {
  const { seed = scenario.seed, repetitions = 200 } = study;
  return uncertainty(scenario, {
    ...study,
    draws,
    from: { kind: 'uncertainty-draws', file: scenario.file, seed, repetitions, rows },
    ...(onDraw !== undefined && { onProgress: ({ done }) => onDraw(done) }),
  });
}

/** The rules beside the first that come out best most often. */
function rivalsOf(analysis: Analysis, rows: readonly DrawRow[], first: string | undefined): string[] {
  return [...uncertaintyOf(analysis, rows, rows.length).rules]
    .filter(({ id }) => id !== first)
    .sort((a, b) => b.best.share - a.best.share)
    .slice(0, rivals)
    .map(({ id }) => id);
}
