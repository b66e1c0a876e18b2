import type { FitResult } from '../../learning/index.ts';
import type { Table } from '../../table/index.ts';
import type { Call } from '../command.ts';
import { fittedName } from './fittedName.ts';

/** Every candidate with what speaks for it, likeliest first. */
export function fitTable({ candidates, rounds, histories }: FitResult, call: Pick<Call, 'language' | 'say'>): Table {
  const say = call.say.fit;
  const drawn = candidates.some(({ standardError }) => standardError !== undefined);
  return {
    title: say.title(String(rounds), histories),
    columns: [
      { key: 'rank', label: say.rank, kind: 'number', digits: 0 },
      { key: 'label', label: call.say.cli.strategies.id, kind: 'text' },
      { key: 'name', label: say.name, kind: 'text' },
      { key: 'mismatches', label: say.mismatches, kind: 'number', digits: 0 },
      { key: 'slips', label: say.slips, kind: 'percent' },
      { key: 'logEvidence', label: say.evidence, kind: 'number' },
      ...(drawn ? [{ key: 'standardError', label: say.error, kind: 'number' as const }] : []),
      { key: 'posterior', label: say.posterior, kind: 'percent' },
    ],
    rows: candidates.map((one) => ({
      rank: one.rank,
      label: one.label,
      name: fittedName(one, call),
      mismatches: one.mismatches ?? null,
      slips: one.slips,
      logEvidence: one.logEvidence === -Infinity ? null : one.logEvidence,
      ...(drawn && { standardError: one.standardError ?? null }),
      posterior: one.posterior,
    })),
    notes: say.notes,
  };
}
