import { type Advice, type Finding, headingOf } from '../advice/index.ts';
import { type Table, toTerminal } from '../table/index.ts';
import type { Call } from './command.ts';
import { item, paragraph } from './paragraph.ts';
import { sharedUnit } from './sharedUnit.ts';

/** Sections after the rules table, in reading order: what each rule does first, how it was computed last. */
const sections: readonly Finding['section'][] = [
  'dilemma',
  'nothing',
  'pools',
  'rules',
  'network',
  'segments',
  'mixes',
  'uncertainty',
  'doses',
  'guidelines',
  'pilot',
  'ranking',
  'method',
];

/** Advice for a terminal: the answer, the rules compared, then the findings by section; those of one rule stand together. */
export function adviceText(
  { scenario, findings, tables }: Advice,
  { say, language, width }: Pick<Call, 'say' | 'language' | 'width'>,
): string {
  const table = (shown: Table): string => toTerminal(sharedUnit(shown, { say }), { width, language });
  // Short tables stand in the text; what each account pays and how firm each rule is, is told in sentences and in the report.
  const shown: Partial<Record<Finding['section'], Table | undefined>> = {
    segments: tables.segments,
    mixes: tables.front,
    uncertainty: tables.uncertainty,
    doses: tables.doses,
    guidelines: tables.guidelines,
  };
  const parts = [
    paragraph(scenario.title, width),
    paragraph(
      findings
        .filter(({ section }) => section === 'answer')
        .map(({ text }) => text)
        .join(' '),
      width,
    ),
    table(tables.rules),
    ...sections.flatMap((section) => {
      const found = findings.filter((finding) => finding.section === section);
      const own = shown[section];
      if (found.length === 0) return [];
      return [
        `${headingOf(say, section).toLocaleUpperCase(language)}\n`,
        sectionText(found, width),
        ...(own === undefined ? [] : [table(own)]),
      ];
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
