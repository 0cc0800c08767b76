import pg from 'pg';
import type { DatabaseAddress } from '../address.js';
import type { HotRead } from './hot-read.js';

const DATE = 1082;
const BIGINT = 20;
const types = new pg.TypeOverrides();
types.setTypeParser(DATE, (text) => text);
types.setTypeParser(BIGINT, Number);

export type Ask = { readonly read: HotRead<unknown>; readonly params: readonly unknown[] };

/**
 * The only way to a read connection. Sends BEGIN, the body's setting, the reads and COMMIT down one pipelined connection
 * in one turn; compares the body that the server answers with the one asked for, and destroys the connection otherwise.
 */
export class BodyScopedReader {
  private readonly pool: pg.Pool;

  constructor(address: DatabaseAddress, context: string, connections = 3) {
    this.pool = new pg.Pool({
      ...address,
      max: connections,
      application_name: `standing ${context} reader`,
      types,
      pipeline: true,
      idleTimeoutMillis: 30_000,
    } as pg.PoolConfig);
    this.pool.on('error', () => undefined);
  }

  /** The rows of each read, in the order asked. Fails as a whole: a read that fails fails the batch. */
  async run(bodyId: string, asks: readonly Ask[]): Promise<unknown[][]> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      return await batch(client, bodyId, asks);
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}

async function batch(client: pg.PoolClient, bodyId: string, asks: readonly Ask[]): Promise<unknown[][]> {
  const answers = await Promise.allSettled([
    client.query('begin read only'),
    client.query<{ body: string }>({
      name: 'body',
      text: `select set_config('app.body', $1, true) as body`,
      values: [bodyId],
    }),
    ...asks.map(({ read, params }) => client.query({ name: read.name, text: read.text, values: [bodyId, ...params] })),
    client.query('commit'),
  ]);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
  const results = answers.map(
    (answer) => (answer as PromiseFulfilledResult<pg.QueryResult<Record<string, unknown>>>).value,
  );
  if (results[1]?.rows[0]?.body !== bodyId) throw new Error('The database answered for another body.');
  return results.slice(2, -1).map((result) => result.rows);
}
