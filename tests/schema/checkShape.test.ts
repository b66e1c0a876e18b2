import { describe, expect, it } from 'vitest';
import { checkShape, shape, v } from '../../src/schema/index.ts';

const deal = shape({
  title: v.string('a text'),
  size: v.optional(v.number('a number')),
  kind: v.optional(v.picklist(['new', 'renewal'], 'new or renewal')),
  steps: v.optional(v.array(shape({ name: v.string('a text') }))),
});

describe('checkShape', () => {
  it('finds nothing wrong with what fits', () => {
    const value = { title: 'x', size: 2, steps: [{ name: 'y' }] };
    expect(checkShape(deal, value)).toStrictEqual({ value, problems: [] });
  });

  it('reports every misfit at once, each with its path, what was received and what would do', () => {
    const { problems } = checkShape(deal, { size: 'big', kind: 'old', steps: [{ name: 'a' }, { nam: 'b' }, 3] });
    expect(problems).toStrictEqual([
      { path: 'title', message: 'missing', expected: 'a text' },
      { path: 'size', message: 'not what is needed here', received: 'big', expected: 'a number' },
      { path: 'kind', message: 'not one of the choices', received: 'old', expected: 'new or renewal' },
      { path: 'steps[1].name', message: 'missing', expected: 'a text' },
      { path: 'steps[1].nam', message: 'unknown name', expected: 'name' },
      { path: 'steps[2]', message: 'not what is needed here', received: 3, expected: 'named values: name' },
    ]);
  });

  it('reports all unknown names, with the nearest known or with all of them', () => {
    const { problems } = checkShape(deal, { title: 'x', titel: 1, stepps: 2, zzzzzzzzzzzz: 3 });
    expect(problems.map(({ path, expected }) => [path, expected])).toStrictEqual([
      ['titel', 'title'],
      ['stepps', 'steps'],
      ['zzzzzzzzzzzz', 'title, size, kind, steps'],
    ]);
  });

  it('leaves what fits, without moving the items of lists', () => {
    const given = Object.freeze({ title: 'x', size: 'big', extra: 1, steps: [{ name: 1 }, 7, { name: 'c' }] });
    expect(checkShape(deal, given).value).toStrictEqual({ title: 'x', steps: [{}, undefined, { name: 'c' }] });
  });

  it('does not take a list for named values', () => {
    const { problems } = checkShape(deal, { title: 'x', steps: [[]] });
    expect(problems).toStrictEqual([
      { path: 'steps[0]', message: 'not what is needed here', received: [], expected: 'named values: name' },
    ]);
    expect(checkShape(deal, []).problems).toMatchObject([{ path: '', expected: 'named values: title, size, kind, steps' }]);
  });

  it('leaves nothing of what is no object at all', () => {
    expect(checkShape(deal, 'text')).toStrictEqual({
      value: undefined,
      problems: [{ path: '', message: 'not what is needed here', received: 'text', expected: 'named values: title, size, kind, steps' }],
    });
  });
});
