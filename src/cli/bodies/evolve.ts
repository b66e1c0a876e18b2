import type { Evolution } from '../../report/index.ts';
import { evolutionSentences } from '../../report/index.ts';
import { isDrawn, longRunVerdict, usualProcess } from '../../study/index.ts';
import { toTerminal } from '../../table/index.ts';
import type { Body } from '../command.ts';
import { carryOut } from '../evolve/carryOut.ts';
import { evolutionTable } from '../evolve/evolutionTable.ts';
import { readEvolution } from '../evolve/readEvolution.ts';
import { readField } from '../evolve/readField.ts';
import { verdictIn } from '../evolve/namedIn.ts';
import { readOutputs } from '../evolve/readOutputs.ts';
import { item } from '../paragraph.ts';

/** Lets behaviours spread, writes the steps as they come, and tells where it leads. */
export const body: Body = async (call) => {
  const asked = readEvolution(call);
  const outputs = readOutputs(call);
  const found = await readField(call);
  const { field, title, scenario, seed = 'donnant', repetitions } = found;
  const { last, kept } = await carryOut(call, found, asked, outputs);
  const { process = usualProcess(field.payoffs), population = 100 } = asked.options;
  const { step, shares, cooperation } = last;
  const rows = kept.rows.at(-1)?.step === step ? kept.rows : [...kept.rows, { step, shares, cooperation }];
  const verdict = scenario === undefined ? undefined : verdictIn(call.language, longRunVerdict(scenario, { repetitions }));
  const evolution: Evolution = {
    title,
    language: call.language,
    field,
    process,
    rows,
    repetitions,
    ...(scenario !== undefined && {
      unit: scenario.unit,
      sides: { vendor: scenario.sides.vendor.name, partner: scenario.sides.partner.name },
    }),
    ...(verdict !== undefined && { verdict }),
    ...(isDrawn(process) && { drawn: { population, seed } }),
  };
  const { report, csv, lines } = outputs;
  const sentences = evolutionSentences(evolution);
  return {
    text: [toTerminal(evolutionTable(evolution, call), call), '\n', ...sentences.map((text) => item(text, call.width))].join(''),
    json: { kind: 'evolution', title, process, steps: step, names: field.names, exact: field.exact, rows, last, verdict, sentences },
    said: [csv, lines].flatMap((path) => (path === undefined ? [] : [call.say.cli.written(path)])),
    files:
      report === undefined
        ? []
        : [
            {
              path: report,
              content: await (await import('../../report/index.ts')).toEvolutionReport(evolution),
              said: call.say.cli.reportWritten(report),
            },
          ],
  };
};
