import { inProcess } from '../../jobs/index.ts';
import { readSpec } from '../readSpec.ts';
import type { TournamentRun } from '../records.ts';
import { runTournament } from '../runTournament.ts';
import type { TournamentSpec } from '../spec.ts';
import type { AdaptiveOptions } from './adaptiveOptions.ts';
import type { AdaptiveResult } from './adaptiveResult.ts';
import { continuing } from './continuing.ts';
import { GatheredScores } from './gatheredScores.ts';
import { Judge } from './judge.ts';
import { readAdaptive } from './readAdaptive.ts';

/**
 * Plays a tournament until it is told who of two players is the better, for each pair that is named, or until they are known to be
 * equal up to a margin, or until the budget ends. All pairs of the tournament are played on batch by batch, each repetition from the
 * same streams as in one long run. Chances of error are split evenly over pairs and looks, so that stopping as soon as
 * something shows does not make it likelier to be wrong (Bonferroni; docs/explanation/tournament-measures.md).
 *
 * @param spec - The tournament; its own `repetitions` count for nothing.
 * @param options - Whom to tell apart, how surely, and how long at most.
 * @param run - How to run it. `onMatch` is told of the matches of the final table only, `onProgress` of each batch anew.
 * @throws InputError listing every problem of the specification, or of the options.
 * @example
 * const { comparisons, repetitions } = await adaptiveTournament(
 *   { players: ['tit-for-tat', 'generous-tit-for-tat', 'random'], noise: { execution: 0.05 }, method: 'sampled' },
 *   { separate: [['tit-for-tat', 'generous-tit-for-tat']], budget: { repetitions: 1000 } },
 * );
 */
export async function adaptiveTournament(spec: TournamentSpec, options: AdaptiveOptions, run: TournamentRun = {}): Promise<AdaptiveResult> {
  const ready = readSpec(spec);
  const asked = readAdaptive(options, ready);
  const { level, margin, batch, repetitions: budget } = asked;
  const { executor = inProcess, onMatch: _, ...rest } = run;
  const from = continuing(executor);
  const gathered = new GatheredScores();
  const judge = new Judge(asked);
  let repetitions = 0;
  let open = true;
  while (open && repetitions < budget) {
    const stretch = Math.min(batch, budget - repetitions);
    const part = { ...spec, measures: false, statistics: true, repetitions: stretch };
    const { statistics } = await runTournament(part, { ...rest, executor: typeof executor === 'function' ? from(repetitions) : executor });
    if (statistics === undefined) throw new Error('statistics were asked for and not given');
    gathered.add(statistics);
    repetitions += stretch;
    open = judge.look(gathered.pools);
  }
  const tournament = await runTournament({ ...spec, repetitions }, run);
  return { repetitions, looks: judge.looks, mostLooks: judge.mostLooks, level, margin, comparisons: judge.comparisons(), tournament };
}
