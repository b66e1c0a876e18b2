import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { stageGame } from '../../src/games/index.ts';
import { lookup, lookupKeys, machine, memoryOne, program } from '../../src/strategies/index.ts';
import { type TournamentSpec, runTournament } from '../../src/tournament/index.ts';

const own = memoryOne({ id: 'tit-for-tat', name: 'Mine', opening: 'D', reply: { CC: 1, CD: 0.2, DC: 1, DD: 0.1 } });
const feud = machine({
  id: 'feud',
  start: { a: 0.5, b: 0.5 },
  states: { a: { play: 'C', next: { C: 'a', D: 'b' } }, b: { play: 0.1, next: { C: 'b', D: 'a' } } },
});
const table = Object.fromEntries(lookupKeys(1).map((key, i) => [key, i / 4]));
const looking = lookup({ id: 'looking', depth: 1, opening: ['C'], table });

const specs: Readonly<Record<string, TournamentSpec>> = {
  'ids, aliases and parameters': { players: ['tit-for-tat', 'grim', { id: 'random', params: { p: 0.3 } }], length: { rounds: 30 } },
  'strategies of the catalogue': {
    players: [
      strategy('random', { p: 0.3 }),
      strategy('generous-tit-for-tat', { p: 0.2 }),
      strategy('generous-tit-for-tat'),
      strategy('gradual'),
    ],
    length: { continuation: 0.9 },
    repetitions: 3,
  },
  'strategies of one’s own': {
    vendors: [own, feud],
    partners: [looking, 'gradual'],
    length: { rounds: 20, known: true },
    repetitions: 3,
    seed: 'x',
  },
  'a game, noise and a sampled method': {
    players: [own, 'win-stay-lose-shift'],
    game: stageGame({
      vendor: { T: 5, R: 3, P: 1, S: 0 },
      partner: { T: 9, R: 5, P: 1, S: -1 },
      unit: 'EUR',
      accounts: { fund: { CC: 1, CD: 0, DC: 0, DD: -1 } },
    }),
    noise: { execution: { vendor: 0.1, partner: { C: 0.05, D: 0 } } },
    method: 'sampled',
    selfPlay: false,
    repetitions: 4,
    length: { rounds: 15 },
  },
  'a length without end': { players: ['tit-for-tat', own], length: { rounds: Infinity } },
};

describe('the specification in a result', () => {
  it.each(Object.entries(specs))('of %s is plain JSON that gives the same bytes again', async (_, spec) => {
    const first = await runTournament(spec);
    const text = JSON.stringify(first);
    expect(JSON.parse(text)).toEqual(first);
    const again = await runTournament((JSON.parse(text) as typeof first).spec);
    expect(JSON.stringify(again)).toBe(text);
  });

  it('names strategies of the catalogue, with parameters where they were given, and holds the data of others', async () => {
    const idle = program({ id: 'idle', memory: null, play: () => 'C', learn: () => null });
    const players = [strategy('tit-for-tat'), strategy('random', { p: 0.3 }), own, { ...strategy('random', { p: 0.3 }), id: 'mine' }, idle];
    const { spec } = await runTournament({ players, length: { rounds: 2 }, repetitions: 1 });
    expect(spec).toMatchObject({
      players: ['tit-for-tat', { id: 'random', params: { p: 0.3 } }, own, { kind: 'memory-one', id: 'mine', opening: 0.3 }, 'idle'],
    });
  });

  it('writes a length without end as a text', async () => {
    const { spec } = await runTournament({ players: ['tit-for-tat'], length: { rounds: Infinity } });
    expect(spec.length).toEqual({ rounds: 'Infinity' });
  });
});
