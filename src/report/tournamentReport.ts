import { historicWords, messagesFor } from '../messages/index.ts';
import type { TournamentResult } from '../tournament/index.ts';
import { htmlPage } from './htmlPage.ts';
import { tournamentPools } from './tournamentPools.ts';
import type { TournamentReportOptions } from './tournamentReportOptions.ts';
import { tournamentSections } from './tournamentSections.ts';

/**
 * A tournament as one HTML page that needs nothing else: no network, no script. Standings with standard errors and the places
 * left open, boxes of payoffs over opponents, payoffs and cooperation of every pair as shades, and the measures where they
 * were worked out. Every picture has a text alternative. The same result gives the same bytes.
 *
 * @example
 * const page = await toTournamentReport(await runTournament({ players: ['tit-for-tat', 'random', 'gradual'], statistics: true }));
 */
export async function toTournamentReport(result: TournamentResult, options: TournamentReportOptions = {}): Promise<string> {
  const { language = 'en', preset } = options;
  const { tournament: say } = messagesFor(language);
  const pools = tournamentPools(result, language);
  const [first, second] = pools.map(({ players }) => players.length);
  const usual = second === undefined ? say.title(first!) : say.titleOfTwo(first!, second);
  const title = options.title ?? (preset === undefined ? usual : historicWords(language, preset).name);
  return htmlPage({ language, title, kind: say.kind, contents: say.contents }, await tournamentSections(result, pools, options));
}
