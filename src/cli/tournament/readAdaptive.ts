import { findEntry } from '../../catalogue/index.ts';
import type { AdaptiveOptions, PlayerKey, TournamentSpec } from '../../tournament/index.ts';
import type { Call } from '../command.ts';
import { problemTexts } from '../problemTexts.ts';

/** Most repetitions where the call does not say. */
const usualBudget = 1000;
/** The word for every two neighbours in the standings. */
const neighbours = 'neighbours';

type Pair = readonly [PlayerKey, PlayerKey];

/**
 * Whom `--adaptive A/B` asks to tell apart, and how long at most; undefined where it is not given. Notes what is no pair; whether
 * its players are there is checked by the library.
 *
 * @param written - The pools as the user wrote them: a word of these names a player also where several share its id.
 */
export function readAdaptive(
  call: Call,
  spec: TournamentSpec,
  written: Readonly<Record<string, readonly string[]>>,
): AdaptiveOptions | undefined {
  const given = call.options['adaptive'];
  if (!Array.isArray(given) || given.length === 0) return undefined;
  const words = given.map(String);
  if (spec.repetitions !== undefined && spec.repetitions < 2)
    call.problems.add({ path: '--repetitions', received: spec.repetitions, ...problemTexts.adaptiveRepetitions });
  const budget = { repetitions: spec.repetitions ?? usualBudget };
  if (words.length === 1 && words[0]?.trim() === neighbours) {
    call.problems.throwIfAny();
    return { separate: neighbours, budget };
  }
  const sides: Record<'vendor' | 'partner', Pair[]> = { vendor: [], partner: [] };
  const pairs: Pair[] = [];
  for (const word of words) {
    const [a = '', b = '', ...rest] = word.split('/').map((one) => one.trim());
    if (a === '' || b === '' || rest.length > 0) {
      call.problems.add({ path: '--adaptive', received: word, ...problemTexts.adaptivePair });
      continue;
    }
    const { players = [], vendors, partners = [] } = written;
    if (vendors === undefined) {
      pairs.push([keyOf(a, players), keyOf(b, players)]);
      continue;
    }
    const isOf = (pool: readonly string[]): boolean => [a, b].every((one) => typeof keyOf(one, pool) === 'number');
    const [side, pool] = isOf(vendors) || !isOf(partners) ? (['vendor', vendors] as const) : (['partner', partners] as const);
    sides[side].push([keyOf(a, pool), keyOf(b, pool)]);
  }
  call.problems.throwIfAny();
  if (written['vendors'] === undefined) return { separate: pairs, budget };
  return { separate: Object.fromEntries(Object.entries(sides).filter(([, named]) => named.length > 0)), budget };
}

function keyOf(word: string, pool: readonly string[]): PlayerKey {
  const id = findEntry(word)?.id ?? word;
  const position = pool.findIndex((one) => one === word || findEntry(one)?.id === id);
  return position >= 0 ? position : id;
}
