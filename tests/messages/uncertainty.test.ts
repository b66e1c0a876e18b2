import { describe, expect, it } from 'vitest';
import { formatsFor, messagesFor } from '../../src/messages/index.ts';

const say = messagesFor('en').uncertainty;
const f = formatsFor('en', 'EUR');
const end = (figure: number, money: number) => ({ figure, money });

describe('the words on uncertainty', () => {
  it('write a figure in its unit, and a named value with three digits that count', () => {
    expect(say.figure(f, 'chance', 0.05)).toBe('5%');
    expect(say.figure(f, 'rate-a-year', 0.125)).toBe('12.5% a year');
    expect(say.figure(f, 'money', 40)).toBe('€40');
    expect(['0.0123456', '12.3456', '123456', '0'].map((text) => say.figure(f, 'value', Number(text)))).toEqual([
      '0.0123',
      '12.3',
      '123,456',
      '0',
    ]);
  });

  it('tell how sure the figures are', () => {
    const counts = { measured: 1, estimated: 0, guessed: 2, untold: 1 };
    expect(say.inputs(f, counts, 400)).toBe(
      '4 figures are not known for certain (1 measured, 2 guessed, and 1 not told). They were drawn 400 times, the same draws for today and every rule.',
    );
    expect(say.inputs(f, { measured: 0, estimated: 0, guessed: 0, untold: 1 }, 1)).toBe(
      '1 figure is not known for certain. It was drawn 1 time, the same draws for today and every rule.',
    );
    const band = { median: 0.5, medianInterval: [0.48, 0.53] as const, p5: 0.3, p95: 0.9 };
    expect(say.cooperation(f, 'now', 'Records', band)).toBe(
      'Records: a median of 50.0% of moves are cooperative with the pools as they are, between 30.0% and 90.0% in nine draws of ten. With these draws the median is known to lie between 48.0% and 53.0% (95%).',
    );
    const sure = { median: -2, medianInterval: null, p5: -2, p95: -2 };
    expect(say.gain(f, 'Records', sure, { share: 0, standardError: 0 })).toBe(
      'Records: a median net gain of −€2 per pair and year after adaptation, −€2 in nine draws of ten; above zero in 0% of draws.',
    );
  });

  it('tell how often a rule is best, with 1.96 standard errors in points', () => {
    expect(say.best(f, 'Records', { share: 0.4, standardError: 0.025 })).toBe('Records comes out best in 40% of draws (± 5 points).');
    expect(say.bestOthers(f, [{ name: 'Fines', best: { share: 0.6, standardError: 0.025 } }])).toBe(
      'Best in the other draws: Fines (60%).',
    );
    expect(say.bestOthers(f, [])).toBe('No other rule ever comes out best.');
    expect(say.nothingBetter(f, { share: 0.4, standardError: 0.025 })).toBe(
      'In 40% of draws (± 5 points) changing nothing does at least as well as the best rule.',
    );
  });

  it('tell what moves the answer most, and what would have to be true', () => {
    const misread = { path: 'misunderstandings.misreadings', unit: 'chance' };
    expect(say.moves(f, 'Records', 'net-gain', { ...misread, low: end(0.01, -20), high: end(0.12, 70) })).toBe(
      'What moves the answer most is ‘misunderstandings.misreadings’: at 1% the net gain of Records is −€20 per pair and year, at 12% it is €70 (the figure’s 10% and 90% quantiles, all others as expected).',
    );
    expect(say.needed(f, 'Records', { ...misread, central: 0.05, nearest: 0.068, chance: 0.42 })).toBe(
      'For Records to come out best, it would be enough that ‘misunderstandings.misreadings’ is about 6.8% rather than 5%; a figure at which it does has a chance of 42%.',
    );
  });
});
