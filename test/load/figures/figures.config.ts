import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@standing/platform/config';
import { z } from 'zod';

/** How the benchmark runs; each may be given in the environment. */
const settings = {
  /** Where its database lies; it is kept for the next run. */
  BENCH_DATA: z.string().default(join(tmpdir(), 'standing-bench-figures')),
  BENCH_CASES: z.coerce.number().int().min(100).default(10_000),
  BENCH_ROUNDS: z.coerce.number().int().min(1).default(5),
  /** The median may take this long; a run above it ends with an error. */
  BENCH_LIMIT_MS: z.coerce.number().int().min(1).default(8_000),
};

/** Reads them from the environment; throws with every mistake named. */
export const figuresSettings = () => readConfig(settings, process.env);
