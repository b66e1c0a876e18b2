import { describe, expect, it } from 'vitest';
import type { InputError } from '../../src/core/index.ts';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';

const withRule = (rule: string): string => `${scenarioTemplate.slice(0, scenarioTemplate.indexOf('\nrules:'))}
rules:
${rule}
`;

describe('ready rules in a scenario file', () => {
  it('pull the levers of the preset, with figures as formulas', () => {
    const [rule] = readScenario(
      withRule(`  - id: spiff
    name: A SPIFF
    levers: { preset: spiff, deal-value: dealValue, bonus: 4% }`),
    ).rules;
    expect(rule!.presets).toEqual(['spiff']);
    expect(rule!.levers).toEqual([{ lever: 'cooperation-bonus', side: 'partner', amount: 4 }]);
    // 25 % of 100 less 5 of handling, and 4 on top
    expect(rule!.setting.game.states[0]!.payoffs.partner.R).toBeCloseTo(24, 12);
  });

  it('stand beside levers, in the order given', () => {
    const [rule] = readScenario(
      withRule(`  - id: both
    name: Both
    levers:
      - { preset: reciprocity-training, trained: 40% }
      - { lever: misreadings, level: 2% }`),
    ).rules;
    expect(rule!.levers.map(({ lever }) => lever)).toEqual(['training', 'training', 'misreadings']);
  });

  it.each([
    ['{ preset: spif, deal-value: 100 }', 'rules[0].levers.preset'],
    ['{ preset: spiff }', 'rules[0].levers.deal-value'],
    ['{ preset: spiff, deal-value: 100, bonus: 40% }', 'rules[0].levers.bonus'],
    ['{ preset: spiff, lever: penalty, deal-value: 100 }', 'rules[0].levers'],
    ['{ side: vendor }', 'rules[0].levers'],
  ])('refuse %s with its path and line', (line, path) => {
    const text = withRule(`  - id: x\n    name: X\n    levers: ${line}`);
    try {
      readScenario(text);
      expect.unreachable();
    } catch (error) {
      const { problems } = error as InputError;
      expect(problems.map((problem) => problem.path)).toContain(path);
      expect(problems[0]!.line).toBe(text.split('\n').findIndex((row) => row.includes('levers:')) + 1);
    }
  });
});
