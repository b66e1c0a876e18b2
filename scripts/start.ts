import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the package, then gives advice on the shipped scenario and writes its report. */
const report = 'report.html';

run('npm', ['run', '--silent', 'build', '--', '--silent', '--no-dts']);
run(process.execPath, ['dist/main.js', 'advise', 'examples/scenarios/reps-and-resellers.yaml', '--report', report]);
console.log(`\nOpen the report in a browser: ${resolve(report)}`);

function run(command: string, words: readonly string[]): void {
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
