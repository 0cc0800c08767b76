import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, secretFrom } from '@standing/platform/config';
import pg from 'pg';

const START_PATIENCE_MS = 180_000;

export type Options = { readonly logLevel: 'warn' | 'debug' };

/** The built platform as whoever installs it runs it: one process, its own data folder, its database as durable as shipped. */
export class Standalone {
  /** Where everything of it lies. */
  readonly folder: string;
  private child: ChildProcess | undefined;
  private readonly lines: string[] = [];

  private constructor(
    readonly port: number,
    private readonly options: Options,
  ) {
    this.folder = mkdtempSync(join(tmpdir(), 'standing-platform-'));
    chmodSync(this.folder, 0o755);
  }

  /** Builds what is not built, makes its folder and chooses its port; it does not run yet. */
  static async prepare(options: Options): Promise<Standalone> {
    build();
    return new Standalone(await freePort(), options);
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts the process; resolves when it is there, not when it is ready. */
  launch(): void {
    const env = {
      LOG_LEVEL: this.options.logLevel,
      NODE_ENV: 'development',
      PORT: String(this.port),
      STANDING_DATA: this.folder,
    };
    this.child = spawn(process.execPath, ['dist/apps/standalone/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.lines.push(chunk.toString());
      });
    }
  }

  /** Waits until it serves; throws with what it said when it ended instead. */
  async ready(): Promise<void> {
    const deadline = performance.now() + START_PATIENCE_MS;
    while (!(await this.isReady())) {
      if (this.child?.exitCode !== null)
        throw new Error(`The platform ended by itself.\n${this.said().slice(-20_000)}`);
      if (performance.now() > deadline)
        throw new Error(`The platform was not ready after three minutes.\n${this.said().slice(-20_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** `kill -9`: nothing is told, nothing is tidied; its database server is left behind. */
  async kill(): Promise<void> {
    if (this.child?.exitCode !== null)
      throw new Error(`The platform had ended by itself.\n${this.said().slice(-20_000)}`);
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  /** Ctrl-C, and its database with it. */
  async stop(): Promise<void> {
    if (this.child?.exitCode === null && this.child.signalCode === null) {
      const gone = once(this.child, 'exit');
      this.child.kill('SIGINT');
      await gone;
    }
  }

  /** Stops it and removes everything of it. */
  async remove(): Promise<void> {
    await this.stop();
    const left = this.databaseProcess();
    if (left !== null && existsSync(`/proc/${left}`)) process.kill(left, 'SIGINT');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  /** Everything that it wrote on its output and beside it. */
  said(): string {
    return this.lines.join('');
  }

  /** Looks into its database as the owner. */
  async openDatabase(): Promise<pg.Client> {
    const secret = secretFrom(readFileSync(join(this.folder, 'secret'), 'utf8').trim());
    const [, , , port] = this.lockFile();
    const client = new pg.Client({
      host: '127.0.0.1',
      port: Number(port),
      user: 'standing',
      database: 'postgres',
      password: secret('role:owner'),
    });
    await client.connect();
    return client;
  }

  private databaseProcess(): number | null {
    return existsSync(join(this.folder, 'postgres/postmaster.pid')) ? Number(this.lockFile()[0]) : null;
  }

  private lockFile(): string[] {
    return readFileSync(join(this.folder, 'postgres/postmaster.pid'), 'utf8').split('\n');
  }

  private async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/health/ready`).catch(() => null);
    await answer?.arrayBuffer();
    return answer?.status === 200;
  }
}

/** What is tested is what is shipped: the bundle, made anew when its sources have changed. */
function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ['tools/launch/build.mjs'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The platform could not be built.\n${stderr}`);
}
