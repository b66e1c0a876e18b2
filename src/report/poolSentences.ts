import { type Language, formatsFor, messagesFor } from '../messages/index.ts';
import { type PayoffTable, type RestPoint, evolutionarilyStable, restPoints } from '../population/index.ts';
import type { Evolution } from './evolution.ts';

/** All sets of more behaviours would be too many to look at. */
const most = 8;

/** What can be told of one pool besides its run: where the replicator equation comes to rest, and what is evolutionarily stable. */
export function poolSentences({ field: { payoffs, names }, language = 'en' }: Evolution): string[] {
  if ('vendor' in payoffs || 'vendor' in names || names.length > most) return [];
  const { pool: say } = messagesFor(language).evolve;
  const { choice, list } = formatsFor(language, '');
  const rests = restPoints<PayoffTable>(payoffs);
  const stable = rests.filter(({ stability, dimension }) => stability === 'stable' && dimension === 0);
  const evolutionary = rests.filter(({ shares, nash, dimension }) => {
    if (!nash || dimension > 0) return false;
    const { kind } = evolutionarilyStable<PayoffTable>(payoffs, shares);
    return kind === 'ess' || kind === 'strict-nash';
  });
  const told = (points: readonly RestPoint<PayoffTable>[]): string[] => points.map(({ shares }) => mixText(shares, names, language));
  return [
    stable.length === 0 ? say.noneStable : say.stable(choice(told(stable))),
    evolutionary.length === 0 ? say.noEss : say.ess(list(told(evolutionary))),
  ];
}

/** Shares in words: one behaviour alone, or a mix with its parts. */
export function mixText(shares: readonly number[], names: readonly string[], language: Language): string {
  const { pool: say } = messagesFor(language).evolve;
  const { percent, list } = formatsFor(language, '');
  const present = names.flatMap((name, i) => (shares[i]! > 0.0005 ? [{ name, share: shares[i]! }] : []));
  if (present.length === 1) return say.pure(present[0]!.name);
  return say.mix(list(present.map(({ name, share }) => say.part(percent(share), name))));
}
