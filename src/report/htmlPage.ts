import type { Language } from '../messages/index.ts';
import { escapeXml } from './escapeXml.ts';
import { htmlText } from './htmlText.ts';
import { style } from './style.ts';

/** A section of a page, its content as HTML. */
export interface PageSection {
  readonly id: string;
  readonly heading: string;
  readonly content: readonly string[];
}

/** What stands at the head of a page. */
export interface PageHead {
  readonly language: Language;
  readonly title: string;
  /** What kind of page it is. */
  readonly kind: string;
  /** What the list of sections is called. */
  readonly contents: string;
  readonly about?: string;
}

/** A page that needs nothing else: no network, no script. */
export function htmlPage({ language, title, kind, contents, about }: PageHead, sections: readonly PageSection[]): string {
  const links = sections.map(({ id, heading }) => `<li><a href="#${id}">${escapeXml(heading)}</a></li>`);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="donnant">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<p class="kind">${escapeXml(kind)}</p>`,
    `<h1>${escapeXml(title)}</h1>`,
    ...(about === undefined ? [] : [`<p>${htmlText(about)}</p>`]),
    `<nav aria-label="${escapeXml(contents)}"><ul>${links.join('')}</ul></nav>`,
    '</header>',
    '<main>',
    ...sections.flatMap(({ id, heading, content }) => [
      `<section id="${id}" aria-labelledby="${id}-heading">`,
      `<h2 id="${id}-heading">${escapeXml(heading)}</h2>`,
      ...content,
      '</section>',
    ]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Sentences as a list. */
export function htmlList(sentences: readonly string[]): string {
  return `<ul class="findings">\n${sentences.map((text) => `<li>${htmlText(text)}</li>`).join('\n')}\n</ul>`;
}

/** A picture with its heading and what there is to say of it. */
export function htmlFigure(title: string, svg: string, caption: string): string {
  return ['<figure>', `<h3>${escapeXml(title)}</h3>`, svg, `<figcaption>${htmlText(caption)}</figcaption>`, '</figure>'].join('\n');
}
