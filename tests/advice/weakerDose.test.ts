import { describe, expect, it } from 'vitest';
import { dosesTable } from '../../src/advice/dosesTable.ts';
import { advise } from '../../src/advice/index.ts';
import { voiceFor } from '../../src/advice/voice.ts';
import type { Threshold } from '../../src/study/index.ts';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';

const scenario = readScenario(`${scenarioTemplate.slice(0, scenarioTemplate.indexOf('\nrules:'))}
rules:
  - { id: worse, name: A worse record, levers: { preset: shared-records, misreadings: 15% } }
  - { id: better, name: A better record, levers: { preset: shared-records, misreadings: 3% } }
`);

describe('a rule whose dose is weaker than today’s', () => {
  it('is told to undo what holds already, with both figures', () => {
    // the template has 10 % misreadings
    const { findings } = advise(scenario, { quick: true });
    const told = findings.filter(({ text }) => text.includes('weaker than what holds today'));
    expect(told.map(({ rule }) => rule)).toEqual(['worse']);
    expect(told[0]!.evidence).toEqual({ lever: 'misreadings', dose: 0.15, today: 0.1 });
    expect(told[0]!.text).toContain('15% against 10%');
  });
});

describe('a dose that reaches the goal only below today’s', () => {
  const threshold = (value: number): Threshold => ({
    measure: 'after-adaptation',
    dose: { name: 'recognition', unit: 'chance', today: 0.9 },
    value,
    bracket: null,
    intervals: [[value, 0.85]],
    method: 'root',
    status: 'found',
    monotone: false,
    slope: null,
    notes: [],
  });
  const how = (value: number, way: number): unknown =>
    dosesTable(voiceFor(scenario, 'en'), {
      found: [{ lever: 'recognition', way, threshold: threshold(value) }],
      skipped: [],
      notSearched: [],
    })!.rows[0]!['how'];

  it('is said to be weaker than today', () => {
    expect(how(0.7, (0.7 - 0.9) / (1 - 0.9))).toBe('smooth; weaker than today');
    expect(how(0.95, (0.95 - 0.9) / (1 - 0.9))).toBe('smooth');
  });
});
