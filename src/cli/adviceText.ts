import type { Advice, Finding } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import { toTerminal } from '../table/index.ts';
import { paragraph } from './paragraph.ts';
import { sharedUnit } from './sharedUnit.ts';

/** Sections after the rules table, in reading order. */
const sections: readonly Finding['section'][] = ['dilemma', 'nothing', 'rules', 'ranking', 'method'];

/** Advice for a terminal: the answer, the rules compared, then the findings by section; those of one rule stand together. */
export function adviceText({ scenario, language, findings, tables }: Advice, width: number): string {
  const { headings } = messagesFor(language).advice;
  const parts = [
    paragraph(scenario.title, width),
    ...textsOf(findings, 'answer').map((text) => paragraph(text, width)),
    toTerminal(sharedUnit(tables.rules), { width, language }),
    ...sections.flatMap((section) => {
      const texts = textsOf(findings, section);
      return texts.length === 0 ? [] : [`${headings[section].toUpperCase()}\n`, ...texts.map((text) => paragraph(text, width))];
    }),
  ];
  return parts.join('\n');
}

/** The paragraphs of a section: its sentences together, apart where they speak of different rules. */
function textsOf(findings: readonly Finding[], section: Finding['section']): string[] {
  const byRule = new Map<string | undefined, string[]>();
  for (const finding of findings) {
    if (finding.section === section) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding.text]);
  }
  return [...byRule.values()].map((texts) => texts.join(' '));
}
