import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchSettings, benchSettings } from './bench.config.js';
import { beSeen, type Coach, coachesAskedAbout } from './coaches.js';
import { type BenchData, openData } from './data/open-data.js';
import { report } from './report.js';
import { LoadProcess, type Measured, writeLoad, writeStrangers } from './run-load.js';
import type { ServerProcess } from './server-process.js';
import { type Variant, variantsFor } from './variants.js';

/** A server is as fast as it gets once it was asked a few thousand times. */
const WARM = { seconds: 1, atLeast: 3000 };

type Contestant = { readonly variant: Variant; readonly server: ServerProcess; readonly file: string };

const root = process.cwd();
const settings = benchSettings();
const folder = mkdtempSync(join(tmpdir(), 'standing-bench-run-'));
say(
  `Node ${process.versions.node}, ${cpus().length} cores, load average ${loadavg()
    .map((each) => each.toFixed(2))
    .join(' ')}`,
);
const data = await openData(settings.BENCH_DATA, settings.BENCH_COACHES);
const asker = new LoadProcess(root);
const contestants: Contestant[] = [];
try {
  const coaches = await coachesAskedAbout(data.address, settings.BENCH_COACHES);
  for (const variant of chosen(settings)) {
    const server = await variant.start({ root, folder, data });
    contestants.push({ variant, server, file: writeLoad(folder, variant, coaches) });
  }
  const rounds = await runRounds(coaches);
  say(report(rounds));
  if ([...rounds.values()].flat().some(({ bad }) => bad > 0)) process.exitCode = 1;
} finally {
  asker.stop();
  for (const { server } of contestants) await server.stop();
  await data.stop();
  rmSync(folder, { recursive: true, force: true });
}

function chosen({ BENCH_ONLY }: BenchSettings): readonly Variant[] {
  const names = BENCH_ONLY.split(',').filter(Boolean);
  return variantsFor(root).filter(({ name }) => names.length === 0 || names.includes(name));
}

/** In each round every variant in turn, another one first each time. */
async function runRounds(coaches: readonly Coach[]): Promise<Map<string, Measured[]>> {
  const rounds = new Map(contestants.map(({ variant }) => [variant.name, [] as Measured[]]));
  for (let round = 0; round < settings.BENCH_ROUNDS; round += 1) {
    const first = round % contestants.length;
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      await beSeen(data.address, coaches);
      const measured = await runOnce(contestant, data);
      rounds.get(contestant.variant.name)?.push(measured);
      say(
        `round ${round + 1} ${contestant.variant.name}: ${(measured.requests / (measured.elapsed / 1000)).toFixed(0)} req/s`,
      );
      if (contestant.variant.secured) await meetStrangers(contestant, coaches);
    }
  }
  return rounds;
}

async function runOnce({ variant, server, file }: Contestant, { postmaster }: BenchData): Promise<Measured> {
  const load = { url: server.url, file, connections: settings.BENCH_CONNECTIONS };
  await asker.run({ ...load, ...WARM });
  const measured = await asker.measure({ ...load, seconds: settings.BENCH_SECONDS }, server, postmaster);
  if (measured.bad > 0) say(`${variant.name} answered wrongly: ${JSON.stringify(measured.example)}`);
  return measured;
}

/** Under the same load, sessions shown at another body's name open nothing. */
async function meetStrangers({ variant, server }: Contestant, coaches: readonly Coach[]): Promise<void> {
  const file = writeStrangers(folder, variant, coaches);
  const seen = await asker.run({ url: server.url, file, connections: settings.BENCH_CONNECTIONS, seconds: 1 });
  if (seen.bad > 0) throw new Error(`${variant.name} opened to a stranger: ${JSON.stringify(seen.example)}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
