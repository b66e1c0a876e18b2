import { describe, expect, it } from 'vitest';
import { claimsIn, holds, withClaims } from './claims.ts';
import { shellCommands } from './shell.ts';

describe('the claims of documentation blocks', () => {
  it('are checked where they stand: expressions, constants and what is printed', () => {
    const code = "const a = f(1); // => 2\na.b; // => 'x'\nconsole.log(a, 3);\n// => 4\n";
    expect(withClaims(code)).toBe(
      'const a = f(1);\n__claim(a, "2"); // => 2\n__claim(a.b, "\'x\'"); // => \'x\'\n__claim(a, "4");\n// => 4\n',
    );
    expect(claimsIn(code)).toBe(3);
  });

  it('refuse a claim behind what has no value', () => {
    expect(() => withClaims('if (x) y(); // => 3')).toThrow('nothing to compare');
  });

  it('hold for equal values, and fail for others', () => {
    expect(holds({ a: [1, 2.5] }, '{ a: [1, 2.5] }')).toBe(true);
    expect(holds({ a: [1, 2.5] }, '{ a: [1, 2.4] }')).toBe(false);
    expect(holds({ a: 1, b: 2 }, '{ a: 1 }')).toBe(false);
    expect(holds('CDD', 'CDD')).toBe(true);
    expect(holds('CDD', "'CDC'")).toBe(false);
    expect(holds(0.1 + 0.2, '0.3')).toBe(true);
    expect(holds(null, '0')).toBe(false);
  });

  it('compare to the digits shown behind ≈, and the beginning before …', () => {
    expect(holds({ value: 0.5834 }, '≈ { value: 0.583 }')).toBe(true);
    expect(holds({ value: 0.5836 }, '≈ { value: 0.583 }')).toBe(false);
    expect(holds('a long text', 'a long…')).toBe(true);
    expect(holds('a short text', 'a long…')).toBe(false);
  });
});

describe('the commands of documentation blocks', () => {
  it('are split into words as a shell does', () => {
    expect(
      shellCommands('# why\n$ donnant match \'a b\' \\\n  --seed="x y" > out.txt\ndonnant check bad.yaml # exits 2\nnpm ci && npm test'),
    ).toEqual([
      { words: ['donnant', 'match', 'a b', '--seed=x y'], into: 'out.txt', exits: 0 },
      { words: ['donnant', 'check', 'bad.yaml'], exits: 2 },
      { words: ['npm', 'ci'], exits: 0 },
      { words: ['npm', 'test'], exits: 0 },
    ]);
  });

  it('refuse pipes, which no block needs', () => {
    expect(() => shellCommands('donnant strategies | head')).toThrow('plain commands');
  });
});
