import { escapeXml } from './escapeXml.ts';

/** What stands under a heading of its own and can be folded; it is there in print either way. */
export function htmlFold(heading: string, content: readonly string[], isOpen: boolean): string {
  return [`<details${isOpen ? ' open' : ''}>`, `<summary><h3>${escapeXml(heading)}</h3></summary>`, ...content, '</details>'].join('\n');
}
