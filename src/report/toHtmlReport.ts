import type { Advice } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import { checkAdvice } from './checkAdvice.ts';
import { htmlBlock } from './htmlBlock.ts';
import { type PageSection, htmlPage } from './htmlPage.ts';
import { reportContent } from './reportContent.ts';

/**
 * The advice as one HTML page that needs nothing else: no network, no script. Charts are drawn in it, each with a text
 * alternative; it fits a phone and can be printed. The same advice gives the same bytes.
 *
 * @throws InputError (as a rejection) for what is not advice.
 * @example
 * const page = await toHtmlReport(advise(readScenario(text)));
 */
export async function toHtmlReport(advice: Advice): Promise<string> {
  checkAdvice(advice);
  const { language, scenario } = advice;
  const say = messagesFor(language).report;
  const content = reportContent(advice);
  const { title, about } = scenario;
  const sections: PageSection[] = [];
  // One after the other: the pictures of a page keep their order whatever draws faster.
  for (const { id, heading, blocks } of content) {
    const parts: string[] = [];
    for (const block of blocks) parts.push(await htmlBlock(advice, block));
    sections.push({ id, heading, content: parts });
  }
  return htmlPage({ language, title, kind: say.kind(), contents: say.contents(), ...(about !== undefined && { about }) }, sections);
}
