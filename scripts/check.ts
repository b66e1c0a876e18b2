import { spawnSync } from 'node:child_process';

/** Runs every check, one after the other, and tells at the end which failed. `--skip name` leaves one out. */
const steps: readonly (readonly [name: string, script: string])[] = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['types', 'types'],
  ['docs', 'docs:lint'],
  ['api', 'api'],
  ['build', 'build'],
  ['publint', 'publint'],
  ['attw', 'attw'],
  ['tests', 'test'],
];

const skipped = process.argv.flatMap((word, i, words) => (words[i - 1] === '--skip' ? [word] : []));
const failed: string[] = [];

for (const [name, script] of steps) {
  if (skipped.includes(name)) continue;
  console.log(`\n== ${name}: npm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}

console.log(failed.length === 0 ? '\nall checks passed' : `\nfailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
