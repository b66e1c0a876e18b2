import type { Messages } from '../messages/index.ts';

/** What a number is measured in, for people: money in the scenario's currency, everything else by its name. */
export function unitName(unit: string, say: Messages, money: string): string {
  if (unit === 'money') return money;
  const names: Readonly<Record<string, string>> = say.cli.units;
  return names[unit] ?? unit;
}
