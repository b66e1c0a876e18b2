import { describe, expect, it } from 'vitest';
import { toHtmlReport } from '../../src/report/index.ts';
import { ofHarmony, ofTemplate } from './scenarios.ts';
import { picturesIn } from './xml.ts';

const pages = { 'of a dilemma': await toHtmlReport(ofTemplate), 'without rules': await toHtmlReport(ofHarmony) };

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
  const digits = color.replace('#', '');
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('contrast', () => {
  it('is measured as WCAG defines it', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 10);
    // The grey that is known to be just dark enough on white.
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
  });
});

describe.each(Object.entries(pages))('the report %s', (_, page) => {
  const outside = page.replace(/<svg.*?<\/svg>/gs, '');

  it('has one first heading, and no heading that skips a level', () => {
    const levels = [...outside.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, i) => expect(level - levels[i]!).toBeLessThanOrEqual(1));
  });

  it('names language and title, and has its landmarks', () => {
    expect(page).toMatch(/<html lang="en">/);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    for (const landmark of ['<header>', '<main>', '<nav aria-label="']) expect(outside.split(landmark)).toHaveLength(2);
    const sections = [...outside.matchAll(/<section ([^>]*)>/g)];
    for (const [, attributes] of sections) {
      const heading = /aria-labelledby="([^"]*)"/.exec(attributes!)![1]!;
      expect(outside).toMatch(new RegExp(`<h2 id="${heading}">[^<]+</h2>`));
    }
  });

  it('lists every section in its contents', () => {
    const nav = /<nav .*?<\/nav>/s.exec(outside)![0];
    const links = [...nav.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    const sections = [...outside.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id);
    expect(links).toEqual(sections);
  });

  it('has tables with captions, headings with a scope, and a name for the region that scrolls', () => {
    const tables = outside.match(/<table>.*?<\/table>/gs)!;
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table).toMatch(/^<table><caption><span class="held">[^<]+<\/span><\/caption>/);
      const headings = table.match(/<th[ >][^>]*/g)!;
      for (const heading of headings) expect(heading).toMatch(/scope="(col|row)"/);
      const rows = table.split('<tbody>')[1]!.match(/<tr>.*?<\/tr>/gs)!;
      for (const row of rows) expect(row.match(/<th scope="row"/g)).toHaveLength(1);
    }
    expect(outside.match(/<div class="scroll" role="region" tabindex="0" aria-label="[^"]+">/g)).toHaveLength(tables.length);
  });

  it('can be walked through with the keyboard in reading order', () => {
    expect(outside.match(/tabindex="(?!0")/g)).toBeNull();
    expect(outside).not.toMatch(/accesskey|autofocus/);
  });

  it('tells each picture in words that do not repeat its title', () => {
    for (const picture of picturesIn(page)) {
      const [, title, description] = /<title [^>]*>([^<]*)<\/title><desc [^>]*>([^<]*)<\/desc>/.exec(picture)!;
      expect(picture).toMatch(/^<svg [^>]*role="img" aria-labelledby=/);
      expect(description!.length).toBeGreaterThan(40);
      expect(description).not.toBe(title);
    }
  });

  it('has text that stands out from its ground, on the page and in pictures', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)![1]!;
    const inks = [...style.matchAll(/[ {;]color: (#[0-9a-f]{3,6})/g)].map(([, color]) => color!);
    const grounds = [...style.matchAll(/background: (#[0-9a-f]{3,6})/g)].map(([, color]) => color!);
    expect([inks.length > 2, grounds.length > 1]).toEqual([true, true]);
    for (const color of inks) for (const ground of grounds) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
    const drawn = picturesIn(page).flatMap((picture) => picture.match(/<text [^>]*>/g) ?? []);
    const fills = drawn.filter((text) => !text.includes('stroke="#ffffff"')).map((text) => /fill="(#[0-9a-f]{3,6})"/.exec(text)![1]!);
    expect(fills.length).toBeGreaterThan(20);
    for (const fill of new Set(fills)) expect(contrast(fill, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
});
