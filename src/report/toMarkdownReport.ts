import type { Advice } from '../advice/index.ts';
import { toMarkdown } from '../table/index.ts';
import type { Block } from './block.ts';
import { checkAdvice } from './checkAdvice.ts';
import { reportContent } from './reportContent.ts';

/**
 * The advice as Markdown: everything the page says, tables included, without the pictures.
 *
 * @throws InputError for what is not advice.
 * @example
 * const text = toMarkdownReport(advise(readScenario(text)));
 */
export function toMarkdownReport(advice: Advice): string {
  checkAdvice(advice);
  const { title, about } = advice.scenario;
  const parts = [
    `# ${plain(title)}`,
    ...(about === undefined ? [] : [plain(about)]),
    ...reportContent(advice).flatMap(({ heading, blocks }) => [
      `## ${plain(heading)}`,
      ...blocks.flatMap((block) => written(block, advice)),
    ]),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

function written(block: Block, { language }: Advice): string[] {
  switch (block.kind) {
    case 'sentences':
      return [block.items.map((item) => `- ${plain(item)}`).join('\n')];
    case 'heading':
      return [`### ${plain(block.text)}`, ...(block.about === undefined ? [] : [plain(block.about)])];
    case 'table':
      return [toMarkdown(block.table, { language })];
    case 'terms':
      return [block.terms.map(({ term, meaning }) => `- **${plain(term)}**: ${plain(meaning)}`).join('\n')];
    case 'figure':
      return [];
  }
}

/** A text that shows as it is given: on one line, with nothing that Markdown or HTML would act on. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\|<>&`*_[\]~#]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, '\\$1');
}
