import { analyseGame } from '../games/index.ts';
import type { Advice, AdviceTables } from './advice.ts';
import { behavioursTable } from './behavioursTable.ts';
import { dosesTable } from './dosesTable.ts';
import { findingsOf } from './findingsOf.ts';
import { frontTable } from './frontTable.ts';
import { guidelinesTable } from './guidelinesTable.ts';
import { mixesTable } from './mixesTable.ts';
import { networkTable } from './networkTable.ts';
import { payersTable } from './payersTable.ts';
import { pilotTable } from './pilotTable.ts';
import { poolsTable } from './poolsTable.ts';
import { rank } from './rank.ts';
import { rulesTable } from './rulesTable.ts';
import { segmentAdvice } from './segmentAdvice.ts';
import { segmentsTable } from './segmentsTable.ts';
import { uncertaintyTable } from './uncertaintyTable.ts';
import { comparisonOf } from './stages/comparisonOf.ts';
import { uncertaintyOf } from './stages/drawStages.ts';
import { restoreMixes } from './stages/keptMixes.ts';
import type { StageResults } from './stages/results.ts';
import type { Analysis } from './stages/stage.ts';
import type { Voice } from './voice.ts';

/** Pairs that a trial may take where nothing is known of how many there are. */
const mostPairs = 1000;

/** Everything that there is to say once all stages are done. */
export function tellAdvice(voice: Voice, analysis: Analysis, results: StageResults, quick: boolean): Advice {
  const { scenario } = analysis;
  const { sweep, doses, courses, map, guidelines, pilot, tornado, draws, needed } = results;
  const comparison = comparisonOf(analysis, results);
  const ranking = rank(comparison);
  const { today } = comparison;
  const first = ranking[0]?.judged.rule;
  const segments = segmentAdvice(scenario, results.segments ?? []);
  const several = scenario.rules.length > 1 ? results.mixes : undefined;
  const told: Omit<Advice, 'findings' | 'tables'> = {
    kind: 'advice',
    language: voice.language,
    quick,
    scenario,
    game: analyseGame(scenario.setting.game),
    comparison,
    ranking,
    ...(segments.length > 0 && { segments }),
    ...(sweep !== undefined && { sweep }),
    ...(doses !== undefined && { doses }),
    ...(courses !== undefined && { courses }),
    ...(map !== undefined && map !== null && { map }),
    ...(several !== undefined && { mixes: restoreMixes(several) }),
    ...(guidelines !== undefined && { guidelines }),
    ...(first !== undefined &&
      pilot !== undefined && { pilot: { rule: first.id, most: scenario.network?.pairs ?? mostPairs, plans: pilot } }),
    ...(draws !== undefined &&
      tornado !== undefined && { uncertainty: { summary: uncertaintyOf(analysis, draws, draws.length), tornado, needed: needed ?? [] } }),
  };
  return {
    ...told,
    findings: findingsOf(voice, told),
    tables: given({
      rules: rulesTable(voice, scenario, today, ranking),
      behaviours: behavioursTable(voice, scenario, today),
      pools: poolsTable(voice, today, ranking),
      payers: payersTable(voice, scenario, today, ranking),
      network: networkTable(voice, scenario, today, ranking),
      segments: segmentsTable(voice, scenario, segments, ranking),
      doses: doses && dosesTable(voice, doses),
      mixes: told.mixes && mixesTable(voice, told.mixes),
      front: told.mixes && frontTable(voice, told.mixes),
      uncertainty: told.uncertainty && uncertaintyTable(voice, scenario, told.uncertainty),
      guidelines: guidelines && guidelinesTable(voice, guidelines),
      pilot: told.pilot && pilotTable(voice, told.pilot),
    }),
  };
}

/** The tables that there are. */
function given(tables: { readonly [Name in keyof AdviceTables]: AdviceTables[Name] | undefined }): AdviceTables {
  return Object.fromEntries(Object.entries(tables).filter(([, table]) => table !== undefined)) as unknown as AdviceTables;
}
