import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

/** A fenced code block of a page. */
export interface Block {
  readonly page: string;
  /** Line of the opening fence; the first line is 1. */
  readonly line: number;
  /** Language as written after the fence. */
  readonly language: string;
  readonly code: string;
  /** What an HTML comment right above the block says about it, such as `not run: needs a network`. */
  readonly marks: readonly string[];
}

/** README.md and every page below docs/, the generated reference aside. */
export function pages(): string[] {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('docs', name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/reference/'));
  return ['README.md', ...docs.sort()].filter((path) => readOrEmpty(path) !== '');
}

/** The fenced code blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; fence: string; language: string; code: string[] } | undefined;
  let marks: string[] = [];
  readOrEmpty(page)
    .split('\n')
    .forEach((text, i) => {
      const fence = /^(`{3,}|~{3,})\s*([\w-]*)/.exec(text);
      if (open) {
        if (fence?.[1]?.startsWith(open.fence) && text.trim() === fence[1]) {
          blocks.push({ page, line: open.line, language: open.language, code: open.code.join('\n'), marks });
          open = undefined;
          marks = [];
        } else open.code.push(text);
      } else if (fence) open = { line: i + 1, fence: fence[1]!, language: fence[2]!, code: [] };
      else if (text.startsWith('<!--')) marks = [...marks, text.replace(/^<!--\s*|\s*-->\s*$/g, '')];
      else if (text.trim() !== '') marks = [];
    });
  return blocks;
}

/** A page without its code blocks. */
export function proseOf(page: string): string {
  return readOrEmpty(page).replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '');
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
