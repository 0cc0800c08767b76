import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coach } from './coaches.js';
import { BODIES, hostOf } from './data/made-up.js';
import { cpuOf, cpuOfFamily } from './measure.js';
import type { ServerProcess } from './server-process.js';
import { signedIn, type Variant } from './variants.js';

/** What the load saw of a server. */
export type Seen = {
  readonly requests: number;
  readonly elapsed: number;
  readonly p50: number;
  readonly p99: number;
  readonly own: number;
  readonly foreign: number;
  readonly bad: number;
  readonly example: unknown;
};

/** The same with the processor time that a request cost, in milliseconds. */
export type Measured = Seen & { readonly serverCpu: number; readonly pgCpu: number; readonly loadCpu: number };

export type Load = {
  readonly url: string;
  readonly file: string;
  readonly connections: number;
  readonly seconds: number;
  /** It goes on until it has asked as many times, however long that takes. */
  readonly atLeast?: number;
};

/** The process that asks. */
export class LoadProcess {
  private readonly child: ChildProcess;
  private readonly failed: Promise<never>;

  constructor(root: string) {
    this.child = fork(join(root, 'test/load/peers/load.mjs'));
    this.failed = once(this.child, 'exit').then(() => Promise.reject(new Error('The process that asks has ended.')));
  }

  async run(load: Load): Promise<Seen> {
    this.child.send(load);
    const [seen] = (await Promise.race([once(this.child, 'message'), this.failed])) as [Seen];
    return seen;
  }

  /** Runs it and looks how much processor time that took of the server, of PostgreSQL and of the load itself. */
  async measure(load: Load, server: ServerProcess, postmaster: number): Promise<Measured> {
    const used = () => [cpuOf(server.pid), cpuOfFamily(postmaster), cpuOf(this.child.pid ?? 0)] as const;
    const before = used();
    const seen = await this.run(load);
    const [serverCpu, pgCpu, loadCpu] = used().map((after, index) => (after - (before[index] ?? 0)) / seen.requests);
    return { ...seen, serverCpu: serverCpu ?? 0, pgCpu: pgCpu ?? 0, loadCpu: loadCpu ?? 0 };
  }

  stop(): void {
    this.failed.catch(() => undefined);
    this.child.disconnect();
  }
}

/** Writes what a variant is asked about the coaches. */
export function writeLoad(folder: string, { name, path, reader, ask }: Variant, coaches: readonly Coach[]): string {
  const asks = coaches.map((coach) => ({ body: coach.body, expected: coach.expected, ...ask(coach) }));
  return written(folder, name, { path, reader, asks });
}

/** The same sessions, half of them shown at another body's name, where they have to open nothing. */
export function writeStrangers(folder: string, variant: Variant, coaches: readonly Coach[]): string {
  const asks = coaches.map((coach, index) => {
    const own = { body: coach.body, expected: coach.expected, ...variant.ask(coach) };
    if (index % 2 === 0) return own;
    const sent = JSON.parse(own.sent) as object;
    return {
      body: coach.body,
      expected: null,
      ...signedIn(coach, sent, hostOf((coach.number + 1 + (index % (BODIES - 1))) % BODIES)),
    };
  });
  return written(folder, `${variant.name}-strangers`, { path: variant.path, reader: variant.reader, asks });
}

function written(folder: string, name: string, load: object): string {
  const file = join(folder, `${name}.load.json`);
  writeFileSync(file, JSON.stringify(load), { mode: 0o600 });
  return file;
}
