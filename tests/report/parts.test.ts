import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cooperationLine } from '../../src/report/cooperationLines.ts';
import { escapeXml } from '../../src/report/escapeXml.ts';
import { finishSvg } from '../../src/report/finishSvg.ts';
import { seriesOf } from '../../src/report/series.ts';
import { spreadLabels } from '../../src/report/spreadLabels.ts';
import { wrapWords } from '../../src/report/wrapWords.ts';
import type { SweepRow } from '../../src/study/index.ts';
import { ofTemplate } from './scenarios.ts';
import { faultOf } from './xml.ts';

describe('a line of cooperation', () => {
  const [today] = seriesOf(ofTemplate);
  const row = (continuation: number, cooperation: number): SweepRow => ({
    ...ofTemplate.sweep!.rows[0]!,
    rule: null,
    continuation,
    cooperationAdapted: cooperation,
  });
  const rows = [row(0.5, 0.1), row(0.6, 0.2), row(0.7, 0.8), row(0.8, 0.9)];
  const withThreshold = (method: 'root' | 'jump', value: number | null) => ({
    ...today!,
    judged: { ...today!.judged, goalThreshold: { ...today!.judged.goalThreshold, measure: 'after-adaptation' as const, method, value } },
  });

  it('is cut where it changes much between two points, and nothing is drawn in between', () => {
    const { points, leaps } = cooperationLine(withThreshold('root', null), rows, 'after-adaptation');
    expect(points.map(({ part, continuation }) => [part, continuation])).toEqual([
      [0, 0.5],
      [0, 0.6],
      [1, 0.7],
      [1, 0.8],
    ]);
    expect(leaps).toEqual([{ series: 0, continuation: 0.6, cooperation: 0.2, continuation2: 0.7, cooperation2: 0.8 }]);
  });

  it('leaps upright where the place of a jump is known', () => {
    const { points, leaps } = cooperationLine(withThreshold('jump', 0.65), rows, 'after-adaptation');
    expect(leaps).toEqual([{ series: 0, continuation: 0.65, cooperation: 0.2, continuation2: 0.65, cooperation2: 0.8 }]);
    expect(points.filter(({ continuation }) => continuation === 0.65).map(({ part, cooperation }) => [part, cooperation])).toEqual([
      [0, 0.2],
      [1, 0.8],
    ]);
  });

  it('is one stretch where it changes little', () => {
    const { points, leaps } = cooperationLine(withThreshold('root', 0.55), rows.slice(0, 2), 'after-adaptation');
    expect(points.map(({ part }) => part)).toEqual([0, 0]);
    expect(leaps).toEqual([]);
  });
});

describe('labels', () => {
  it('never stand over one another, and stay within their bounds where there is room', () => {
    const labels = fc.array(
      fc.record({ wanted: fc.double({ min: -50, max: 450, noNaN: true }), height: fc.integer({ min: 10, max: 40 }) }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(labels, (given) => {
        const sorted = [...given].sort((a, b) => a.wanted - b.wanted);
        const middles = spreadLabels(sorted, 0, 400);
        for (let i = 0; i < sorted.length; i++) {
          const half = sorted[i]!.height / 2;
          expect(middles[i]! - half).toBeGreaterThan(-1e-9);
          expect(middles[i]! + half).toBeLessThan(400 + 1e-9);
          if (i > 0) expect(middles[i]! - middles[i - 1]!).toBeGreaterThan(half + sorted[i - 1]!.height / 2 - 1e-9);
        }
      }),
    );
  });

  it('stay where they want to stand if nothing is in the way', () => {
    expect(
      spreadLabels(
        [
          { wanted: 50, height: 20 },
          { wanted: 200, height: 20 },
        ],
        0,
        400,
      ),
    ).toEqual([50, 200]);
  });

  it('are wrapped without losing a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 4, max: 20 }), (text, most) => {
        const lines = wrapWords(text, most);
        expect(Math.max(...lines.map((line) => Array.from(line).length))).toBeLessThanOrEqual(most);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a finished picture', () => {
  const drawing =
    '<svg class="marks" width="9" height="8" viewBox="0 0 9 8"><g clip-path="url(#clip7)" role="graphics-symbol" aria-label="x"><text> id="clip7" role="none"</text></g><defs><clipPath id="clip7"><rect/></clipPath></defs></svg>';

  it('has ids of its own that depend on nothing drawn before', () => {
    const svg = finishSvg(drawing, { id: 'mine', title: 'T', description: 'D' });
    expect(svg).toContain('<clipPath id="mine-1">');
    expect(svg).toContain('clip-path="url(#mine-1)"');
    expect(svg).toBe(
      finishSvg(drawing.replaceAll('clip7', 'clip19').replace('> id="clip19"', '> id="clip7"'), {
        id: 'mine',
        title: 'T',
        description: 'D',
      }),
    );
  });

  it('is one image with title and description, and leaves texts that look like attributes alone', () => {
    const svg = finishSvg(drawing, { id: 'mine', title: 'T & "t"', description: '<D>' });
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="mine-title mine-desc"[^>]*>/);
    expect(svg).toContain('<title id="mine-title">T &amp; &quot;t&quot;</title><desc id="mine-desc">&lt;D&gt;</desc>');
    expect(svg).toContain('<text> id="clip7" role="none"</text>');
    expect(svg).not.toMatch(/<g[^>]* (role|aria-label)=/);
    expect(faultOf(svg)).toBeNull();
  });
});

describe('escaping', () => {
  it('leaves nothing that a browser would act on or XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)|\p{Cc}|\p{Cs}/u);
      }),
    );
    expect(escapeXml(`<b>&'"\u0007\ud800x`)).toBe('&lt;b&gt;&amp;&#39;&quot;  x');
  });
});

describe('series', () => {
  it('differ in colour or dash for as many as thirty rules', () => {
    const [first] = ofTemplate.ranking;
    const many = { ...ofTemplate, ranking: Array.from({ length: 30 }, (_, i) => ({ ...first!, place: i + 1 })) };
    const styles = seriesOf(many).map(({ color, dash }) => `${color} ${dash.join()}`);
    expect(new Set(styles).size).toBe(31);
  });
});
