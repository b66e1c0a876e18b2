// From a sales manager's file to the rule to try first.
import { readFileSync } from 'node:fs';
import { toTerminal } from 'donnant';
import { advise, readScenario } from 'donnant/scenario';

const file = new URL('./scenarios/reps-and-resellers.yaml', import.meta.url);
const scenario = readScenario(readFileSync(file, 'utf8'));
const { findings, tables, ranking } = advise(scenario);

console.log(`${scenario.title}\n`);
for (const { section, text } of findings) if (section === 'answer') console.log(`- ${text}`);

console.log(`\n${toTerminal(tables.rules, { width: 100 })}`);

// Every sentence carries the figures it was made from.
const best = ranking[0]?.judged.rule.id;
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(3)) : value);
for (const { rule, section, text, evidence } of findings) {
  if (section === 'rules' && rule === best) console.log(`${text}\n${JSON.stringify(evidence, rounded)}\n`);
}
