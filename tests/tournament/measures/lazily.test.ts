import { describe, expect, it } from 'vitest';
import { lazily } from '../../../src/tournament/measures/lazily.ts';

describe('an object made property by property', () => {
  const counted = (): { readonly made: { readonly a: number[]; readonly b: string }; readonly calls: string[] } => {
    const calls: string[] = [];
    const note = <Value>(name: string, value: Value): Value => {
      calls.push(name);
      return value;
    };
    return { calls, made: lazily<{ a: number[]; b: string }>({ a: () => note('a', [1, 2]), b: () => note('b', 'x') }) };
  };

  it('makes nothing before it is read, and each property once', () => {
    const { made, calls } = counted();
    expect(Object.keys(made)).toEqual(['a', 'b']);
    expect(calls).toEqual([]);
    const first = made.b;
    expect([first, made.b, calls]).toEqual(['x', 'x', ['b']]);
    expect(made.a).toBe(made.a);
    expect(calls).toEqual(['b', 'a']);
  });

  it('cannot be assigned to', () => {
    const { made } = counted();
    expect(() => Object.assign(made, { b: 'y' })).toThrow(TypeError);
    expect(made.b).toBe('x');
  });

  it('is written, copied and compared like any other', () => {
    const plain = { a: [1, 2], b: 'x' };
    expect(JSON.stringify(counted().made)).toBe(JSON.stringify(plain));
    expect(structuredClone(counted().made)).toEqual(plain);
    expect({ ...counted().made }).toEqual(plain);
    expect(counted().made).toEqual(plain);
    expect(Object.freeze(counted().made).a).toEqual([1, 2]);
  });
});
