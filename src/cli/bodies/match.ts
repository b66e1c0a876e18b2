import { type BothSides, sides } from '../../core/index.ts';
import { type MatchOptions, type MatchResult, playMatch, readPlayable, rounds } from '../../match/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { strategyName } from '../../messages/index.ts';
import { type Table, toTerminal } from '../../table/index.ts';
import type { Body, Call } from '../command.ts';
import { movesText } from '../movesText.ts';
import { textOf } from '../readOptions.ts';
import { readPair } from '../readPair.ts';

/** Plays one match. */
export const body: Body = (call) => {
  const { pair, named, conditions } = readPair(call, (options) => readPlayable(options, call.problems));
  const seed = textOf(call, 'seed') ?? 'donnant';
  const options: MatchOptions = { ...conditions, seed };
  const played = playMatch(pair.vendor, pair.partner, options);
  return {
    text: textFor(pair, played, call),
    json: { kind: 'match', ...named, seed, ...played },
    table: roundsTable(pair, options, call),
  };
};

function textFor({ vendor, partner }: BothSides<Strategy>, { rounds: count, moves, scores, cooperation }: MatchResult, call: Call): string {
  const { shared, match } = call.say.cli;
  const names = { vendor: strategyName(call.language, vendor), partner: strategyName(call.language, partner) };
  const table: Table = {
    title: match.title(names.vendor, names.partner, match.rounds(String(count))),
    columns: [
      { key: 'side', label: match.side, kind: 'text' },
      { key: 'name', label: shared.name, kind: 'text' },
      { key: 'score', label: shared.score, kind: 'number', digits: sides.every((side) => Number.isInteger(scores[side])) ? 0 : 2 },
      { key: 'perRound', label: shared.perRound, kind: 'number', digits: 3 },
      { key: 'cooperation', label: shared.cooperation, kind: 'percent' },
    ],
    rows: sides.map((side) => ({
      side: shared[side],
      name: names[side],
      score: scores[side],
      perRound: scores[side] / count,
      cooperation: cooperation[side],
    })),
  };
  return `${toTerminal(table, call)}\n${match.moves}\n${movesText(moves, call)}`;
}

function roundsTable({ vendor, partner }: BothSides<Strategy>, options: MatchOptions, { say }: Call): Table {
  const { match } = say.cli;
  return {
    columns: [
      { key: 'round', label: match.round, kind: 'number', digits: 0 },
      { key: 'vendorMove', label: match.vendorMove, kind: 'text' },
      { key: 'partnerMove', label: match.partnerMove, kind: 'text' },
      { key: 'vendorEarns', label: match.vendorEarns, kind: 'number' },
      { key: 'partnerEarns', label: match.partnerEarns, kind: 'number' },
    ],
    rows: [...rounds(vendor, partner, options)].map(({ round, realised, payoffs }) => ({
      round,
      vendorMove: realised.vendor,
      partnerMove: realised.partner,
      vendorEarns: payoffs.vendor,
      partnerEarns: payoffs.partner,
    })),
  };
}
