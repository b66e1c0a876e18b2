import { largeField } from './tournamentLarge.ts';

/**
 * Runs the large field once, with measures where the word is given, and prints as JSON the rounds played, the milliseconds of
 * CPU that they took, and the peak memory of the process in MiB.
 */
const start = process.cpuUsage();
const { played } = await largeField(process.argv[2] === 'measures');
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ rounds: played, cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 }));
