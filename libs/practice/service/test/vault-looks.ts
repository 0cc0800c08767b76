import type { DatabaseAddress } from '@standing/platform/database';
import pg from 'pg';

/** One row as somebody sees it who holds the whole database. */
export type SeenRow = {
  readonly personId: string;
  readonly sealed: string;
  /** The transaction that wrote it, and how it lies on the disk. */
  readonly xmin: string;
  readonly length: number;
  readonly stored: number;
  readonly columns: string;
};

/** The vaults of a body, by person. */
export async function vaultRows(address: DatabaseAddress, bodyId: string): Promise<readonly SeenRow[]> {
  return asOwner(address, async (client) => {
    const { rows } = await client.query<SeenRow>(
      `select person_id as "personId", encode(sealed, 'hex') as sealed, xmin::text, octet_length(sealed) as length,
         pg_column_size(sealed) as stored,
         (select string_agg(attname, ',' order by attnum) from pg_attribute where attrelid = 'practice.vaults'::regclass and attnum > 0) as columns
       from practice.vaults where body_id = $1 order by person_id`,
      [bodyId],
    );
    return rows;
  });
}

/** Every row of every table of every schema but the server's own, as text. */
export async function allTables(address: DatabaseAddress): Promise<ReadonlyMap<string, string>> {
  return asOwner(address, async (client) => {
    const { rows: names } = await client.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const tables = new Map<string, string>();
    for (const { name } of names) {
      const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t order by 1`);
      tables.set(name, rows.map(({ row }) => row).join('\n'));
    }
    return tables;
  });
}

/** Which of the texts hold the other in some way of writing bytes. */
export function heldIn(texts: ReadonlyMap<string, string>, text: string): string[] {
  const ways = ['utf8', 'utf16le'].map((encoding) => Buffer.from(text, encoding as BufferEncoding));
  const written = ways.flatMap((bytes) => [bytes.toString('latin1'), bytes.toString('hex'), ...base64sOf(bytes)]);
  return [...texts].filter(([, held]) => written.some((way) => held.includes(way))).map(([name]) => name);
}

/** Whether the bytes are spread as evenly as random ones: chi-squared over the 256 values, far beyond chance at 400. */
export function looksRandom(bytes: Uint8Array): boolean {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte]! += 1;
  const expected = bytes.length / 256;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0) < 400;
}

/** Base 64 of the bytes wherever they begin among others: what does not depend on their neighbours. */
function base64sOf(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(4, -4),
  );
}

async function asOwner<Result>(
  address: DatabaseAddress,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
