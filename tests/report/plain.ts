/** A page without the marks that only set type, so that a sentence stands in it as it was written. */
export function plain(html: string): string {
  return html.replace(/<span class="(?:whole|held)">([^<]*)<\/span>/g, '$1').replace(/<code>([^<]*)<\/code>/g, '`$1`');
}
