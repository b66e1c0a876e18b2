import type { OpenLever } from './readLevers.ts';
import type { OpenMove } from './readMoves.ts';
import type { Change } from './scenario.ts';
import { type Numbers, numberAt } from './sheet.ts';
import { sourceText } from './uncertain/sourceText.ts';
import type { Written } from './written.ts';

/** What a rule writes. */
export interface WrittenChanges {
  readonly written: readonly Written[];
  readonly moves: readonly OpenMove[];
  readonly levers: readonly OpenLever[];
  /** Path of the rule's `change`, taken off the paths. */
  readonly at: string;
}

/** The numbers of a segment today and under the rule. */
export interface BeforeAndAfter {
  readonly before: Numbers;
  readonly after: Numbers;
}

/**
 * What a rule changes: one line for each place the author wrote in, with the number before and after. A place
 * that stands for several numbers (both sides, both moves, several segments) has numbers only where they all agree.
 */
export function describeChanges({ written, moves, levers, at }: WrittenChanges, segments: readonly BeforeAndAfter[]): Change[] {
  const places = [...new Set(written.map((entry) => entry.at))];
  const changes = places.map((place): Change => {
    const here = written.filter((entry) => entry.at === place);
    const numbers = (pick: (both: BeforeAndAfter) => Numbers): Set<number> =>
      new Set(segments.flatMap((segment) => here.map(({ key }) => numberAt(pick(segment), key))));
    const from = numbers((segment) => segment.before);
    const to = numbers((segment) => segment.after);
    const what = place.slice(at.length + 1);
    const text = sourceText(here[0]!.source);
    const [was] = from;
    const [is] = to;
    return from.size === 1 && to.size === 1 && was !== undefined && is !== undefined ? { what, from: was, to: is, text } : { what, text };
  });
  const { after } = segments[0]!;
  const taught = moves.map(({ side, from, to, share }): Change => {
    const moved = numberAt(after, share.key);
    return { what: `behaviours.${side}`, text: `${Number((100 * moved).toPrecision(12))}% ${from} → ${to}` };
  });
  return [...changes, ...taught, ...levers.map(({ lever, preset, text }) => ({ what: `${preset ? 'presets' : 'levers'}.${lever}`, text }))];
}
