import { sides } from '../../core/index.ts';
import { continuationOf } from '../../incentives/index.ts';
import { formatsFor, strategyName } from '../../messages/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Body, Call } from '../command.ts';
import { paragraph } from '../paragraph.ts';
import { readScenarioFile } from '../readScenarioFile.ts';

/** Reads a scenario and tells what was understood. */
export const body: Body = async (call) => {
  const scenario = await readScenarioFile(call);
  const lines = understood(scenario, call);
  return {
    text: [
      paragraph(scenario.title, call.width),
      '\n',
      ...lines.map((line) => paragraph(line, call.width)),
      `${call.say.cli.check.ok}\n`,
    ].join(''),
    json: { kind: 'check', ok: true, scenario },
  };
};

function understood({ unit, sides: names, setting, goal, rules }: Scenario, { language, say }: Call): string[] {
  const { check } = say.cli;
  const formats = formatsFor(language, unit);
  const { dealsPerYear, churn } = setting.horizon;
  const pools = sides.map((side) =>
    check.pool(
      names[side].name,
      formats.list(setting.pools[side].map(({ strategy, share }) => check.share(strategyName(language, strategy), formats.percent(share)))),
    ),
  );
  return [
    check.sides(names.vendor.name, names.partner.name),
    check.relationship(formats.number(dealsPerYear), formats.finePercent(churn), formats.finePercent(continuationOf(setting.horizon))),
    ...pools,
    check.goal(formats.percent(goal.cooperation), goal.measure === 'now'),
    rules.length === 0 ? check.noRules : check.rules(rules.map(({ name }) => name).join('; ')),
  ];
}
