import { type Problems, sides } from '../../core/index.ts';

/** Notes a problem where the account that pays (or receives) is one of those that receive (or pay). */
export function checkOtherAccount(problems: Problems, path: string, account: string, others: readonly string[], why: string): void {
  if (!others.includes(account)) return;
  const open = ['company', ...sides].filter((name) => !others.includes(name));
  problems.add({ path, message: why, received: account, expected: `${open.join(', ')}, or another account` });
}
