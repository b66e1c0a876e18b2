import { type Conditions, type ConditionOptions, readConditions } from '../conditions/index.ts';
import { type BothSides, Problems, bothSides, sides } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';
import { type Formats, type Language, type Messages, formatsFor, messagesFor } from '../messages/index.ts';
import type { TournamentResult } from '../tournament/index.ts';
import { chanceText } from './chanceText.ts';
import { noiseSentence } from './noiseSentence.ts';
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
      ? [
          second === undefined
            ? say.pairs(formats.number(spec.pairs.length, 0), first!)
            : say.pairsOfTwo(formats.number(spec.pairs.length, 0), first!, second),
        ]
      : [second === undefined ? say.onePool(first!, pools[0]!.selfPlay) : say.twoPools(first!, second)];
  const shared = optionsIn(spec);
  if (spec.conditions === undefined) return [...met, ...conditionSentences(shared, say, formats)];
  const told = spec.conditions.map((own) => conditionSentences({ ...shared, ...optionsIn(own) }, say, formats));
  const alike = told[0]!.filter((sentence) => told.every((sentences) => sentences.includes(sentence)));
  return [
    ...met,
    ...alike,
    say.severalConditions(formats.number(spec.conditions.length, 0)),
    ...spec.conditions.map(({ name, weight = 1 }, k) =>
      say.oneCondition(
        name ?? several[k]?.name ?? String(k + 1),
        formats.number(weight),
        told[k]!.filter((sentence) => !alike.includes(sentence)).join(' '),
      ),
    ),
  ];
}

/** The conditions alone, of what has more besides. */
function optionsIn({ game, length, noise, recall, discount }: ConditionOptions): ConditionOptions {
  return {
    ...(game !== undefined && { game }),
    ...(length !== undefined && { length }),
    ...(noise !== undefined && { noise }),
    ...(recall !== undefined && { recall }),
    ...(discount !== undefined && { discount }),
  };
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
  if (!('rounds' in length)) return say.continuation(chanceText(length.continuation, number), number(1 / (1 - length.continuation)));
  return length.rounds === Infinity ? say.endless : say.rounds(number(length.rounds, 0), length.known === true);
}

function chanceSentences(
  { execution, perception, recall, discount }: Pick<Conditions, 'execution' | 'perception' | 'recall' | 'discount'>,
  say: Words,
  { number }: Formats,
): string[] {
  const told = (figures: BothSides<string>): string =>
    figures.vendor === figures.partner ? figures.vendor : say.ofBothSides(figures.vendor, figures.partner);
  const shares = (of: BothSides<number>): string => told(bothSides((side) => chanceText(of[side], number)));
  return [
    noiseSentence({ execution, perception }, say, number),
    ...(sides.every((side) => recall[side] === 1) ? [] : [say.recall(shares(recall))]),
    ...(sides.every((side) => discount[side] === 1) ? [] : [say.discount(shares(discount))]),
  ];
}
