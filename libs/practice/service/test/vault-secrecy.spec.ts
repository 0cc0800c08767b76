import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { openLog } from '@standing/platform/observability';
import { VAULT_BYTES } from '@standing/practice/rules';
import type { RunningService } from '@standing/testing';
import type { CoverVaults } from '../src/vault/cover-vaults.job.js';
import { codesOf } from './given.js';
import { joins, keepVault, readVault, someContent, startWithCover } from './given-vault.js';
import { allTables, heldIn, looksRandom, vaultRows } from './vault-looks.js';

describe('whoever holds the whole database', () => {
  const lines: string[] = [];
  let service: RunningService;
  let job: CoverVaults;
  let coach: Member;
  let people: readonly Member[];
  beforeAll(async () => {
    const out = new Writable({ write: (line, _, done) => (lines.push(String(line)), done()) });
    ({ service, job } = await startWithCover(openLog('trace', out)));
    people = await Promise.all(Array.from({ length: 40 }, () => joins(service)));
    coach = people[0]!;
  });
  afterAll(() => service.stop());

  const keep = async (content: string) =>
    expect(codesOf(await keepVault(service, coach, content, (await readVault(service, coach)).tag))).toEqual([]);
  const rows = () => vaultRows(service.database.address, service.bodyId);

  it('finds neither what was kept nor that something was, in any table but the vaults and in any line of the log', async () => {
    const canary = 'zqx: what a coach tells nobody';
    const content = Buffer.alloc(VAULT_BYTES, canary).toString('base64');
    const before = await allTables(service.database.address);
    lines.length = 0;
    await keep(content);
    const after = await allTables(service.database.address);

    expect([...after.keys()].filter((table) => after.get(table) !== before.get(table))).toEqual(['practice.vaults']);
    expect(heldIn(after, canary)).toEqual([]);
    expect(lines).toEqual([]);
    expect(await readVault(service, coach)).toMatchObject({ content });
  });

  it('would find it in clear, in sixteen bits, in hexadecimal and in base 64', () => {
    const canary = 'zqx: what a coach tells nobody';
    const ways = ['latin1', 'hex', 'base64'] as const;
    const planted = ways.flatMap((way) =>
      ['utf8' as const, 'utf16le' as const].map((encoding) => Buffer.from(`a${canary}b`, encoding).toString(way)),
    );

    expect(heldIn(new Map(planted.map((text, at) => [String(at), text])), canary)).toHaveLength(planted.length);
  });

  it('sees a row like every other, as long on the disk and as even in its bytes', async () => {
    await keep(Buffer.alloc(VAULT_BYTES).toString('base64'));
    const seen = await rows();

    expect(new Set(seen.map(({ length, stored, columns }) => `${length} ${stored} ${columns}`))).toEqual(
      new Set([`${VAULT_BYTES + 29} ${VAULT_BYTES + 29} body_id,person_id,sealed`]),
    );
    expect(seen.filter(({ sealed }) => !looksRandom(Buffer.from(sealed, 'hex')))).toEqual([]);
    expect(looksRandom(Buffer.alloc(VAULT_BYTES, 'text'))).toBe(false);
  });

  it('sees that sixteen vaults at least were written in one transaction, and not which of them has other content', async () => {
    const before = new Map((await rows()).map(({ personId, sealed }) => [personId, sealed]));
    await keep(someContent());
    const after = await rows();
    const written = after.filter(({ personId, sealed }) => before.get(personId) !== sealed);

    expect(written.map(({ personId }) => personId)).toContain(coach.personId);
    expect(written.length).toBeGreaterThanOrEqual(16);
    expect(written.length).toBeLessThan(people.length);
    expect(new Set(written.map(({ xmin }) => xmin)).size).toBe(1);
  });

  it('sees the same where nobody kept anything and the clock wrote them anew', async () => {
    const contents = await Promise.all(people.map((one) => readVault(service, one)));
    const before = new Set((await rows()).map(({ sealed }) => sealed));
    await job.cover(() => true);
    const after = await rows();

    expect(after.filter(({ sealed }) => before.has(sealed))).toEqual([]);
    expect(await Promise.all(people.map((one) => readVault(service, one)))).toEqual(contents);
    await job.cover(() => false);
    expect(await rows()).toEqual(after);
  });
});
