import { describe, expect, it } from 'vitest';
import { toTournamentReport } from '../../src/report/index.ts';
import { boxOf } from '../../src/report/tournamentBoxes.ts';
import { tournamentHeatPicture } from '../../src/report/tournamentHeat.ts';
import { tournamentIntervalsSpec } from '../../src/report/tournamentIntervals.ts';
import { shownOf } from '../../src/report/tournamentPicture.ts';
import { tournamentPools } from '../../src/report/tournamentPools.ts';
import { stageGame } from '../../src/games/index.ts';
import { type TournamentSpec, runTournament, tournamentPreset } from '../../src/tournament/index.ts';
import { plain } from './plain.ts';
import { faultOf, picturesIn } from './xml.ts';

const three: TournamentSpec = { players: ['tit-for-tat', 'always-defect', 'always-cooperate'], length: { rounds: 10 }, statistics: true };
const noisy: TournamentSpec = {
  players: ['gradual', 'tit-for-tat', 'random', 'first-by-joss'],
  length: { rounds: 30 },
  noise: { execution: 0.05 },
  repetitions: 6,
  method: 'sampled',
  measures: true,
  statistics: true,
};
const twoPools: TournamentSpec = {
  vendors: ['always-defect', 'always-cooperate'],
  partners: ['tit-for-tat', 'always-cooperate', 'grudger'],
  game: stageGame({ vendor: { T: 20, R: 6, P: 2, S: 0 }, partner: { T: 9, R: 5, P: 1, S: 0 } }),
  length: { continuation: 0.9 },
  statistics: true,
};

/** So many strategies that differ in how often they cooperate, solved exactly. */
function manyOf(count: number): TournamentSpec {
  return {
    players: Array.from({ length: count }, (_, i) => ({ id: 'random', params: { p: (i + 1) / (count + 1) } })),
    length: { rounds: 5 },
  };
}

function idsOf(page: string): string[] {
  return picturesIn(page).map((svg) => /aria-labelledby="([\w-]+)-title/.exec(svg)![1]!);
}

describe('the figures of the page', () => {
  it('stand in the order of the standings', async () => {
    const [pool] = tournamentPools(await runTournament(three), 'en');
    // Against tit for tat, who always defects gets 5 and then nine times 1; the other gets 0 and then nine times 1.
    expect(pool!.players.map(({ id, payoffs }) => [id, payoffs])).toEqual([
      ['always-defect', [1, 1.4, 5]],
      ['tit-for-tat', [0.9, 3, 3]],
      ['always-cooperate', [0, 3, 3]],
    ]);
    expect(pool!.players[1]!.cooperations).toEqual([0.1, 1, 1]);
    expect(pool!.opponents).toEqual(['Always Defect', 'Tit for Tat', 'Always Cooperate']);
  });

  it('are found also where nothing tells the positions, and where several share an id', async () => {
    const spec: TournamentSpec = {
      players: [{ id: 'random', params: { p: 1 } }, 'grim', { id: 'random', params: { p: 0 } }],
      length: { rounds: 10 },
    };
    const [pool] = tournamentPools(await runTournament(spec), 'en');
    const [sure] = tournamentPools(await runTournament({ ...spec, statistics: true }), 'en');
    expect(pool!.players.map(({ payoffs }) => payoffs)).toEqual(sure!.players.map(({ payoffs }) => payoffs));
    expect(pool!.players[0]!.payoffs[0]).toBe(pool!.players[0]!.id === 'grudger' ? 3 : 1);
  });

  it('are those of each side where there are two', async () => {
    const [vendors, partners] = tournamentPools(await runTournament(twoPools), 'en');
    expect(vendors!.players.map(({ payoffs }) => payoffs.length)).toEqual([3, 3]);
    expect(partners!.players.map(({ payoffs }) => payoffs.length)).toEqual([2, 2, 2]);
    const cooperates = vendors!.players.find(({ id }) => id === 'always-cooperate')!;
    // Nobody here defects first: 6 for the vendor and 5 for the partner, round after round.
    for (const payoff of cooperates.payoffs) expect(payoff).toBeCloseTo(6, 9);
    const column = partners!.opponents.indexOf('Always Cooperate');
    for (const { payoffs } of partners!.players) expect(payoffs[column]).toBeCloseTo(5, 9);
  });

  it('are shades with the first row on top', async () => {
    const [pool] = tournamentPools(await runTournament(three), 'en');
    const { cells, y, x, domain } = tournamentHeatPicture('payoffs', { pool: pool!, language: 'en' });
    expect(domain).toEqual([0, 5]);
    expect(cells.find(({ row, column }) => row === 2 && column === 2)!.value).toBe(5);
    expect(cells.find(({ row, column }) => row === 0 && column === 0)!.value).toBe(0);
    expect(y.ticks.find(({ place }) => place === 2)!.text).toBe('1 Always Defect');
    expect(x.ticks.map(({ text }) => text)).toEqual(['1', '2', '3']);
  });

  it('spread as boxes whose quartiles lie between the figures in proportion', () => {
    expect(boxOf([4, 1, 3, 2])).toEqual({ least: 1, lower: 1.75, median: 2.5, upper: 3.25, most: 4, mean: 2.5 });
    expect(boxOf([2])).toEqual({ least: 2, lower: 2, median: 2, upper: 2, most: 2, mean: 2 });
  });

  it('keep both ends of a long list', () => {
    expect(shownOf(4, { first: 2, last: 1 })).toEqual([0, 1, 3]);
    expect(shownOf(3, { first: 2, last: 1 })).toEqual([0, 1, 2]);
  });

  it('have the places that the statistics leave open', async () => {
    const result = await runTournament(noisy);
    const [pool] = tournamentPools(result, 'en');
    const { layer } = tournamentIntervalsSpec({ pool: pool!, language: 'en' }, 720) as unknown as {
      layer: { name?: string; data: { values: { first: number; last: number; rank: number }[] } }[];
    };
    const drawn = layer.find(({ name }) => name === 'intervals')!.data.values;
    const known = result.statistics!;
    expect(drawn.map(({ first, last }) => [first, last])).toEqual(
      'players' in known && known.players.map(({ placeInterval }) => [...placeInterval]),
    );
    for (const { first, last, rank } of drawn) expect(first <= rank && rank <= last).toBe(true);
  });
});

describe('the page of a tournament', () => {
  it.each([
    ['one pool, solved', three, ['boxes', 'payoffs', 'cooperations']],
    ['one pool, played', noisy, ['places', 'boxes', 'payoffs', 'cooperations']],
    [
      'two pools',
      twoPools,
      ['boxes-vendor', 'boxes-partner', 'payoffs-vendor', 'payoffs-partner', 'cooperations-vendor', 'cooperations-partner'],
    ],
  ])('of %s is whole, in each language, and asks nothing of any network', async (_, spec, ids) => {
    const result = await runTournament(spec);
    for (const language of ['en', 'fr'] as const) {
      const page = await toTournamentReport(result, { language });
      expect(idsOf(page)).toEqual(ids.flatMap((id) => [id, `${id}-narrow`]));
      for (const svg of picturesIn(page)) {
        expect(faultOf(svg)).toBeNull();
        expect(/<desc [^>]*>([^<]+)<\/desc>/.exec(svg)![1]!.length).toBeGreaterThan(20);
      }
      const marked = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(marked).size).toBe(marked.length);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).not.toMatch(/<script|<link|\bsrc=|@import|url\(http|NaN|undefined|Infinity|\[object/);
      expect(await toTournamentReport(result, { language })).toBe(page);
    }
  });

  it('tells who is first, what was played, and that nothing was left to chance', async () => {
    const page = plain(await toTournamentReport(await runTournament(three)));
    // (1 + 1.4 + 5) / 3
    expect(page).toContain('First place: Always Defect, with a mean of 2.467 points a round.');
    expect(page).toContain('Last place: Always Cooperate, with 2 points a round.');
    expect(page).toContain('Matches of 10 rounds, of which the players are not told.');
    expect(page).toContain('5 for defecting alone (T), 3 if both cooperate (R), 1 if both defect (P), 0 for cooperating alone (S)');
    expect(page).toContain('Exact: every pair was solved');
    expect(page).toContain('places are certain');
    expect(page).not.toContain('± s.e.');
  });

  it('tells chance, its seed and its errors where there is some', async () => {
    const page = plain(await toTournamentReport(await runTournament({ ...noisy, seed: 'spring <1>' })));
    expect(page).toContain('A move comes out wrong with a chance of 0.05.');
    expect(page).not.toContain('read wrong');
    expect(page).toContain('seed “spring &lt;1&gt;”');
    expect(page).toContain('± s.e.: standard error of the score over the repetitions.');
    expect(page).toContain('places: from first to last that the results leave open (95%).');
    for (const heading of ['good partner', 'exploited', 'regret']) expect(page).toContain(`>${heading}</th>`);
  });

  it('does not claim to know places where one repetition cannot tell, or nobody asked', async () => {
    const { statistics: _, ...spec } = noisy;
    expect(await toTournamentReport(await runTournament(spec))).toContain('How sure places are is not told here');
  });

  it('says in words that the middle of a long list is left out', async () => {
    const page = await toTournamentReport(await runTournament(manyOf(64)));
    expect(page).toContain('Shown are 40 of 64: the first 30 and the last 10.');
    expect(page).toContain('Shown are 60 of 64: the first 45 and the last 15.');
    expect(page.match(/<tr><td class="figure">/g)).toHaveLength(64);
  });

  it('shows the published places of a tournament that is played again', async () => {
    const preset = tournamentPreset('axelrod-1980');
    const result = await runTournament({ ...preset.spec, repetitions: 2 });
    const page = plain(await toTournamentReport(result, { preset, changed: true }));
    expect(page).toContain('<h1>Axelrod&#39;s first tournament</h1>');
    expect(page).toContain('Axelrod 1980a');
    expect(page).toContain('Played under other conditions than the published ones.');
    expect(page).toMatch(/Tit for Tat<\/th><td class="figure">1<\/td>/);
  });

  it('tells each of several conditions and the places under it', async () => {
    const result = await runTournament({
      players: ['tit-for-tat', 'always-defect', 'always-cooperate'],
      conditions: [
        { name: 'short', length: { rounds: 1 } },
        { name: 'long', length: { rounds: 100 }, weight: 3 },
      ],
    });
    const page = plain(await toTournamentReport(result));
    expect(page).toContain('2 sets of conditions');
    expect(page).toContain('long (weight 3): ');
    // In a single round defection is first; of a hundred, tit for tat earns (3 + 0.99 + 3) / 3, defection (1 + 1.04 + 5) / 3.
    const table = page.slice(page.indexOf('Places under each of the conditions'));
    expect(table).toMatch(/Always Defect<\/th><td class="figure">1<\/td><td class="figure">1<\/td><td class="figure">1<\/td>/);
  });
});
