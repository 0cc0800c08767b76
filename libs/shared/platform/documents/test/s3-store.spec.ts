import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { secretFrom } from '@standing/platform/config';
import { DocumentDamaged, S3Store, Seal, sweep } from '@standing/platform/documents';
import { TestClock } from '@standing/testing';
import { openS3Server } from './s3-server.js';
import { withKeys } from './s3-keys.config.js';

const secret = secretFrom('a master secret that is long enough for it');
const text = 'Attestation de Madame Exemple';

async function* pieces(...parts: string[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

describe('a store in a bucket', () => {
  let server: Awaited<ReturnType<typeof openS3Server>>;
  let store: S3Store;
  const place = { bodyId: newId(), documentId: newId() };
  const key = `${place.bodyId}/${place.documentId}`;
  withKeys();
  beforeAll(async () => {
    server = await openS3Server();
    store = new S3Store(server.bucket, new Seal(secret));
  });
  beforeEach(() => server.objects.clear());
  afterAll(() => server.stop());

  it('gives back what was kept, says what it was, and sends nothing that can be read', async () => {
    const kept = await store.put(place, pieces('Attestation ', 'de Madame ', 'Exemple'));

    expect(kept).toEqual({ bytes: 29, sha256: '9e8412e5cd7192283b360bfa428ee97faba02275f09853ce4d3e0283d5122a7f' });
    expect(String(await store.read(place))).toBe(text);
    expect([...server.objects.keys()]).toEqual([key]);
    expect(server.objects.get(key)?.content.includes('Madame')).toBe(false);
  });

  it('knows nothing that is not there, and nothing once it was removed', async () => {
    expect(await store.read(place)).toBeNull();
    await store.put(place, pieces(text));
    await store.remove(place);
    await store.remove(place);

    expect(await store.read(place)).toBeNull();
  });

  it('refuses what was changed, or put in the place of another', async () => {
    const other = { ...place, documentId: newId() };
    await store.put(place, pieces(text));
    const { content } = server.objects.get(key)!;
    server.objects.set(`${other.bodyId}/${other.documentId}`, { content, modified: new Date(0) });
    await expect(store.read(other)).rejects.toThrow(DocumentDamaged);

    server.objects.set(key, { content: content.subarray(0, -1), modified: new Date(0) });
    await expect(store.read(place)).rejects.toThrow(DocumentDamaged);
  });

  it('sends nothing of what broke off half-way', async () => {
    async function* breaking(): AsyncGenerator<Buffer> {
      yield Buffer.from(text);
      throw new Error('The line went dead.');
    }

    await expect(store.put(place, breaking())).rejects.toThrow('The line went dead.');
    expect(server.objects.size).toBe(0);
  });

  it('says so when the bucket is not to be had, rather than that a document is not there', async () => {
    const elsewhere = new S3Store({ ...server.bucket, name: 'another' }, new Seal(secret));

    await expect(elsewhere.read(place)).rejects.toThrow('AccessDenied');
    await expect(elsewhere.put(place, pieces(text))).rejects.toThrow('AccessDenied');
  });

  it('is swept of what nobody took over within two days, however many pages the lists have', async () => {
    const clock = new TestClock();
    const hours = (count: number) => new Date(clock.now().getTime() - count * 3600 * 1000);
    const bodies = [newId(), newId(), newId()];
    for (const bodyId of bodies)
      for (const age of [47, 49, 50, 51]) {
        const documentId = newId();
        await store.put({ bodyId, documentId }, pieces(text));
        server.objects.get(`${bodyId}/${documentId}`)!.modified = hours(age);
      }
    server.objects.set('something-else/here', { content: Buffer.from(text), modified: hours(1000) });

    expect((await store.bodies()).sort()).toEqual([...bodies].sort());
    expect(await sweep(store, async () => [], clock)).toBe(9);
    expect(server.objects.size).toBe(4);
  });

  it('takes ids alone for names', async () => {
    await expect(store.read({ bodyId: '..', documentId: place.documentId })).rejects.toThrow('two ids');
    expect(await store.keptBefore('..', new Date(0))).toEqual([]);
  });
});
