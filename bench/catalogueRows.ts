import { catalogue, runTournament, strategy } from 'donnant';

/** The peer's own time for 216 strategies, every pair once, 200 rounds, full results: CPU seconds and rounds. */
const peer = { seconds: 99.8, rounds: 4_687_200 };

const rounds = 200;
const random = strategy('random');

/** CPU milliseconds that a piece of work takes. */
async function cpu(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Nanoseconds that a round against the coin takes, the opponent's part included: least of five turns of at least 10 ms, less what a
 * single match takes, in which both sides are made ready.
 */
async function nanoseconds(id: string): Promise<number> {
  const vendor = strategy(id);
  const play = (repetitions: number): unknown =>
    runTournament({ vendors: [vendor], partners: [random], length: { rounds }, method: 'sampled', repetitions });
  const least = async (repetitions: number): Promise<number> => {
    const turns: number[] = [];
    for (let turn = 0; turn < 5; turn++) turns.push(await cpu(() => play(repetitions)));
    return Math.min(...turns);
  };
  const single = await least(1);
  let repetitions = 10;
  while ((await cpu(() => play(repetitions))) < single + 10 && repetitions < 10_000) repetitions *= 2;
  return (((await least(repetitions)) - single) * 1e6) / ((repetitions - 1) * rounds);
}

const measured: { readonly id: string; readonly kind: string; readonly ns: number }[] = [];
for (const { id, family, create } of catalogue) {
  const { kind } = create();
  measured.push({ id, kind: family === 'meta' ? 'team' : kind, ns: await nanoseconds(id) });
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const show = (value: number): string => String(Number(value.toPrecision(3)));

console.log('| kind | entries | rounds a second, median | slowest |');
console.log('| :--- | ---: | ---: | ---: |');
for (const kind of ['memory-one', 'lookup', 'machine', 'derived', 'program', 'team']) {
  const times = measured.filter((one) => one.kind === kind).map(({ ns }) => ns);
  if (times.length > 0) console.log(`| ${kind} | ${times.length} | ${show(1e9 / median(times))} | ${show(1e9 / Math.max(...times))} |`);
}

const program = median(measured.filter(({ kind }) => kind === 'program').map(({ ns }) => ns));
console.log(`\nThe slowest ten (the median program takes ${show(program)} ns a round):`);
for (const { id, kind, ns } of measured.toSorted((a, b) => b.ns - a.ns).slice(0, 10)) {
  console.log(`- ${id} (${kind}): ${show(ns)} ns, ${show(ns / program)} × the median program`);
}
const slowest = measured.filter(({ kind }) => kind !== 'team').toSorted((a, b) => b.ns - a.ns)[0]!;
console.log(`The slowest that is no team: ${slowest.id}, ${show(slowest.ns)} ns, ${show(slowest.ns / program)} × the median program`);

const single = catalogue.filter(({ family }) => family !== 'meta').map(({ id }) => id);
for (const [what, players] of [
  ['all but the teams', single],
  ['the whole catalogue', catalogue.map(({ id }) => id)],
] as const) {
  const pairs = (players.length * (players.length + 1)) / 2;
  for (const turn of ['cold', 'warm']) {
    const seconds = (await cpu(() => runTournament({ players, length: { rounds }, repetitions: 1 }))) / 1000;
    const ratio = peer.seconds / peer.rounds / (seconds / (pairs * rounds));
    console.log(
      `${what}: ${players.length} × ${players.length}, ${rounds} rounds, once, full result, ${turn}: ${show(seconds)} s of CPU, ` +
        `${show((pairs * rounds) / seconds)} rounds a second, ${show(ratio)} × the peer`,
    );
    if (seconds > 60) break;
  }
}
