import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/**
 * Writes `THIRD-PARTY.txt` beside the build: name, version and licence text of every package whose code stands in
 * it. Reads the bundler's own list of inputs, so that nothing is listed by hand, and removes that list afterwards.
 */
export function writeThirdParty(outDir: string): void {
  const list = join(outDir, 'metafile-esm.json');
  const { outputs } = JSON.parse(readFileSync(list, 'utf8')) as Metafile;
  const folders = new Set(Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageFolder)));
  const notices = [...folders].sort().map(noticeFor);
  writeFileSync(
    join(outDir, 'THIRD-PARTY.txt'),
    ['Code of these packages is part of the files beside this one.\n', ...notices].join(`\n${'-'.repeat(80)}\n\n`),
  );
  rmSync(list);
}

/** The folder of the package that a file belongs to; none for our own files. */
function packageFolder(file: string): string[] {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
  return found === null ? [] : [found[1]!];
}

function noticeFor(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const by = typeof author === 'string' ? author : author?.name;
  const heading = `${name} ${version} (${license ?? 'licence in the text below'})${by === undefined ? '' : `, ${by}`}`;
  return [heading, ...texts.map((file) => readFileSync(join(folder, file), 'utf8').trim())].join('\n\n').concat('\n');
}
