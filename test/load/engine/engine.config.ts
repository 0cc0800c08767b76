import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@standing/platform/config';
import { z } from 'zod';

/** How the benchmark runs; each may be given in the environment. */
const settings = {
  /** Where its database lies, some 5 GB at the full size; it is kept for the next run. */
  BENCH_DATA: z.string().default(join(tmpdir(), 'standing-bench-engine')),
  BENCH_PEOPLE: z.coerce.number().int().min(100).default(100_000),
  BENCH_ROUNDS: z.coerce.number().int().min(1).default(3),
  /** Worker threads: both cores of the machine that it is measured on. */
  BENCH_WORKERS: z.coerce.number().int().min(1).default(2),
};

/** Reads them from the environment; throws with every mistake named. */
export const engineSettings = () => readConfig(settings, process.env);
