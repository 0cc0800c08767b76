import { secretFrom } from '@standing/platform/config';
import { addressFrom, type DatabaseAddress } from '@standing/platform/database';
import { newId } from '@standing/kernel';
import pg from 'pg';
import { TEMPLATE, testMaster } from './names.js';

export type TestDatabase = {
  readonly address: DatabaseAddress;
  readonly secret: ReturnType<typeof secretFrom>;
  drop(): Promise<void>;
};

/** A fresh database, copied from one that nobody is connected to; without its name, with every context's tables, empty. */
export async function createDatabase(copyOf = TEMPLATE): Promise<TestDatabase> {
  const url = process.env['STANDING_TEST_DATABASE'];
  if (!url) throw new Error('The test server is not running: start the specs through jest.');
  const owner = addressFrom(url);
  const database = `t_${newId().replaceAll('-', '')}`;
  // Files are copied, not pages through the log: with hundreds of tables it takes half as long.
  await asOwner(owner, `create database ${database} template ${copyOf} strategy file_copy`);
  return {
    address: { ...owner, database },
    secret: secretFrom(testMaster),
    drop: () => asOwner(owner, `drop database ${database} with (force)`),
  };
}

async function asOwner(owner: DatabaseAddress, statement: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
