import { messagesFor } from '../messages/index.ts';
import type { Evolution } from './evolution.ts';
import { evolutionSections } from './evolutionSections.ts';
import { htmlPage } from './htmlPage.ts';

/**
 * A run of `evolve` as one HTML page that needs nothing else: no network, no script. Shares and cooperation over time; of two
 * behaviours in one pool the gradient of selection, of three the triangle; who can invade whom. Every picture has a text
 * alternative. The same run gives the same bytes.
 *
 * @example
 * const field = fieldOf(scenario.setting);
 * const rows = [...evolve(field)];
 * const page = await toEvolutionReport({ title: scenario.title, field, process: 'imitation', rows, verdict: longRunVerdict(scenario) });
 */
export async function toEvolutionReport(evolution: Evolution): Promise<string> {
  const { title, language = 'en' } = evolution;
  const { report: say } = messagesFor(language).evolve;
  return htmlPage({ language, title, kind: say.kind, contents: say.contents }, await evolutionSections(evolution));
}
