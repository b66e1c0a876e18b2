import { type Problems, outcomes } from '../core/index.ts';
import type { Accounts } from './game.ts';

/** Notes every amount of an account that is missing or not a finite number. */
export function checkAccounts(problems: Problems, path: string, accounts: Accounts): void {
  for (const [party, account] of Object.entries(accounts)) {
    for (const outcome of outcomes) problems.number(`${path}.${party}.${outcome}`, account?.[outcome]);
  }
}
