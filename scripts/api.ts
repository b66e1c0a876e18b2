import { readFileSync, writeFileSync } from 'node:fs';
import { publicApi } from './publicApi.ts';

/** Compares docs/public-api.md with the entries; with --write, brings it up to date. */
const file = 'docs/public-api.md';
const now = publicApi();

if (process.argv.includes('--write')) {
  writeFileSync(file, now);
  console.log(`${file} written`);
} else if (read(file) === now) {
  console.log(`${file} is up to date`);
} else {
  console.error(`${file} is not what the entries export. Read the difference, and if it is meant: npm run api -- --write`);
  process.exitCode = 1;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
