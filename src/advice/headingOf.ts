import type { Messages } from '../messages/index.ts';
import type { Finding } from './advice.ts';

/** The heading of a section of the advice. */
export function headingOf({ advice, adviceSections }: Messages, section: Finding['section']): string {
  const headings: Readonly<Record<Finding['section'], string>> = { ...advice.headings, ...adviceSections.headings };
  return headings[section];
}
