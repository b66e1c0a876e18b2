import { thirtyClassical } from './tournamentOnce.ts';

/** Runs the tournament once and prints the milliseconds of CPU that it took, and the peak memory of the process in MiB. */
const start = process.cpuUsage();
await thirtyClassical();
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000, process.resourceUsage().maxRSS / 1024);
