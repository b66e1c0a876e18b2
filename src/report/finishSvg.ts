import { escapeXml } from './escapeXml.ts';

/** What a picture is called, and what it shows in words. */
export interface Alternative {
  /** Beginning of every id in the picture. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const tags = /<[^>]*>/g;

/**
 * Makes a drawing of Vega part of a page: one image for assistive technology, with title and description; ids that
 * depend on nothing drawn before; no character that XML forbids.
 */
export function finishSvg(drawing: string, { id, title, description }: Alternative): string {
  const viewBox = /viewBox="([\d. -]+)"/.exec(drawing)?.[1] ?? '0 0 0 0';
  const [, , width, height] = viewBox.split(' ');
  const inside = drawing.slice(drawing.indexOf('>') + 1);
  const names = new Map<string, string>();
  for (const [tag] of inside.matchAll(tags)) {
    const name = / id="([^"]*)"/.exec(tag)?.[1];
    if (name !== undefined) names.set(name, `${id}-${names.size + 1}`);
  }
  const rename = (name: string): string => names.get(name) ?? name;
  const renamed = inside
    // Texts may hold what looks like an attribute: only tags are touched.
    .replace(tags, (tag) =>
      tag
        .replace(/ (?:role|aria-\w+)="[^"]*"/g, '')
        .replace(/ id="([^"]*)"/g, (_, name: string) => ` id="${rename(name)}"`)
        .replace(/url\(#([^)]*)\)/g, (_, name: string) => `url(#${rename(name)})`),
    )
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc"`,
    ` width="${width}" height="${height}" viewBox="${viewBox}">`,
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>`,
    renamed,
  ].join('');
}
