import type { Advice } from '../advice/index.ts';
import type { Block } from './block.ts';
import { narrow, wide } from './chartOptions.ts';
import { escapeXml } from './escapeXml.ts';
import { htmlTable } from './htmlTable.ts';
import { htmlText } from './htmlText.ts';

/** One piece of a section in HTML. A chart stands twice: for wide pages and paper, and for phones. */
export async function htmlBlock(advice: Advice, block: Block): Promise<string> {
  switch (block.kind) {
    case 'sentences':
      return `<ul class="findings">\n${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('\n')}\n</ul>`;
    case 'heading':
      return `<h3>${escapeXml(block.text)}</h3>${block.about === undefined ? '' : `\n<p class="about">${htmlText(block.about)}</p>`}`;
    case 'table':
      return htmlTable(block.table, advice.language);
    case 'terms':
      return `<dl>\n${block.terms.map(({ term, meaning }) => `<dt>${escapeXml(term)}</dt><dd>${htmlText(meaning)}</dd>`).join('\n')}\n</dl>`;
    case 'figure': {
      const { id, title, caption, draw } = block;
      return [
        '<figure>',
        `<h3>${escapeXml(title)}</h3>`,
        `<div class="wide">${await draw({ width: wide, id })}</div>`,
        `<div class="narrow">${await draw({ width: narrow, id: `${id}-narrow` })}</div>`,
        `<figcaption>${htmlText(caption)}</figcaption>`,
        '</figure>',
      ].join('\n');
    }
  }
}
