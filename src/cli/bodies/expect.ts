import { type BothSides, sides } from '../../core/index.ts';
import { type Expectation, type Stability, expectMatch, isNash } from '../../exact/index.ts';
import { strategyName } from '../../messages/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { type Table, labelled, toTerminal } from '../../table/index.ts';
import type { Body, Call } from '../command.ts';
import { readPair } from '../readPair.ts';

/** Solves one pair. */
export const body: Body = (call) => {
  const { pair, named, conditions } = readPair(call);
  const found = expectMatch(pair.vendor, pair.partner, conditions);
  const stability = call.options['replies'] === true ? isNash(pair.vendor, pair.partner, conditions) : null;
  const plain = tableOf(pair, found, call);
  const table = { ...plain, notes: [...(plain.notes ?? []), ...(stability === null ? [] : stabilityNotes(stability, call))] };
  return {
    text: toTerminal(table, call),
    json: { kind: 'expectation', ...named, ...found, ...(stability !== null && { stability }) },
    table,
  };
};

/** For each side, whether its rule is a best reply, and the simple departure that pays most. */
function stabilityNotes(stability: Stability, { say, formats, language }: Call): string[] {
  const { replies, cli } = say;
  return sides.map((side) => {
    const { kind, deviation } = stability[side];
    const told = replies.stability(kind, cli.expect.player(cli.shared[side]));
    return `${deviation === null ? told : labelled(told, replies.departure(formats, deviation), { language })}.`;
  });
}

function tableOf(
  { vendor, partner }: BothSides<Strategy>,
  { rounds, scores, perRound, cooperation, outcomes, states, accounts }: Expectation,
  { say, formats, language }: Call,
): Table {
  const { shared, expect, match } = say.cli;
  const names = { vendor: strategyName(language, vendor), partner: strategyName(language, partner) };
  const shares = (record: Readonly<Record<string, number>>): string =>
    formats.list(Object.entries(record).map(([name, share]) => `${name} ${formats.finePercent(share)}`));
  const endless = scores.vendor === null ? expect.endless : expect.endlessDiscounted;
  const amounts = (record: Readonly<Record<string, number>>): string =>
    formats.list(Object.entries(record).map(([name, amount]) => `${name} ${formats.number(amount, 3)}`));
  return {
    title: expect.title(names.vendor, names.partner),
    columns: [
      { key: 'side', label: match.side, kind: 'text' },
      { key: 'name', label: shared.name, kind: 'text' },
      { key: 'score', label: shared.score, kind: 'number', digits: 3 },
      { key: 'perRound', label: shared.perRound, kind: 'number', digits: 4 },
      { key: 'cooperation', label: shared.cooperation, kind: 'percent', digits: 2 },
    ],
    rows: sides.map((side) => ({
      side: shared[side],
      name: names[side],
      score: scores[side],
      perRound: perRound[side],
      cooperation: cooperation[side],
    })),
    notes: [
      rounds === Infinity ? endless : expect.rounds(formats.number(rounds, 3)),
      expect.outcomes(shares(outcomes)),
      ...(states === undefined ? [] : [expect.states(shares(states))]),
      ...(accounts === undefined ? [] : [expect.accounts(amounts(accounts))]),
    ],
  };
}
