import { describe, expect, it } from 'vitest';
import { findEntry } from '../../src/catalogue/index.ts';
import { type Row, runTournament, tournamentPreset } from '../../src/tournament/index.ts';

const { spec, published } = tournamentPreset('stewart-plotkin-2012');
const entryOf = (name: string) => published.find((entry) => entry.name === name)!;
const missing = (places: readonly (number | null | undefined)[]): number[] =>
  Array.from({ length: 19 }, (_, i) => i + 1).filter((place) => !places.includes(place));

describe('the nineteen rules of 2012', () => {
  it('play 200 rounds', () => {
    expect(spec.length).toEqual({ rounds: 200 });
    expect(published).toHaveLength(19);
  });

  it('are those that the peer takes them for', () => {
    expect(published.map(({ id }) => findEntry(id)!.peer).sort()).toEqual(
      ['Calculator', 'Cooperator', 'Defector', 'FirstByJoss', 'GTFT', 'Grudger', 'HardGoByMajority', 'HardProber', 'HardTitFor2Tats']
        .concat(['HardTitForTat', 'Prober', 'Prober2', 'Prober3', 'Random', 'TitFor2Tats', 'TitForTat', 'WinStayLoseShift'])
        .concat(['ZDExtort2', 'ZDGTFT2'])
        .sort(),
    );
  });

  it('have a published place each, but for four places by score and four by wins', () => {
    expect(missing(published.map(({ place }) => place))).toEqual([4, 11, 14, 19]);
    expect(missing(published.map(({ placeByWins }) => placeByWins))).toEqual([1, 3, 14, 15]);
  });

  it('have the generous extortioner first by score and sixteenth by wins, the extortioner eighteenth and second', () => {
    expect(entryOf('ZDGTFT-2')).toMatchObject({ place: 1, placeByWins: 16 });
    expect(entryOf('EXTORT-2')).toMatchObject({ place: 18, placeByWins: 2 });
    expect(published.every(({ mean }) => mean === undefined)).toBe(true);
  });

  it('played again keep the first two, the place of extortion, and nearly the whole order', async () => {
    const standings = (await runTournament(spec)).standings as readonly Row[];
    const order = standings.map(({ id }) => id);
    expect(order.slice(0, 2)).toEqual(['zd-gtft-2', 'generous-tit-for-tat']);
    expect(order.indexOf('zd-extort-2')).toBe(17);
    // Of the 105 pairs of rules with a published place, those that stand the other way round.
    const known = published.filter(({ place }) => place !== null);
    const turned = known.flatMap((a, i) => known.slice(i + 1).filter((b) => order.indexOf(b.id) < order.indexOf(a.id)));
    expect(turned.length).toBeLessThanOrEqual(3);
    // Extortion beats nearly all it meets, and the generous beat nobody.
    const wins = new Map(standings.map((row) => [row.id, row.wins]));
    expect(wins.get('zd-gtft-2')).toBe(0);
    expect(Math.max(...[...wins].filter(([id]) => id !== 'always-defect').map(([, count]) => count))).toBe(wins.get('zd-extort-2'));
  });
});
