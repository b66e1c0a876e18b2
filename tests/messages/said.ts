import { type Formats, type Messages, formatsFor } from '../../src/messages/index.ts';
import { formatsHere } from './samples.ts';

/** Every text of a tree of messages and where it stands. */
export function textsIn(node: unknown, path: readonly string[] = []): { path: string; text: string }[] {
  if (typeof node === 'string') return [{ path: path.join('.'), text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** Whether what stands at a path is said of wrong input, which is English in every language. */
export function saidOfInput(path: string): boolean {
  return /\.problems\.|\.(message|expected)$/.test(path);
}

/** What a message that is a function says; what is no text is written out. */
export function say(messages: Messages, path: readonly string[], args: readonly unknown[], formats: Formats): string {
  const message = path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], messages);
  const given = args.map((arg) => (arg === formatsHere ? formats : arg));
  const said = (message as (...given: unknown[]) => unknown)(...given);
  return typeof said === 'string'
    ? said
    : textsIn(said)
        .map(({ text }) => text)
        .join('\n');
}

const plain = formatsFor('en', 'EUR');

/** Formats that mark each figure with what it is and its value, so that the figures of two languages can be compared. */
export const marked: Formats = {
  percent: (share) => `⟦${plain.percent(share)}⟧`,
  finePercent: (share) => `⟦${plain.finePercent(share)}⟧`,
  number: (value, digits) => `⟦${plain.number(value, digits)}⟧`,
  money: (amount) => `⟦${plain.money(amount)}⟧`,
  signedMoney: (amount) => `⟦${plain.signedMoney(amount)}⟧`,
  list: (items) => items.join(', '),
  choice: (items) => items.join(', '),
  date: (day) => `⟦${day}⟧`,
};

/** The figures in a text: those that were marked, and the digits of the text itself, in any order. */
export function figuresIn(text: string): string[] {
  const found = text.match(/⟦[^⟧]*⟧/g) ?? [];
  const rest = text.replace(/⟦[^⟧]*⟧/g, ' ').replace(/(?<=(?<!\d)[1-9]\d*)[,\u202f](?=\d{3}(?!\d))/g, '');
  return [...found, ...(rest.match(/\d+/g) ?? [])].sort();
}
