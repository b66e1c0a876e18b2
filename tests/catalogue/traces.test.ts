import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { type MatchOptions, playMatch } from '../../src/match/index.ts';
import { sequence, traitsOf } from '../../src/strategies/index.ts';
import data from '../data/traces.json' with { type: 'json' };

/** Deterministic strategies whose moves were not recorded, because they take long there. */
const untraced = ['DBS', 'MetaWinnerDeterministic'];

const entryOf = (peer: string) => catalogue.find((entry) => entry.peer === peer)!;

function moves(peer: string, length: NonNullable<MatchOptions['length']>): string[] {
  return data.opponents.map(({ actions }) => playMatch(entryOf(peer).create(), sequence(actions), { length }).moves.vendor);
}

describe('move for move like Axelrod-Python 4.13.0', () => {
  it.each(Object.entries(data.traces))('%s plays 100 announced rounds', (peer, expected) => {
    expect(moves(peer, { rounds: 100, known: true })).toEqual(expected);
  });

  it.each(Object.entries(data.tracesUnknownLength))('%s plays 100 rounds without being told the end', (peer, expected) => {
    expect(moves(peer, { rounds: 100, known: false })).toEqual(expected);
  });

  it('leaves out no deterministic entry that has a counterpart there', () => {
    const chanceless = catalogue.filter((entry) => entry.peer !== undefined && !traitsOf(entry.create(), { rounds: 100 }).stochastic);
    expect(chanceless.map(({ peer }) => peer).sort()).toEqual([...Object.keys(data.traces), ...untraced].sort());
  });
});
