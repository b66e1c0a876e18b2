import { type Conditions, type ConditionOptions, readConditions } from '../conditions/index.ts';
import { type BothSides, Problems, sides } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';
import { type Formats, type Language, type Messages, formatsFor, messagesFor } from '../messages/index.ts';
import type { TournamentResult } from '../tournament/index.ts';
import type { TournamentPool } from './tournamentPools.ts';

type Words = Messages['tournament'];

/** What was played, as sentences: who met whom, in which game, under which conditions. */
export function playedSentences(
  { spec, conditions: several = [] }: TournamentResult,
  pools: readonly TournamentPool[],
  language: Language,
): string[] {
  const { tournament: say } = messagesFor(language);
  const formats = formatsFor(language, '');
  const [first, second] = pools.map(({ players }) => formats.number(players.length, 0));
  const met =
    spec.pairs !== undefined
      ? [say.pairs(formats.number(spec.pairs.length, 0), [first, second].filter((count) => count !== undefined).join(' + '))]
      : [second === undefined ? say.onePool(first!, pools[0]!.selfPlay) : say.twoPools(first!, second)];
  const { game, length, noise, recall, discount } = spec;
  const shared: ConditionOptions = {
    ...(game !== undefined && { game }),
    ...(length !== undefined && { length }),
    ...(noise !== undefined && { noise }),
    ...(recall !== undefined && { recall }),
    ...(discount !== undefined && { discount }),
  };
  if (spec.conditions === undefined) return [...met, ...conditionSentences(shared, say, formats)];
  return [
    ...met,
    say.severalConditions(formats.number(spec.conditions.length, 0)),
    ...spec.conditions.map(({ name, weight = 1, ...own }, k) =>
      say.oneCondition(
        name ?? several[k]?.name ?? String(k + 1),
        formats.number(weight),
        conditionSentences({ ...shared, ...own }, say, formats).join(' '),
      ),
    ),
  ];
}

function conditionSentences(options: ConditionOptions, say: Words, formats: Formats): string[] {
  const { game, length, ...rest } = readConditions(options, new Problems());
  const { payoffs } = game.states[game.start]!;
  const written = ({ T, R, P, S }: Payoffs): string => {
    const [t, r, p, s] = [T, R, P, S].map((value) => formats.number(value));
    return say.letters(t!, r!, p!, s!);
  };
  const [vendor, partner] = [written(payoffs.vendor), written(payoffs.partner)];
  return [
    ...(vendor === partner
      ? [say.payoffsOfBoth(vendor)]
      : [say.payoffsOfSide(say.sides.vendor, vendor), say.payoffsOfSide(say.sides.partner, partner)]),
    ...(game.states.length > 1 ? [say.gameStates(formats.number(game.states.length, 0))] : []),
    lengthSentence(length, say, formats),
    ...chanceSentences(rest, say, formats),
  ];
}

function lengthSentence(length: Conditions['length'], say: Words, { number }: Formats): string {
  if (!('rounds' in length)) return say.continuation(number(length.continuation, 4), number(1 / (1 - length.continuation)));
  return length.rounds === Infinity ? say.endless : say.rounds(number(length.rounds, 0), length.known === true);
}

function chanceSentences(
  { execution, perception, recall, discount }: Pick<Conditions, 'execution' | 'perception' | 'recall' | 'discount'>,
  say: Words,
  { number }: Formats,
): string[] {
  const told = (figures: BothSides<string>): string =>
    figures.vendor === figures.partner ? figures.vendor : say.ofBothSides(figures.vendor, figures.partner);
  const rate = ({ C, D }: { readonly C: number; readonly D: number }): string =>
    C === D ? number(C, 4) : say.noiseByMove(number(C, 4), number(D, 4));
  const rates = (of: Conditions['execution']): string => told({ vendor: rate(of.vendor), partner: rate(of.partner) });
  const shares = (of: BothSides<number>): string => told({ vendor: number(of.vendor, 4), partner: number(of.partner, 4) });
  const quiet = [execution, perception].every((of) => sides.every((side) => of[side].C === 0 && of[side].D === 0));
  return [
    quiet ? say.noNoise : say.noise(rates(execution), rates(perception)),
    ...(sides.every((side) => recall[side] === 1) ? [] : [say.recall(shares(recall))]),
    ...(sides.every((side) => discount[side] === 1) ? [] : [say.discount(shares(discount))]),
  ];
}
