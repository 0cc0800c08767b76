import pg from 'pg';
import type { DatabaseAddress } from '../address.js';
import type { HotRead } from './hot-read.js';
import { type Row, type Statement, textOf } from './statement.js';
import { Batch, Preparation, type Step } from './wire-queries.js';

/** One read of a batch; its body comes first among the parameters. */
export type Ask = { readonly read: HotRead<unknown>; readonly params: readonly unknown[] };

type Read = { readonly name: string; readonly text: string };

const SET_BODY: Read = { name: 'body', text: `select set_config('app.body', $1, true) as body` };

/** One connection that several operations use at once: what each asks follows what others asked, and none waits. */
export class ReaderConnection {
  private readonly preparing = new Map<string, Promise<Statement>>();
  private readonly prepared = new Map<string, Statement>();
  private inFlight = 0;
  private usable = true;

  private constructor(private readonly client: pg.Client) {
    client.on('error', () => this.retire());
    client.on('end', () => this.retire());
  }

  static async open(address: DatabaseAddress, name: string): Promise<ReaderConnection> {
    const client = new pg.Client({ ...address, application_name: name, pipeline: true } as pg.ClientConfig);
    const connection = new ReaderConnection(client);
    await client.connect();
    return connection;
  }

  /** How many batches it is busy with. */
  get load(): number {
    return this.inFlight;
  }

  /** False once anything went wrong on it: then it takes nothing more, and closes when the rest is answered. */
  get isUsable(): boolean {
    return this.usable;
  }

  /** The rows of each read; a read that fails fails the batch, and no other batch. */
  async run(bodyId: string, asks: readonly Ask[]): Promise<Row[][]> {
    this.inFlight += 1;
    try {
      const reads = [SET_BODY, ...asks.map(({ read }) => read)];
      const params = [[bodyId], ...asks.map((ask) => [bodyId, ...ask.params])];
      const statements = this.known(reads) ?? (await Promise.all(reads.map((read) => this.prepare(read))));
      const steps = statements.map((statement, index) => ({ statement, values: (params[index] ?? []).map(textOf) }));
      const [set, ...results] = await this.send(steps);
      if (set?.[0]?.['body'] !== bodyId) throw this.destroyed();
      return results;
    } catch (error) {
      this.retire();
      throw error;
    } finally {
      this.inFlight -= 1;
      if (!this.usable && this.inFlight === 0) void this.client.end();
    }
  }

  async end(): Promise<void> {
    this.retire();
    await this.client.end();
  }

  private retire(): void {
    this.usable = false;
  }

  /** Whatever else it is about to answer is for nobody to see. */
  private destroyed(): Error {
    const error = new Error('The database answered for another body.');
    (this.client as unknown as { connection: pg.Connection }).connection.stream.destroy(error);
    return error;
  }

  private send(steps: readonly Step[]): Promise<Row[][]> {
    return new Promise((resolve, reject) => void this.client.query(new Batch(steps, { resolve, reject })));
  }

  /** The statements, where the server knows them all. */
  private known(reads: readonly Read[]): Statement[] | null {
    const statements = reads.flatMap(({ name }) => this.prepared.get(name) ?? []);
    return statements.length === reads.length ? statements : null;
  }

  private prepare(read: Read): Promise<Statement> {
    const known = this.preparing.get(read.name) ?? this.parse(read);
    this.preparing.set(read.name, known);
    return known;
  }

  private async parse(read: Read): Promise<Statement> {
    const statement = await new Promise<Statement>((resolve, reject) => {
      void this.client.query(new Preparation(read, { resolve, reject }));
    });
    this.prepared.set(read.name, statement);
    return statement;
  }
}
