import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { format } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { claimsIn, holds, withClaims } from './support/claims.ts';
import { type Block, blocksOf, pages, proseOf } from './support/pages.ts';
import { type ShellCommand, shellCommands } from './support/shell.ts';

/** Pages that are written by a script: their blocks are declarations, compared by the check that writes them. */
const generated = ['docs/public-api.md'];

/** Blocks that cannot be run, as `page: reason`, each with the reason that the page itself gives. Anything else runs. */
const notRun: readonly string[] = ['docs/design.md: shapes, not statements', 'docs/contributing.md: a sketch with names to fill in'];

const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const temp = resolve('temp/docs-test');

beforeAll(() => mkdirSync(temp, { recursive: true }));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

describe.each(pages().filter((page) => !generated.includes(page) && blocksOf(page).length > 0))('the code blocks of %s', (page) => {
  const blocks = blocksOf(page);
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  let printed = '';

  beforeAll(() => {
    if (existsSync('examples')) cpSync('examples', join(folder, 'examples'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(blocks.map((block, i) => [block.line, block.language || 'text', i] as const))(
    'line %i (%s) does what it says',
    async (_, language, i) => {
      const block = blocks[i]!;
      const source = mark(block, 'from ');
      const reason = mark(block, 'not run: ');
      if (source !== undefined) expect(block.code.trim()).toBe(readFileSync(source, 'utf8').trim());
      if (reason !== undefined) expect(notRun).toContain(`${page}: ${reason}`);
      else if (block.marks.includes('prints')) expect(trimmed(block.code)).toBe(trimmed(printed));
      else if (language === 'ts') {
        if (source === undefined) printed = await runCode(blocks, i);
      } else if (language === 'sh') {
        printed = '';
        for (const command of shellCommands(block.code)) printed += await runCommand(command, folder);
      } else if (language === 'yaml' || language === 'json') await readData(block);
      else expect(['text', 'mermaid', 'diff'], 'languages of blocks are ts, sh, yaml, json, text, mermaid and diff').toContain(language);
    },
  );
});

describe('the links', () => {
  it.each(pages())('of %s lead somewhere', (page) => {
    const broken = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
      .map(([, link, attribute]) => (link ?? attribute)!)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });
});

describe('the pages', () => {
  it('mark as not run only what is listed here, and list nothing else', () => {
    const marked = new Set(
      pages().flatMap((page) =>
        blocksOf(page).flatMap((block) => (mark(block, 'not run: ') ? [`${page}: ${mark(block, 'not run: ')!}`] : [])),
      ),
    );
    expect([...marked].sort()).toEqual([...notRun].sort());
  });
});

/** Runs a block as a module, together with those before it where it is marked `continues`; gives what it printed. */
async function runCode(blocks: readonly Block[], i: number): Promise<string> {
  const code = codeUpTo(blocks, i);
  const file = join(temp, `${blocks[i]!.page.replaceAll(/\W/g, '-')}-${blocks[i]!.line}.ts`);
  const lines: string[] = [];
  const claims: string[] = [];
  const claim = (value: unknown, said: string): void => {
    claims.push(said);
    expect(holds(value, said), format('the page says %s, the value is %o', said, value)).toBe(true);
  };
  vi.stubGlobal('__claim', claim);
  const log = vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => void lines.push(format(...words)));
  try {
    writeFileSync(file, `declare const __claim: (value: unknown, said: string) => void;\n${withClaims(code)}\nexport {};\n`);
    await import(/* @vite-ignore */ file);
  } finally {
    log.mockRestore();
    vi.unstubAllGlobals();
  }
  expect(claims, 'every claim must stand behind a statement of the block itself').toHaveLength(claimsIn(code));
  return lines.join('\n');
}

function codeUpTo(blocks: readonly Block[], i: number): string {
  const block = blocks[i]!;
  if (!block.marks.includes('continues')) return block.code;
  const before = blocks.slice(0, i).findLastIndex(({ language }) => language === 'ts');
  return `${codeUpTo(blocks, before)}\n${block.code}`;
}

/** Runs one command; gives what it wrote to standard output. */
async function runCommand({ words, into, exits }: ShellCommand, folder: string): Promise<string> {
  const [program, ...rest] = words[0] === 'npx' ? words.slice(1) : words;
  if (program === 'npm') expectScript(rest);
  else if (program === 'tsx') expect(existsSync(rest[0]!), `${rest[0]!} exists`).toBe(true);
  else if (program === 'donnant') {
    const { code, out, problems } = await donnant(rest, folder);
    expect(code, problems || out).toBe(exits);
    if (into !== undefined) writeFileSync(join(folder, into), out);
    return into === undefined ? out : '';
  } else expect(['git', 'cd'], 'programs of blocks are donnant, npm, tsx, git and cd').toContain(program);
  return '';
}

function expectScript([verb, name]: readonly string[]): void {
  if (verb === 'ci' || verb === 'install') return;
  const script = verb === 'run' ? name! : verb!;
  expect(Object.keys(scripts), `npm ${verb} is a script`).toContain(script);
}

async function donnant(argv: string[], folder: string): Promise<{ code: number; out: string; problems: string }> {
  const { run } = await import('../src/cli/run.ts');
  let out = '';
  let problems = '';
  const code = await run(argv, {
    cwd: folder,
    stdout: { write: (text: string) => void (out += text) },
    stderr: { write: (text: string) => void (problems += text), isTTY: false, columns: 80 },
  });
  return { code, out, problems };
}

/** Parses a block of data; one with the keys of a scenario must be a valid one. */
async function readData({ code }: Block): Promise<void> {
  const data = parse(code) as unknown;
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  if (!['title', 'sides', 'money'].every((key) => keys.includes(key))) return;
  const { readScenario } = await import('../src/entries/scenario.ts');
  expect(readScenario(code)).toMatchObject({ kind: 'scenario' });
}

function mark({ marks }: Block, start: string): string | undefined {
  return marks.find((text) => text.startsWith(start))?.slice(start.length);
}

function trimmed(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '').trim();
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path, anchor] = link.split('#') as [string, string?];
  const target = path === '' ? page : posix.join(dirname(page), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || !target.endsWith('.md') || anchorsOf(target).includes(anchor);
}

/** Anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  const headings = [...proseOf(page).matchAll(/^#+ +(.+)$/gm)].map(([, heading]) => heading!.toLowerCase());
  return headings.map((heading) =>
    heading
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}
