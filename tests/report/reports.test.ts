import { describe, expect, it } from 'vitest';
import { cooperationChart, gainChart, payoffChart, toHtmlReport, toMarkdownReport, valueChart } from '../../src/report/index.ts';
import { manyKinds } from '../advice/manyKinds.ts';
import { advise } from '../../src/advice/index.ts';
import { formatsFor } from '../../src/messages/index.ts';
import { escapeXml } from '../../src/report/escapeXml.ts';
import { inWords, ofHarmony, ofTemplate } from './scenarios.ts';
import { plain } from './plain.ts';
import { faultOf, picturesIn } from './xml.ts';

const page = await toHtmlReport(ofTemplate);
const hostile = {
  title: `</title><script>alert('t')</script>`,
  about: '<img src=x onerror=alert(1)>',
  vendor: `"rep" <b>&amp; 'co'`,
  partner: '<script>alert(2)</script>',
  cooperate: 'keeps ]]> & <i>holds</i> role="x" url(#y)',
  rule: '<svg onload=alert(3)> & more',
  source: 'https://example.org/?a=1&b=<2>',
};

describe('the HTML report', () => {
  it('says every finding, in order within its section', () => {
    const words = plain(page);
    let at = 0;
    const answer = ofTemplate.findings.filter(({ section }) => section === 'answer');
    for (const { text } of answer) {
      const found = words.indexOf(escapeXml(text), at);
      expect(found).toBeGreaterThan(at);
      at = found;
    }
    for (const { text } of ofTemplate.findings) expect(words).toContain(`<li>${escapeXml(text)}</li>`);
  });

  it('puts what is said of a rule under its name', () => {
    for (const { place, judged } of ofTemplate.ranking) {
      const [, after = ''] = plain(page).split(`<h3>${place}. ${escapeXml(judged.rule.name)}</h3>`);
      const own = after.slice(0, after.search(/<h[23]/));
      for (const { text, rule, section } of ofTemplate.findings)
        if (section === 'rules' && rule === judged.rule.id) expect(own).toContain(escapeXml(text));
    }
  });

  it('needs no network and no script', () => {
    expect(page).not.toMatch(/<(script|link|iframe|img|object|embed|base)\b|@import|\bsrc=|\bon\w+=/i);
    expect(page.match(/url\((?!#)/g)).toBeNull();
    expect(page.match(/href="(?!#)/g)).toBeNull();
    const addresses = page.match(/[\w:-]*="?https?:[^"]*/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['xmlns="http://www.w3.org/2000/svg']));
  });

  it('has every picture that there are figures for, each for wide pages and for phones, each with a text alternative', () => {
    const pictures = picturesIn(page);
    const names = ['payoff', 'cooperation-after-adaptation', 'cooperation-now', 'value', 'map-today', 'gain'];
    const others = ['pareto-cooperation', 'pareto-jointValue', 'course-today-vendor', 'course-today-partner'];
    // The first rule clears up misreadings: its map of misreadings is today's, and is not drawn again.
    const ofRule = ['course-rule-vendor', 'course-rule-partner'];
    const drawn = pictures.map((picture) => /aria-labelledby="(\S+)-title /.exec(picture)![1]!);
    const wanted = [...names, ...others, ...ofRule].flatMap((name) => [name, `${name}-narrow`]);
    expect(drawn.sort()).toEqual(wanted.sort());
    for (const picture of pictures) {
      expect(faultOf(picture)).toBeNull();
      const [, title, description] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(picture) ?? [];
      expect(picture).toMatch(new RegExp(`<title id="${title}">[^<]{10,}</title><desc id="${description}">[^<]{40,}</desc>`));
    }
  });

  it('uses each id once, and refers to ids that exist', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...page.matchAll(/(?:aria-labelledby="|href="#|url\(#)([^")]*)/g)].flatMap(([, names]) => (names ?? '').split(' '));
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names its language, fits phones and has a look for paper', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(page).toContain('@media print');
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  it('is the same bytes for the same advice, whatever was drawn before', async () => {
    await valueChart(ofHarmony);
    expect(await toHtmlReport(ofTemplate)).toBe(page);
    expect(await toHtmlReport(structuredClone(ofTemplate))).toBe(page);
  });

  it('shows words of the scenario as they were given, and never acts on them', async () => {
    const advice = inWords(hostile);
    const html = await toHtmlReport(advice);
    expect(html).not.toMatch(/<(script|img|b|i)\b|<svg onload/);
    for (const words of Object.values(hostile)) expect(plain(html)).toContain(escapeXml(words));
    for (const picture of picturesIn(html)) expect(faultOf(picture)).toBeNull();
    expect(html).toContain('role="x" url(#y)'.replaceAll('"', '&quot;'));
  });

  it('works for a game that is no dilemma and a scenario without rules', async () => {
    const html = await toHtmlReport(ofHarmony);
    for (const { text } of ofHarmony.findings) expect(plain(html)).toContain(escapeXml(text));
    const pictures = picturesIn(html);
    // Payoffs, cooperation twice, value, the map of today, and the course of each side.
    expect(pictures).toHaveLength(14);
    for (const picture of pictures) {
      expect(faultOf(picture)).toBeNull();
      expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('the charts', () => {
  it('tell their figures in words', async () => {
    const payoff = await payoffChart(ofTemplate);
    expect(payoff).toContain('brings the deal in early and sells our product and earns €20 (best together).');
    const { today } = ofTemplate.comparison;
    const cooperation = await cooperationChart(ofTemplate, 'now');
    expect(cooperation).toContain(`${(100 * today.verdict.now.overall).toFixed(1)}% of moves are cooperative`);
    const value = await valueChart(ofTemplate);
    for (const { judged } of ofTemplate.ranking) expect(value).toContain(`${judged.rule.name}: `);
  });

  it('are as wide as asked for and take ids of their own', async () => {
    for (const svg of await Promise.all([
      payoffChart(ofTemplate, { width: 400, id: 'a' }),
      valueChart(ofTemplate, { width: 400, id: 'b' }),
    ])) {
      expect(svg).toMatch(/^<svg [^>]*width="400"/);
    }
    expect(await payoffChart(ofTemplate, { id: 'a' })).toContain('aria-labelledby="a-title a-desc"');
  });
});

describe('what is there only for some scenarios', () => {
  const advice = advise(manyKinds, { doses: false, basin: { starts: 10 } });
  const sections = (html: string): string[] => [...html.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id ?? '');

  it('has sections of its own, between the rules and the ranking', async () => {
    const html = await toHtmlReport(advice);
    expect(sections(html)).toEqual([
      'answer',
      'dilemma',
      'nothing',
      'pools',
      'rules',
      'map',
      'payers',
      'network',
      'segments',
      'mixes',
      'uncertainty',
      'guidelines',
      'pilot',
      'ranking',
      'method',
      'terms',
    ]);
    for (const table of Object.values(advice.tables))
      expect(plain(html)).toContain(`<caption>${escapeXml((table as { title: string }).title)}</caption>`);
    for (const { text } of advice.findings) expect(plain(html)).toContain(escapeXml(text));
    for (const picture of picturesIn(html)) expect(faultOf(picture)).toBeNull();
  });

  it('is left out where it does not apply', () => {
    expect(sections(page)).toEqual([
      'answer',
      'dilemma',
      'nothing',
      'pools',
      'rules',
      'map',
      'payers',
      'mixes',
      'uncertainty',
      'doses',
      'guidelines',
      'pilot',
      'ranking',
      'method',
      'terms',
      'sources',
    ]);
  });

  it('tells in words who gains and who loses', async () => {
    const chart = await gainChart(advice);
    const { signedMoney } = formatsFor('en', 'EUR');
    const before = advice.comparison.today.money.adapted.net;
    for (const { judged } of advice.ranking) {
      const gain = (account: string): string => signedMoney(judged.money.adapted.net[account]! - before[account]!);
      expect(chart).toContain(
        `${judged.rule.name}: the rep ${gain('vendor')}, the partner ${gain('partner')}, the company ${gain('company')}.`,
      );
    }
  });
});

describe('the Markdown report', () => {
  /** Undoes the escapes, so that texts can be looked for. */
  const bare = (markdown: string): string => markdown.replace(/\\([^\w\s])/g, '$1');

  it('says every finding and has every table', () => {
    const text = bare(toMarkdownReport(ofTemplate));
    for (const finding of ofTemplate.findings) expect(text).toContain(finding.text);
    for (const { title } of Object.values(ofTemplate.tables)) expect(text).toContain(`**${title}**`);
    expect(text).toContain('**From which continuation on**');
    expect(text).not.toContain('<svg');
  });

  it('escapes what Markdown or HTML would act on', () => {
    const text = toMarkdownReport(inWords(hostile));
    expect(text).not.toMatch(/(^|[^\\])<(script|img|svg|b|i)\b/m);
    expect(text).toContain('\\<script\\>');
  });

  it('works without rules', () => {
    const text = bare(toMarkdownReport(ofHarmony));
    for (const finding of ofHarmony.findings) expect(text).toContain(finding.text);
  });
});
