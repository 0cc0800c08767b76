import type { DatabaseAddress } from '@standing/platform/database';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** Streams what a query selects as COPY's text; returns how many bytes came. */
export async function copied(address: DatabaseAddress, query: string, onText: (text: string) => void): Promise<number> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    await client.query(`set work_mem = '64MB'`);
    const stream = client.query(copyTo(`copy (${query}) to stdout`));
    stream.setEncoding('utf8');
    let bytes = 0;
    for await (const chunk of stream as AsyncIterable<string>) {
      bytes += chunk.length;
      onText(chunk);
    }
    return bytes;
  } finally {
    await client.end();
  }
}
