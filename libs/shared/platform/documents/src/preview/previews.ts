import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MediaType } from '../media-type.js';

/** How long one question may take, in milliseconds; and how long the process waits for another before it ends. */
const PATIENCE_MS = 15_000;
const IDLE_MS = 20_000;
/** Memory of the process's own, in megabytes. */
const HEAP_MB = 256;

/** What a preview is made of. */
export type Previewed = { readonly content: Uint8Array; readonly mediaType: MediaType };

type Answer = { readonly state: string; readonly pages?: number; readonly image?: Uint8Array };

/**
 * Makes pictures of the pages of documents, so that whoever reads one never opens the original. A process of its own does it,
 * one question after the other; what takes it too long, or brings it down, has no picture.
 */
export class Previews {
  private child: ChildProcess | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  /** How many pages the document has; null when no picture can be made of it. A picture has one. */
  async pagesOf(document: Previewed): Promise<number | null> {
    const { pages } = await this.ask(document, null, 'webp');
    return pages ?? null;
  }

  /** A page as a WebP picture, at most 1,200 points wide and 2,400 high, from page 1 on; null when there is none. */
  async pictureOf(document: Previewed, page: number): Promise<Buffer | null> {
    return drawn(await this.ask(document, page, 'webp'));
  }

  /** The same as a JPEG, which is bound into a document as it is; null when there is none. */
  async printOf(document: Previewed, page: number): Promise<Buffer | null> {
    return drawn(await this.ask(document, page, 'jpeg'));
  }

  /** Ends the process, once it has answered. */
  async stop(): Promise<void> {
    await this.last;
    this.end();
  }

  private ask({ content, mediaType }: Previewed, page: number | null, format: 'webp' | 'jpeg'): Promise<Answer> {
    const turn = this.last.then(() => this.askNow({ bytes: content, mediaType, page, format }));
    this.last = turn;
    return turn;
  }

  private async askNow(question: object): Promise<Answer> {
    clearTimeout(this.idle);
    const child = (this.child ??= begin());
    const answer = await answerOf(child, question);
    if (answer === null) this.end();
    this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
    return answer ?? { state: 'none' };
  }

  private end(): void {
    clearTimeout(this.idle);
    this.child?.kill('SIGKILL');
    this.child = null;
  }
}

function drawn({ image }: Answer): Buffer | null {
  return image ? Buffer.from(image) : null;
}

/** The process lies beside this file, or beside the file that this one was built into. */
function begin(): ChildProcess {
  const child = fork(fileURLToPath(new URL('./preview-process.mjs', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}

/** What the process answers; null when it does not, or ended. */
function answerOf(child: ChildProcess, question: object): Promise<Answer | null> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | null) => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.channel?.unref();
      resolve(answer);
    };
    const timer = setTimeout(() => settle(null), PATIENCE_MS);
    child.channel?.ref();
    child.once('message', (answer) => settle(answer as Answer));
    child.once('error', () => settle(null));
    child.once('exit', () => settle(null));
    child.send(question, (error) => {
      if (error) settle(null);
    });
  });
}
