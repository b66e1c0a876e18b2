import { type Problems, outcomes } from '../core/index.ts';
import type { Accounts } from './game.ts';

/** Notes what is no set of accounts, and every amount of an account that is missing or not a finite number. */
export function checkAccounts(problems: Problems, path: string, accounts: Accounts): void {
  if (!problems.object(path, accounts, 'named accounts, each with an amount for CC, CD, DC and DD')) return;
  for (const [party, account] of Object.entries(accounts)) {
    for (const outcome of outcomes) problems.number(`${path}.${party}.${outcome}`, account?.[outcome]);
  }
}
