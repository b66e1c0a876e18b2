import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictures } from '../scripts/pictures.ts';

/** Places in pixels may differ in their last digits between machines; words, names and colours may not. */
const number = /-?\d+\.\d+/g;

describe('the pictures of the pages', async () => {
  it.each(Object.entries(await pictures()))('%s is what the report draws today (else: npx tsx scripts/pictures.ts)', (path, drawn) => {
    const kept = readFileSync(path, 'utf8');
    expect(kept.replaceAll(number, '#')).toBe(drawn.replaceAll(number, '#'));
    const places = drawn.match(number)!.map(Number);
    const apart = kept.match(number)!.map((place, i) => Math.abs(Number(place) - places[i]!));
    expect(Math.max(...apart)).toBeLessThan(0.05);
  });
});
