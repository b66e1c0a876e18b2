import { describe, expect, it } from 'vitest';
import { toTournamentReport } from '../../src/report/index.ts';
import { type TournamentSpec, runTournament } from '../../src/tournament/index.ts';
import { plain } from './plain.ts';

const shortAndLong = [
  { name: 'short', length: { rounds: 1 } },
  { name: 'long', length: { rounds: 100 }, weight: 3 },
] as const;

async function pageOf(spec: TournamentSpec, language: 'en' | 'fr' = 'en'): Promise<string> {
  return plain(await toTournamentReport(await runTournament(spec), { language }));
}

function sectionOf(page: string, id: string): string {
  const start = page.indexOf(`<section id="${id}"`);
  return start < 0 ? '' : page.slice(start, page.indexOf('</section>', start));
}

/** The names in the rows of a table, with their first figure. */
function rowsOf(html: string): string[] {
  return [...html.matchAll(/<tr><td class="figure">(\d+)<\/td><th scope="row">([^<]*)<\/th><td class="figure">([^<]*)/g)].map(
    ([, rank, name, figure]) => `${rank} ${name} ${figure}`,
  );
}

describe('the measures of several conditions', () => {
  const players = ['tit-for-tat', 'always-defect', 'always-cooperate'];

  it('are a table for each, by the places under it, with one set of notes', async () => {
    const measures = sectionOf(await pageOf({ players, conditions: shortAndLong, measures: true }), 'measures');
    const folds = measures.split('<details').slice(1);
    expect(folds.map((fold) => /<summary><h3>([^<]*)<\/h3>/.exec(fold)![1])).toEqual(['short', 'long']);
    expect(folds.every((fold) => fold.startsWith(' open>'))).toBe(true);
    // One round: defection earns (1 + 5 + 5) / 3, the others (3 + 3 + 0) / 3; both cooperate with all.
    expect(rowsOf(folds[0]!)).toEqual(['1 Always Defect 0.0%', '2 Tit for Tat 100.0%', '2 Always Cooperate 100.0%']);
    // A hundred: defection earns (1 + 1.04 + 5) / 3, tit for tat (3 + 0.99 + 3) / 3, of whose 200 moves against the two 101 cooperate.
    expect(rowsOf(folds[1]!)).toEqual(['1 Always Defect 0.0%', '2 Tit for Tat 50.5%', '3 Always Cooperate 100.0%']);
    expect(measures).toContain('Measures under “long”');
    expect(measures.match(/regret: what the best reply/g)).toHaveLength(1);
  });

  it('have a table for each side of two pools', async () => {
    const spec = { vendors: players, partners: ['grudger'], conditions: shortAndLong, measures: true };
    const measures = sectionOf(await pageOf(spec, 'fr'), 'measures');
    const captions = [...measures.matchAll(/<caption>([^<]*)/g)].map(([, caption]) => caption!.replaceAll(/\s/g, ' '));
    expect(captions).toEqual([
      'Mesures sous « short » : fournisseurs',
      'Mesures sous « short » : partenaires',
      'Mesures sous « long » : fournisseurs',
      'Mesures sous « long » : partenaires',
    ]);
  });

  it('are folded where they are long, and not there unless they were asked for', async () => {
    const many = Array.from({ length: 21 }, (_, i) => ({ id: 'random', params: { p: (i + 1) / 22 } }));
    const folded = sectionOf(await pageOf({ players: many, conditions: shortAndLong, measures: true }), 'measures');
    expect(folded.match(/<details>/g)).toHaveLength(2);
    expect(sectionOf(await pageOf({ players, conditions: shortAndLong }), 'measures')).toBe('');
  });
});

describe('what was played', () => {
  const two = { players: ['tit-for-tat', 'always-defect'] };
  const noiseIn = async (noise: NonNullable<TournamentSpec['noise']>, language: 'en' | 'fr' = 'en'): Promise<string> =>
    sectionOf(await pageOf({ ...two, length: { rounds: 5 }, noise }, language), 'played');

  it('tells noise that is there, and no other', async () => {
    expect(await noiseIn({ execution: 0.05 })).toContain('<li>A move comes out wrong with a chance of 0.05.</li>');
    expect(await noiseIn({ perception: 0.1 })).toContain('<li>A move is read wrong with a chance of 0.1.</li>');
    expect(await noiseIn({ perception: 0.1 }, 'fr')).toContain('<li>Un coup est mal lu avec une probabilité de 0,1.</li>');
    expect(await noiseIn({ execution: 0.02, perception: 0.1 })).toContain(
      '<li>A move comes out wrong with a chance of 0.02, and is read wrong with a chance of 0.1.</li>',
    );
    expect(await noiseIn({})).toContain('<li>No move comes out wrong, and none is read wrong.</li>');
  });

  it('tells a small chance, and one that is nearly certain, by figures that tell it from none and from certainty', async () => {
    expect(await noiseIn({ execution: 0.00004 })).toContain('with a chance of 0.00004.');
    expect(await noiseIn({ execution: 0.00001234 }, 'fr')).toContain('une probabilité de 0,000012.');
    expect(await noiseIn({ execution: 0.99999 })).toContain('with a chance of 0.99999.');
    expect(await noiseIn({ perception: 2.5e-12 })).toContain('with a chance of 2.5 × 10⁻¹².');
    expect(await noiseIn({ perception: { vendor: Number.MIN_VALUE, partner: 0 } })).toContain('a chance of 4.9 × 10⁻³²⁴ (vendors only).');
    expect(await noiseIn({ execution: 0.12345 })).toContain('with a chance of 0.1235.');
    const rare = sectionOf(await pageOf({ ...two, length: { continuation: 0.999996 }, recall: 0.99997 }), 'played');
    expect(rare).toContain('with a chance of 0.999996: 250,000 rounds on average.');
    expect(rare).toContain('recognised with a chance of 0.99997 after');
  });

  it.each([
    [{ players: ['grim'] }, '1 strategy, against its own kind.', '1 stratégie, contre sa propre sorte.'],
    [
      { players: ['grim'], pairs: [[0, 0]] as const },
      '1 strategy, which met its own kind.',
      '1 stratégie, qui a rencontré sa propre sorte.',
    ],
    [
      { players: ['grim', 'pavlov'], pairs: [[0, 1]] as const },
      '2 strategies, of whom 1 pair met.',
      '2 stratégies, dont 1 paire s’est rencontrée.',
    ],
  ])('counts players, one or several: %o', async (spec, english, french) => {
    const played = async (language: 'en' | 'fr'): Promise<string> =>
      sectionOf(await pageOf({ ...spec, length: { rounds: 5 } }, language), 'played');
    expect(await played('en')).toContain(`<li>${english}</li>`);
    expect(await played('fr')).toContain(`<li>${french}</li>`);
  });

  it('tells the side and the move that noise is confined to', async () => {
    expect(await noiseIn({ perception: { vendor: 0, partner: 0.1 } })).toContain('with a chance of 0.1 (partners only).');
    expect(await noiseIn({ perception: { vendor: 0.2, partner: 0.1 } })).toContain('0.2 (vendors) and 0.1 (partners).');
    const slips = { C: 0.1, D: 0 };
    expect(await noiseIn({ execution: { vendor: slips, partner: slips } })).toContain('with a chance of 0.1 for cooperations only.');
    expect(await noiseIn({ execution: { vendor: { C: 0, D: 0.1 }, partner: 0 } })).toContain('0.1 for defections only (vendors only).');
  });

  it('tells what all conditions share once, and of each what is its own', async () => {
    const played = sectionOf(await pageOf({ ...two, conditions: shortAndLong }), 'played');
    expect(played.match(/Payoffs a round/g)).toHaveLength(1);
    expect(played.match(/No move comes out wrong/g)).toHaveLength(1);
    expect(played).toContain('<li>long (weight 3): Matches of 100 rounds, of which the players are not told.</li>');
    const alike = sectionOf(
      await pageOf({ ...two, length: { rounds: 5 }, conditions: [{ name: 'a' }, { name: 'b', weight: 2 }] }),
      'played',
    );
    expect(alike).toContain('<li>b (weight 2).</li>');
  });

  it('counts who stands on each side of a graph', async () => {
    const page = await pageOf({ vendors: ['grim', 'pavlov'], partners: ['random'], pairs: [[0, 0], [1, 0]], length: { rounds: 5 } }); // prettier-ignore
    expect(page).toContain('2 vendors and 1 partner, of whom 2 pairs met.');
  });
});

describe('how sure places are', () => {
  const field = { players: ['gradual', 'random', 'first-by-joss'], method: 'sampled', statistics: true } as const;
  const noisy = { ...field, length: { rounds: 5 } };

  it('leans on normal means where there are few repetitions, and says so', async () => {
    const told = 'Places are by Student’s t over 2 repetitions: with so few, they lean on mean scores being nearly normal.';
    expect(sectionOf(await pageOf({ ...noisy, repetitions: 2 }), 'places')).toContain(told);
    expect(await pageOf({ ...noisy, repetitions: 10 })).not.toContain('nearly normal');
    expect(await pageOf({ players: ['grim', 'tit-for-tat'], length: { rounds: 5 }, statistics: true })).not.toContain('nearly normal');
  });

  it('goes by payoff a round under several conditions, and nothing on the page says otherwise', async () => {
    const told = {
      en: '2 sets of conditions together: the ranking is by payoff a round.',
      fr: '2 jeux de conditions ensemble : le classement suit le gain par manche.',
    };
    for (const language of ['en', 'fr'] as const) {
      const several = await pageOf({ ...field, repetitions: 3, conditions: shortAndLong }, language);
      expect(sectionOf(several, 'standings').replaceAll(/\s/g, ' ')).toContain(told[language]);
      expect(several).not.toMatch(/by score|au score/);
      expect(await pageOf({ ...noisy, repetitions: 3 }, language)).not.toMatch(/ranking is by|classement suit/);
    }
  });

  it('has no column of standard errors where one repetition cannot tell them', async () => {
    expect(await pageOf({ ...noisy, repetitions: 1 })).not.toContain('± s.e.');
    expect(await pageOf({ ...noisy, repetitions: 2 })).toContain('± s.e.');
  });
});
