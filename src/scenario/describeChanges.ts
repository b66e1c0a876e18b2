import type { OpenMove } from './readMoves.ts';
import type { Change } from './scenario.ts';
import { type Numbers, numberAt } from './sheet.ts';
import type { Written } from './written.ts';

/**
 * What a rule changes: one line for each place the author wrote in, with the number before and after. A place
 * that stands for several numbers (both sides, both moves) has numbers only where they all agree.
 *
 * @param inRule - Path of the rule's `change`, taken off the paths.
 */
export function describeChanges(
  written: readonly Written[],
  moves: readonly OpenMove[],
  inRule: string,
  today: Numbers,
  then: Numbers,
): Change[] {
  const places = [...new Set(written.map(({ at }) => at))];
  const changes = places.map((place): Change => {
    const here = written.filter(({ at }) => at === place);
    const from = new Set(here.map(({ key }) => numberAt(today, key)));
    const to = new Set(here.map(({ key }) => numberAt(then, key)));
    const what = place.slice(inRule.length + 1);
    const text = String(here[0]!.source);
    const [before] = from;
    const [after] = to;
    return from.size === 1 && to.size === 1 && before !== undefined && after !== undefined
      ? { what, from: before, to: after, text }
      : { what, text };
  });
  const taught = moves.map(({ side, from, to, share }): Change => {
    const moved = numberAt(then, share.key);
    return { what: `behaviours.${side}`, text: `${Number((100 * moved).toPrecision(12))}% ${from} → ${to}` };
  });
  return [...changes, ...taught];
}
