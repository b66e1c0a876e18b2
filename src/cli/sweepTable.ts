import { messagesFor } from '../messages/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Sweep } from '../study/index.ts';
import type { Table } from '../table/index.ts';
import { words } from './words.ts';

/** A sweep as one table: a row for each setting and point. */
export function sweepTable({ title, unit, sides, rules }: Scenario, { rows, exact }: Sweep): Table {
  const say = messagesFor('en').tables;
  const { vendor, partner } = sides;
  const names = new Map<string | null, string>(rules.map(({ id, name }) => [id, name]));
  return {
    title,
    columns: [
      { key: 'rule', label: say.sweep.rule, kind: 'text' },
      { key: 'continuation', label: say.sweep.continuation, kind: 'number', digits: 4 },
      { key: 'cooperationNow', label: say.sweep.cooperationNow, kind: 'percent' },
      { key: 'cooperationAdapted', label: say.sweep.cooperationAdapted, kind: 'percent' },
      { key: 'vendorNow', label: say.sweep.valueNow(vendor.name), unit, kind: 'money', digits: 2 },
      { key: 'vendorAdapted', label: say.sweep.valueAdapted(vendor.name), unit, kind: 'money', digits: 2 },
      { key: 'partnerNow', label: say.sweep.valueNow(partner.name), unit, kind: 'money', digits: 2 },
      { key: 'partnerAdapted', label: say.sweep.valueAdapted(partner.name), unit, kind: 'money', digits: 2 },
    ],
    rows: rows.map((row) => ({
      rule: names.get(row.rule) ?? say.rules.today,
      continuation: row.continuation,
      cooperationNow: row.cooperationNow,
      cooperationAdapted: row.cooperationAdapted,
      vendorNow: row.vendorValueNow,
      vendorAdapted: row.vendorValueAdapted,
      partnerNow: row.partnerValueNow,
      partnerAdapted: row.partnerValueAdapted,
    })),
    notes: [
      words.sweep.meaning,
      exact ? words.sweep.exact : words.sweep.sampled,
      ...(rows.every(({ settled }) => settled) ? [] : [words.sweep.settled]),
    ],
  };
}

/** The same for a terminal: a table for each setting, with the notes below the last. */
export function sweepTables(table: Table): Table[] {
  const settings = [...new Set(table.rows.map((row) => row['rule']))];
  return settings.map((setting, i) => ({
    title: `${table.title}: ${setting}`,
    columns: table.columns.filter(({ key }) => key !== 'rule'),
    rows: table.rows
      .filter((row) => row['rule'] === setting)
      .map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'rule'))),
    ...(i === settings.length - 1 && table.notes !== undefined && { notes: table.notes }),
  }));
}
