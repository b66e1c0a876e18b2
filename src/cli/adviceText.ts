import type { Advice, Finding } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import { toTerminal } from '../table/index.ts';
import { item, paragraph } from './paragraph.ts';
import { sharedUnit } from './sharedUnit.ts';

/** Sections after the rules table, in reading order. */
const sections: readonly Finding['section'][] = ['dilemma', 'nothing', 'rules', 'ranking', 'method'];

/** Advice for a terminal: the answer, the rules compared, then the findings by section; those of one rule stand together. */
export function adviceText({ scenario, language, findings, tables }: Advice, width: number): string {
  const { headings } = messagesFor(language).advice;
  const parts = [
    paragraph(scenario.title, width),
    paragraph(
      findings
        .filter(({ section }) => section === 'answer')
        .map(({ text }) => text)
        .join(' '),
      width,
    ),
    toTerminal(sharedUnit(tables.rules), { width, language }),
    ...sections.flatMap((section) => {
      const found = findings.filter((finding) => finding.section === section);
      return found.length === 0 ? [] : [`${headings[section].toUpperCase()}\n`, sectionText(found, width)];
    }),
  ];
  return parts.join('\n');
}

/** Findings as a list; those that speak of rules as a paragraph for each rule. */
function sectionText(findings: readonly Finding[], width: number): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const textsOf = (rule: string | undefined): string[] => findings.filter((finding) => finding.rule === rule).map(({ text }) => text);
  const blocks = rules.map((rule) =>
    rule === undefined
      ? textsOf(rule)
          .map((text) => item(text, width))
          .join('')
      : paragraph(textsOf(rule).join(' '), width),
  );
  return blocks.join('\n');
}
