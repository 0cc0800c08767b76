import type { DatabaseAddress } from '../address.js';
import { type Ask, ReaderConnection } from './reader-connection.js';

/**
 * The only way to a read connection. The body's setting and the reads go out together as one transaction; the body that
 * the server answers is compared with the one asked for. All operations share few connections, and one on which anything
 * went wrong is left for a new one.
 */
export class BodyScopedReader {
  private readonly open = new Set<ReaderConnection>();
  private opening: Promise<ReaderConnection> | undefined;
  private chosen: ReaderConnection | undefined;
  private readonly name: string;

  constructor(
    private readonly address: DatabaseAddress,
    context: string,
    private readonly connections = 2,
  ) {
    this.name = `standing ${context} reader`;
  }

  /** The rows of each read, in the order asked. Fails as a whole: a read that fails fails the batch. */
  async run(bodyId: string, asks: readonly Ask[]): Promise<unknown[][]> {
    const connection = this.ofThisTurn() ?? (await this.opened());
    return connection.run(bodyId, asks);
  }

  async end(): Promise<void> {
    await this.opening?.catch(() => undefined);
    await Promise.all([...this.open].map((connection) => connection.end()));
  }

  /** What is asked in one turn of the loop takes one connection, and so leaves in one write; the next may take another. */
  private ofThisTurn(): ReaderConnection | undefined {
    if (this.chosen?.isUsable) return this.chosen;
    this.chosen = this.leastBusy();
    if (this.chosen)
      setImmediate(() => {
        this.chosen = undefined;
      });
    return this.chosen;
  }

  /** One that is open; another is opened meanwhile where it is busy and there may be more. */
  private leastBusy(): ReaderConnection | undefined {
    let best: ReaderConnection | undefined;
    for (const connection of this.open) {
      if (!connection.isUsable) this.open.delete(connection);
      else if (!best || connection.load < best.load) best = connection;
    }
    // Whoever waits for it learns why it failed.
    if (best && best.load > 0 && this.open.size < this.connections) this.opened().catch(() => undefined);
    return best;
  }

  private opened(): Promise<ReaderConnection> {
    this.opening ??= ReaderConnection.open(this.address, this.name)
      .then((connection) => {
        this.open.add(connection);
        return connection;
      })
      .finally(() => {
        this.opening = undefined;
      });
    return this.opening;
  }
}
