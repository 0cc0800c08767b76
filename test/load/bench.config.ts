import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@standing/platform/config';
import { z } from 'zod';

/** How the benchmark runs; each may be given in the environment. */
const settings = {
  /** Where its database lies, some 3 GB at the full size; it is kept for the next run. */
  BENCH_DATA: z.string().default(join(tmpdir(), 'standing-bench')),
  BENCH_COACHES: z.coerce.number().int().min(1000).default(100_000),
  BENCH_ROUNDS: z.coerce.number().int().min(1).default(5),
  /** How long each variant is measured in each round, after two seconds of warming up. */
  BENCH_SECONDS: z.coerce.number().min(1).default(6),
  BENCH_CONNECTIONS: z.coerce.number().int().min(1).default(20),
  /** The variants that are measured, by name; all unless said. */
  BENCH_ONLY: z.string().default(''),
};

/** Reads them from the environment; throws with every mistake named. */
export const benchSettings = () => readConfig(settings, process.env);

export type BenchSettings = ReturnType<typeof benchSettings>;

/** What every process of the benchmark is started with: this process's own environment, with what is given here. */
export function environmentWith(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', ...changes };
}
