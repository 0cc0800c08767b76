import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { appendAudit, verifyAudit } from '@standing/platform/audit';
import { asRole, inBody, openDataSource } from '@standing/platform/database';
import { createDatabase, type TestDatabase } from '@standing/testing';
import type { DataSource } from 'typeorm';

describe('the audit chain', () => {
  let database: TestDatabase;
  let source: DataSource;
  const bodyId = newId();

  beforeAll(async () => {
    database = await createDatabase();
    source = await openDataSource(
      asRole(database.address, 'ethics_app', database.secret('role:ethics_app')),
      'ethics',
      [],
    );
    await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        inBody(source, bodyId, (manager) => appendAudit(manager, line(number))),
      ),
    );
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const line = (number: number) => ({
    context: 'ethics',
    bodyId,
    at: new Date('2026-11-22T11:00:00.123Z'),
    actor: 'person:x',
    action: 'sign',
    subjectId: newId(),
    details: { number },
  });

  const lines = () =>
    inBody(source, bodyId, (manager) =>
      manager.query(
        `select body_id as "bodyId", stream, seq::int as seq, at, actor, action, subject_id as "subjectId", details, hash from ethics.audit order by seq`,
      ),
    );

  it('is whole after lines that were added at once', async () => {
    const stored = await lines();

    expect(stored).toHaveLength(12);
    expect(verifyAudit(stored)).toBeNull();
  });

  it('shows where a line was changed, and where one is gone', async () => {
    const stored = await lines();
    const changed = stored.map((row: { seq: number }) => (row.seq === 5 ? { ...row, action: 'unsign' } : row));

    expect(verifyAudit(changed)).toMatchObject({ seq: 5, reason: 'hash' });
    expect(verifyAudit(stored.filter((row: { seq: number }) => row.seq !== 7))).toMatchObject({
      seq: 8,
      reason: 'gap',
    });
  });

  it('cannot be changed by the one who writes it', async () => {
    const change = inBody(source, bodyId, (manager) => manager.query(`update ethics.audit set action = 'x'`));

    await expect(change).rejects.toThrow('permission denied');
  });
});
