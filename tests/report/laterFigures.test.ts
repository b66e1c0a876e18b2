import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/index.ts';
import { InputError } from '../../src/core/index.ts';
import { cooperationChart, lineSpec, toHtmlReport } from '../../src/report/index.ts';
import { courseLines } from '../../src/report/courseFigures.ts';
import { mapFigures } from '../../src/report/mapFigures.ts';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { ofTemplate } from './scenarios.ts';

describe('the way of the pools', () => {
  it('is drawn with every share that was found, each line under the name of its behaviour', () => {
    for (const course of ofTemplate.courses!) {
      const { lines, x } = courseLines(ofTemplate, course, 'partner', 'here');
      expect(lines.map(({ name }) => name)).toEqual(course.pools.partner.map(({ name }) => name));
      lines.forEach(({ points }, i) => expect(points.map(({ y }) => y)).toEqual(course.pools.partner[i]!.shares));
      expect(x.domain).toEqual([0, course.reviews.at(-1)]);
      // People on one side sum to all of them at every review.
      course.reviews.forEach((_, t) => expect(lines.reduce((sum, { points }) => sum + points[t]!.y, 0)).toBeCloseTo(1, 9));
    }
  });

  it('has numbers in place of names on a phone, explained below', () => {
    const chart = courseLines(ofTemplate, ofTemplate.courses![0]!, 'vendor', 'here');
    const texts = (width: number): string[] =>
      JSON.stringify(lineSpec(chart, { width }))
        .match(/"text":"[^"]*"/g)!
        .map((text) => text.slice(8, -1));
    for (const [i, { name }] of chart.lines.entries()) {
      expect(texts(350)).toEqual(expect.arrayContaining([String(i + 1), `${i + 1} ${name}`]));
      expect(texts(720).some((text) => text.replace('\\n', ' ') === name)).toBe(true);
    }
  });
});

describe('the map of continuation and misreadings', () => {
  it('is drawn for the first rule only where it looks otherwise than today', () => {
    expect(mapFigures(ofTemplate).map(({ id }) => id)).toEqual(['map-today']);
    const rows = ofTemplate.map!.rows.map((row) => (row.rule === null ? row : { ...row, cooperationAdapted: 1 - row.cooperationAdapted }));
    expect(mapFigures({ ...ofTemplate, map: { ...ofTemplate.map!, rows } }).map(({ id }) => id)).toEqual(['map-today', 'map-rule']);
  });
});

describe('a quick answer', () => {
  const quick = advise(readScenario(scenarioTemplate), { quick: true });

  it('has a report without what it leaves out', async () => {
    const page = await toHtmlReport(quick);
    expect([...page.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'answer',
      'dilemma',
      'nothing',
      'rules',
      'payers',
      'ranking',
      'method',
      'terms',
      'sources',
    ]);
  });

  it('has no chart over continuations, and says why', async () => {
    await expect(cooperationChart(quick, 'now')).rejects.toThrow(InputError);
    await expect(cooperationChart(quick, 'now')).rejects.toThrow('a quick answer');
  });
});

describe('the tornado', () => {
  const source = scenarioTemplate.replace(/^( *churn:).*$/m, '$1 { low: 10%, likely: 20%, high: 40%, known: guessed }');
  const advice = advise(readScenario(source), { draws: 20, doses: false, basin: { starts: 5 } });

  it('stands in the report where figures are uncertain, with the figure it is about in its words', async () => {
    const page = await toHtmlReport(advice);
    expect(page).toContain('id="tornado-title"');
    expect(page).toMatch(/<desc id="tornado-desc">[^<]*relationship\.churn/);
    expect(page).toContain('drawn 20 times with seed');
  });
});
