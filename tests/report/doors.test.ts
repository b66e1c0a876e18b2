import { describe, expect, it } from 'vitest';
import {
  cooperationChart,
  cooperationSpec,
  gainChart,
  gainSpec,
  payoffChart,
  payoffSpec,
  toHtmlReport,
  toMarkdownReport,
  valueChart,
  valueSpec,
} from '../../src/report/index.ts';
import { refusalsOf, rejectionsOf } from '../support/refusals.ts';
import { scenarioWith } from '../support/scenario.ts';

const others = [undefined, null, {}, 'advice', scenarioWith()];
const told = [{ path: 'advice', message: 'not advice', expected: 'what advise gives' }];

describe('what is not advice', () => {
  it.each(Object.entries({ toHtmlReport, payoffChart, cooperationChart, valueChart, gainChart }))(
    'is refused by %s, as a rejection',
    async (_, draw) => {
      for (const other of others) {
        expect(await rejectionsOf(() => (draw as (advice: never, measure: 'now') => Promise<string>)(other as never, 'now'))).toMatchObject(
          told,
        );
      }
    },
  );

  it.each(Object.entries({ toMarkdownReport, payoffSpec, cooperationSpec, valueSpec, gainSpec }))('is refused by %s', (_, write) => {
    for (const other of others)
      expect(refusalsOf(() => (write as (advice: never, measure: 'now') => unknown)(other as never, 'now'))).toMatchObject(told);
  });
});
