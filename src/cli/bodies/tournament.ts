import { type TournamentPreset, type TournamentResult, runTournament } from '../../tournament/index.ts';
import { toTerminal } from '../../table/index.ts';
import type { Body, Call } from '../command.ts';
import { playClock } from '../playClock.ts';
import { presetTable } from '../presetTable.ts';
import { readTournament } from '../readTournament.ts';
import { speedText } from '../speedText.ts';
import { sidesTable, standingsTables } from '../standingsTables.ts';

/** Runs a tournament and shows its standings, beside the published ones where there are some. */
export const body: Body = async (call) => {
  const { spec, written, preset, changed } = readTournament(call);
  const { now, interruption } = call.io;
  const clock = now === undefined ? undefined : playClock(now);
  const result = await runTournament(spec, {
    onProgress: call.onProgress,
    ...(clock !== undefined && { executor: clock.executor }),
    ...(interruption !== undefined && { signal: interruption() }),
  });
  const said = clock === undefined ? [] : [speedText(result.played, result.played === 0 ? clock.whole() : clock.played(), call)];
  const shown = shownFor(call, result, preset, changed);
  return {
    ...shown,
    json: { kind: 'tournament', ...published(preset), ...result, ...(Object.keys(written).length > 0 && { written }) },
    said,
  };
};

function shownFor(call: Call, result: TournamentResult, preset: TournamentPreset | undefined, changed: boolean) {
  const tables = preset === undefined ? standingsTables(result, call) : [presetTable(result, { preset, changed }, call)];
  return {
    text: tables.map((table) => toTerminal(table, call)).join('\n'),
    table: tables.length === 1 ? tables[0]! : sidesTable(tables, call),
  };
}

function published(preset: TournamentPreset | undefined): object {
  return preset === undefined ? {} : { preset: preset.id, published: preset.published, differences: preset.differences };
}
