import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { FileRefused, type FileRefusal } from '../file-refused.js';
import type { PdfText } from './pdf-text.js';

/** The most pages of a PDF; and of how many, and how many characters, it is read. */
const LIMITS = { pages: 1000, readPages: 10, characters: 50_000 };
/** How long a PDF may take, in milliseconds. */
const PATIENCE_MS = 10_000;
/** How much memory it may take, in megabytes of the thread's own and in bytes of all that the process has. */
const HEAP_MB = 160;
const MOST_GROWTH = 128_000_000;
const WATCH_MS = 10;

const share = z.number().min(0).max(1);
const place = { x: share, y: share, width: share, height: share };
const answer = z.union([
  z.object({
    state: z.literal('read'),
    pages: z.number(),
    words: z.array(z.object({ page: z.number(), text: z.string(), ...place })),
  }),
  z.object({ state: z.enum(['locked', 'broken', 'active', 'too-heavy']) }),
]);

const CODES: Readonly<Record<string, FileRefusal>> = {
  locked: 'FILE_LOCKED',
  broken: 'FILE_BROKEN',
  active: 'FILE_ACTIVE',
  'too-heavy': 'FILE_TOO_HEAVY',
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Opens a PDF in a thread of its own and reads its words, one PDF of this process after the other. Throws `FileRefused`:
 * FILE_LOCKED, FILE_BROKEN, FILE_ACTIVE, and FILE_TOO_HEAVY when the thread needs too much memory or time.
 */
export function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const turn = last.then(() => readNow(bytes));
  last = turn.catch(() => undefined);
  return turn;
}

async function readNow(bytes: Uint8Array): Promise<PdfText> {
  const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 32 },
    stderr: true,
    stdout: true,
    env: {},
    execArgv: [],
  });
  try {
    const said = answer.parse(await answerOf(worker, bytes));
    if (said.state === 'read') return { pages: said.pages, words: said.words };
    throw new FileRefused(CODES[said.state] ?? 'FILE_BROKEN');
  } finally {
    await worker.terminate();
  }
}

/** What the thread answers. Arrays of bytes are no part of its heap: for them the memory of the process is watched. */
function answerOf(worker: Worker, bytes: Uint8Array): Promise<unknown> {
  const [began, before] = [performance.now(), process.memoryUsage.rss()];
  return new Promise((resolve, reject) => {
    const tooHeavy = () => reject(new FileRefused('FILE_TOO_HEAVY'));
    const watch = setInterval(() => {
      const grown = process.memoryUsage.rss() - before;
      if (grown > MOST_GROWTH || performance.now() - began > PATIENCE_MS) tooHeavy();
    }, WATCH_MS);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : reject(error),
    );
    worker.once('exit', () => {
      clearInterval(watch);
      tooHeavy();
    });
    worker.postMessage({ bytes: Uint8Array.from(bytes), limits: LIMITS });
  });
}
