import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Counts, Range } from './decide-range.js';

/** Decides over so many people, shared out among workers; their memory is that of this process. */
export async function decideMembership(
  range: Omit<Range, 'from' | 'to'>,
  people: number,
  workers: number,
): Promise<Counts> {
  const share = Math.ceil(people / workers);
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      inWorker({ ...range, from: index * share, to: Math.min(people, (index + 1) * share) }),
    ),
  );
  const results: Record<string, number> = {};
  for (const part of parts)
    for (const [name, count] of Object.entries(part.results)) results[name] = (results[name] ?? 0) + count;
  const sum = (of: (part: Counts) => number) => parts.reduce((total, part) => total + of(part), 0);
  return { people: sum((part) => part.people), rows: sum((part) => part.rows), results };
}

function inWorker(range: Range): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'decide-range.js'), { workerData: range });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`A worker ended with ${code}.`));
    });
  });
}
