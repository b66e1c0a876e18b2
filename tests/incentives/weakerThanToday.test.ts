import { describe, expect, it } from 'vitest';
import { weakerThanToday } from '../../src/incentives/index.ts';
import { frozenSetting } from './settings.ts';

describe('a dose weaker than today’s', () => {
  it('is told where fewer misreadings would become more', () => {
    // today 2 % are misread, and a fifth of the relationships end in a year
    expect(weakerThanToday(frozenSetting, [{ lever: 'misreadings', level: 0.05 }])).toEqual([
      { lever: 'misreadings', dose: 0.05, today: 0.02 },
    ]);
    expect(weakerThanToday(frozenSetting, [{ lever: 'churn', level: 0.3 }])[0]).toMatchObject({ lever: 'churn', today: 0.2 });
    expect(weakerThanToday(frozenSetting, [{ lever: 'contract-length', years: 1 }])[0]).toMatchObject({ lever: 'contract-length' });
  });

  it('is not told of levers that help, or leave things as they are', () => {
    const uses = [
      { lever: 'misreadings', level: 0.02 },
      { lever: 'churn', level: 0.1 },
      { lever: 'penalty', amount: 0 },
      { lever: 'penalty', amount: 5 },
      { lever: 'tranches', pieces: 2 },
    ];
    expect(weakerThanToday(frozenSetting, uses)).toEqual([]);
  });
});
