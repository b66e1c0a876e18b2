import type { Advice } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import { checkAdvice } from './checkAdvice.ts';
import { escapeXml } from './escapeXml.ts';
import { htmlBlock } from './htmlBlock.ts';
import { type Section, reportContent } from './reportContent.ts';
import { style } from './style.ts';

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
  const sections: string[] = [];
  // One after the other: the pictures of a page keep their order whatever draws faster.
  for (const section of content) sections.push(await htmlSection(advice, section));
  const about = scenario.about === undefined ? [] : [`<p>${escapeXml(scenario.about)}</p>`];
  const links = content.map(({ id, heading }) => `<li><a href="#${id}">${escapeXml(heading)}</a></li>`);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="donnant">',
    `<title>${escapeXml(scenario.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<p class="kind">${escapeXml(say.kind())}</p>`,
    `<h1>${escapeXml(scenario.title)}</h1>`,
    ...about,
    `<nav aria-label="${escapeXml(say.contents())}"><ul>${links.join('')}</ul></nav>`,
    '</header>',
    '<main>',
    ...sections,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

async function htmlSection(advice: Advice, { id, heading, blocks }: Section): Promise<string> {
  const parts = [`<section id="${id}" aria-labelledby="${id}-heading">`, `<h2 id="${id}-heading">${escapeXml(heading)}</h2>`];
  for (const block of blocks) parts.push(await htmlBlock(advice, block));
  return [...parts, '</section>'].join('\n');
}
