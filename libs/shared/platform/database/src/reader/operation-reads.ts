import { NotFound } from '@standing/kernel';
import DataLoader from 'dataloader';
import type { BodyScopedReader } from './body-scoped-reader.js';
import type { HotLoader, HotRead } from './hot-read.js';
import type { Ask } from './reader-connection.js';

/**
 * The reads of one operation: those asked for in one turn go to the database together, equal ones once, and the body is
 * fixed from the start. Who within the body may read a row belongs in the read's own predicate.
 */
export class OperationReads {
  private readonly batches: DataLoader<Ask, unknown[], string>;
  private readonly loaders = new Map<string, DataLoader<string, unknown[]>>();

  constructor(
    reader: BodyScopedReader,
    readonly bodyId: string,
  ) {
    this.batches = new DataLoader<Ask, unknown[], string>((asks) => reader.run(bodyId, asks), {
      cacheKeyFn: ({ read, params }) => `${read.name} ${JSON.stringify(params)}`,
    });
  }

  /** All rows. The statement's `$1` is the body; `params` follow from `$2`. */
  rows<Row>(read: HotRead<Row>, params: readonly unknown[] = []): Promise<Row[]> {
    return this.batches.load({ read, params }) as Promise<Row[]>;
  }

  /** The only row, or nothing. */
  async maybe<Row>(read: HotRead<Row>, params: readonly unknown[] = []): Promise<Row | null> {
    return (await this.rows(read, params))[0] ?? null;
  }

  /** The only row; `NotFound` when there is none. */
  async row<Row>(read: HotRead<Row>, params: readonly unknown[] = []): Promise<Row> {
    const row = await this.maybe(read, params);
    if (row === null) throw new NotFound();
    return row;
  }

  /** The row of this key, batched with the other keys asked for in the same turn. */
  async one<Row>(loader: HotLoader<Row>, key: string): Promise<Row | undefined> {
    return (await this.many(loader, key))[0];
  }

  /** The rows of this key, batched with the other keys asked for in the same turn. */
  many<Row>(loader: HotLoader<Row>, key: string): Promise<Row[]> {
    const known =
      this.loaders.get(loader.name) ?? new DataLoader<string, unknown[]>((keys) => this.byKeys(loader, keys));
    this.loaders.set(loader.name, known);
    return known.load(key) as Promise<Row[]>;
  }

  /** Forgets what was read, so that an answer after a write shows the write. */
  refresh(): void {
    this.batches.clearAll();
    for (const loader of this.loaders.values()) loader.clearAll();
  }

  private async byKeys<Row>(loader: HotLoader<Row>, keys: readonly string[]): Promise<Row[][]> {
    const rows = await this.rows(loader, [keys]);
    const byKey = groupBy(rows, loader.key);
    return keys.map((key) => byKey.get(key) ?? []);
  }
}

/** `Map.groupBy` came with Node 21. */
function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
