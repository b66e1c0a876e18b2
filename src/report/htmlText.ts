import { escapeXml } from './escapeXml.ts';

/**
 * What stays together on a line or is shown as it is typed: a sign with its currency and figure, a range of two figures,
 * and what stands between backquotes.
 */
const kept = /`([^`]+)`|(?<![\p{L}\d])[+−-]\p{Sc}\d[\d.,\u00a0\u202f]*|\d+(?:[.,]\d+)?–\d+(?:[.,]\d+)?/gu;

/**
 * A sentence as HTML. Browsers may break a line after a minus before a currency and after the dash of a range: here they
 * do not.
 *
 * @example
 * htmlText('loses −€20'); // 'loses <span class="whole">−€20</span>'
 */
export function htmlText(text: string): string {
  let html = '';
  let at = 0;
  for (const match of text.matchAll(kept)) {
    const [whole, typed] = match;
    html += escapeXml(text.slice(at, match.index));
    html += typed === undefined ? `<span class="whole">${escapeXml(whole)}</span>` : `<code>${escapeXml(typed)}</code>`;
    at = match.index + whole.length;
  }
  return html + escapeXml(text.slice(at));
}
