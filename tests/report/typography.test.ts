import { describe, expect, it } from 'vitest';
import type { TopLevelSpec } from 'vega-lite';
import { cooperationSpec, payoffSpec } from '../../src/report/index.ts';
import { gainSpec } from '../../src/report/gainSpec.ts';
import { htmlTable } from '../../src/report/htmlTable.ts';
import { htmlText } from '../../src/report/htmlText.ts';
import { style } from '../../src/report/style.ts';
import { wrapWords } from '../../src/report/wrapWords.ts';
import { inWords, ofTemplate } from './scenarios.ts';

interface Layer {
  readonly name?: string;
  readonly mark: { readonly text?: readonly string[]; readonly x?: number; readonly y?: number };
  readonly data: { readonly values: readonly { readonly text?: string; readonly x?: number }[] };
}

const layerOf = (spec: TopLevelSpec, name: string): Layer =>
  (spec as unknown as { layer: readonly Layer[] }).layer.find((layer) => layer.name === name)!;

describe('sentences in HTML', () => {
  it('hold a sign and its currency, and the two ends of a range, on one line', () => {
    expect(htmlText('loses €313 (−€208 a deal and −€625,398)')).toBe(
      'loses €313 (<span class="whole">−€208</span> a deal and <span class="whole">−€625,398</span>)',
    );
    expect(htmlText('0,734–0,979, 0,981–0,995')).toBe('<span class="whole">0,734–0,979</span>, <span class="whole">0,981–0,995</span>');
    expect(htmlText('tit-for-tat – 3 deals')).toBe('tit-for-tat – 3 deals');
  });

  it('show as code what stands between backquotes, and escape it', () => {
    expect(htmlText('as in `churn: { low: "<1" }`.')).toBe('as in <code>churn: { low: &quot;&lt;1&quot; }</code>.');
    expect(htmlText('a ` alone <b>')).toBe('a ` alone &lt;b&gt;');
  });
});

describe('tables in HTML', () => {
  it('write amounts below zero with a minus, in both languages', () => {
    const table = { columns: [{ key: 'gain', label: 'gain', kind: 'money' as const }], rows: [{ gain: -1234 }] };
    expect(htmlTable(table, 'en')).toContain('<td class="figure">−1,234</td>');
    expect(htmlTable(table, 'fr')).toContain('<td class="figure">−1\u202f234</td>');
  });
});

describe('words in pictures', () => {
  it('never part a figure from its unit, nor the groups of its digits', () => {
    expect(wrapWords('gagne 117\u202f748\u00a0€', 12)).toEqual(['gagne', '117\u202f748\u00a0€']);
    expect(wrapWords('il gagne 748\u00a0€', 8)).toEqual(['il gagne', '748\u00a0€']);
  });

  it('break a long title of an axis where a phone has no room for it', () => {
    const { mark } = layerOf(cooperationSpec(ofTemplate, 'now', { width: 320 }), 'title');
    // 320 pixels less 8, at 0.56 of 12 pixels a letter.
    for (const line of mark.text!) expect(line.length).toBeLessThanOrEqual(46);
    expect(layerOf(cooperationSpec(ofTemplate, 'now'), 'title').mark.text).toHaveLength(1);
    for (const line of layerOf(gainSpec(ofTemplate, { width: 320 }), 'title').mark.text!) expect(line.length).toBeLessThanOrEqual(45);
  });

  it('leave the words beside the payoff matrix whole on a phone', () => {
    const advice = inWords({ vendor: 'le commercial du fournisseur', cooperate: 'laisse au revendeur l’affaire enregistrée' });
    const names = layerOf(payoffSpec(advice, { width: 350 }), 'sides').data.values.map(({ text }) => text);
    expect(names.some((text) => text!.split('\n').includes('fournisseur'))).toBe(true);
    const words = layerOf(payoffSpec(advice, { width: 350 }), 'words').data.values.map(({ text }) => text);
    expect(words.some((text) => text!.split('\n').includes('enregistrée'))).toBe(true);
  });
});

describe('the printed page', () => {
  it('keeps headings with what follows, and shows pictures no higher than a page', () => {
    const print = style.slice(style.indexOf('@media print'));
    expect(print).toMatch(/h2, h3,[^{]*\.about[^{]*\{ break-after: avoid; \}/);
    expect(print).toMatch(/figure,[^{]*\{ break-inside: avoid; \}/);
    expect(print).toMatch(/\.wide svg \{[^}]*max-height: \d+mm/);
  });
});
