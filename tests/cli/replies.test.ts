import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

async function ask(...argv: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const code = await run(argv, { stdout: { write: (text: string) => (out += text) }, stderr: { write: () => true } });
  return { code, out: out.replaceAll(/\s+/g, ' ') };
}

describe('donnant expect --replies', () => {
  it('says who gains by which departure: at 0.5 a defection against tit for tat gains (1 - w)(T + wS - R - wR)', async () => {
    const { code, out } = await ask('expect', 'tit-for-tat', 'tit-for-tat', '--continuation', '0.5', '--replies');
    expect(code).toBe(0);
    // Alternating for ever: (5 + 0.5 * 0) * (1 - w) / (1 - w^2) - 3 = 1/3 a deal.
    expect(out).toContain('The vendor gains by departing from its rule: defect once after mutual cooperation gains 0.33 a deal.');
  });

  it('says that nobody gains where that is so', async () => {
    const { out } = await ask('expect', 'grim', 'grim', '--continuation', '0.9', '--replies');
    expect(out).toContain('The partner loses by any departure from its rule.');
  });

  it('refuses the long run without discount, and leaves the question out where it is not asked', async () => {
    expect((await ask('expect', 'grim', 'grim', '--long-run', '--replies')).code).toBe(2);
    expect((await ask('expect', 'grim', 'grim', '--continuation', '0.9')).out).not.toContain('departure');
  });
});

describe('donnant evolve --players', () => {
  it('refuses a behaviour that is named twice, by whatever name', async () => {
    expect((await ask('evolve', '--players', 'tit-for-tat,grim,tft')).code).toBe(2);
    expect((await ask('evolve', '--players', 'random:p=0.2,random:p=0.3', '--steps', '3')).code).toBe(0);
  });
});
