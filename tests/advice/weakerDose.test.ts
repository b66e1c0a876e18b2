import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/index.ts';
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
