import { sides } from '../../core/index.ts';
import { continuationOf } from '../../incentives/index.ts';
import { formatsFor } from '../../messages/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Body } from '../command.ts';
import { paragraph } from '../paragraph.ts';
import { readScenarioFile } from '../readScenarioFile.ts';
import { words } from '../words.ts';

/** Reads a scenario and tells what was understood. */
export const body: Body = async (call) => {
  const scenario = await readScenarioFile(call);
  const lines = understood(scenario);
  return {
    text: [paragraph(scenario.title, call.width), '\n', ...lines.map((line) => paragraph(line, call.width)), `${words.check.ok}\n`].join(
      '',
    ),
    json: { kind: 'check', ok: true, scenario },
  };
};

function understood({ unit, sides: names, setting, goal, rules }: Scenario): string[] {
  const formats = formatsFor('en', unit);
  const { dealsPerYear, churn } = setting.horizon;
  const pools = sides.map((side) =>
    words.check.pool(
      names[side].name,
      formats.list(setting.pools[side].map(({ strategy, share }) => words.check.share(strategy.name, formats.percent(share)))),
    ),
  );
  return [
    words.check.sides(names.vendor.name, names.partner.name),
    words.check.relationship(
      formats.number(dealsPerYear),
      formats.finePercent(churn),
      formats.finePercent(continuationOf(setting.horizon)),
    ),
    ...pools,
    words.check.goal(formats.percent(goal.cooperation), goal.measure === 'now'),
    rules.length === 0 ? words.check.noRules : words.check.rules(rules.map(({ name }) => name).join('; ')),
  ];
}
