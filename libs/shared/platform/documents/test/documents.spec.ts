import { mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { secretFrom } from '@standing/platform/config';
import { DiskStore, DocumentDamaged, Seal, sweep } from '@standing/platform/documents';
import { TestClock } from '@standing/testing';

const secret = secretFrom('a master secret that is long enough for it');
const text = 'Attestation de Madame Exemple';

async function* pieces(...parts: string[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

describe('a store on disk', () => {
  let folder: string;
  let store: DiskStore;
  const place = { bodyId: newId(), documentId: newId() };
  const file = () => join(folder, place.bodyId, place.documentId);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'documents-'));
    store = new DiskStore(folder, new Seal(secret));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives back what was kept, and says what it was', async () => {
    const kept = await store.put(place, pieces('Attestation ', 'de Madame ', 'Exemple'));

    expect(kept).toEqual({ bytes: 29, sha256: '9e8412e5cd7192283b360bfa428ee97faba02275f09853ce4d3e0283d5122a7f' });
    expect(String(await store.read(place))).toBe(text);
    expect(await store.read({ ...place, documentId: newId() })).toBeNull();
  });

  it('lays nothing readable on the disk, and lets nobody else read it', async () => {
    await store.put(place, pieces(text));
    const lying = await readFile(file());

    expect(lying.includes('Madame')).toBe(false);
    expect((await stat(file())).mode & 0o077).toBe(0);
    expect((await stat(join(folder, place.bodyId))).mode & 0o077).toBe(0);
  });

  it('draws anew for each document: the same content twice is not the same on the disk', async () => {
    const other = { ...place, documentId: newId() };
    await store.put(place, pieces(text));
    await store.put(other, pieces(text));

    expect(await readFile(join(folder, other.bodyId, other.documentId))).not.toEqual(await readFile(file()));
  });

  it.each([
    ['its first byte', 0],
    ['its nonce', 6],
    ['its content', 20],
    ['its last byte', -1],
  ])('refuses a file in which %s was changed', async (_, at) => {
    await store.put(place, pieces(text));
    const lying = await readFile(file());
    const index = at < 0 ? lying.length + at : at;
    lying[index] = lying[index]! ^ 1;
    await writeFile(file(), lying);

    await expect(store.read(place)).rejects.toThrow(DocumentDamaged);
  });

  it('refuses a file that was cut short, or is none of its own', async () => {
    await store.put(place, pieces(text));
    await writeFile(file(), (await readFile(file())).subarray(0, -5));
    await expect(store.read(place)).rejects.toThrow(DocumentDamaged);

    await writeFile(file(), '');
    await expect(store.read(place)).rejects.toThrow(DocumentDamaged);
  });

  it('refuses a document that was put in the place of another, in its body or in another', async () => {
    const [beside, elsewhere] = [
      { ...place, documentId: newId() },
      { bodyId: newId(), documentId: place.documentId },
    ];
    for (const other of [beside, elsewhere]) await store.put(other, pieces('autre'));
    await store.put(place, pieces(text));
    const lying = await readFile(file());
    for (const other of [beside, elsewhere]) {
      await writeFile(join(folder, other.bodyId, other.documentId), lying);
      await expect(store.read(other)).rejects.toThrow(DocumentDamaged);
    }
  });

  it('opens nothing with another body’s key, or another installation’s', async () => {
    const sealed: Buffer[] = [];
    for await (const piece of new Seal(secret).close(place, pieces(text))) sealed.push(piece);
    const whole = Buffer.concat(sealed);
    const ofBody = new Seal((purpose) => secret(purpose.replace(place.bodyId, newId())));
    const ofInstallation = new Seal(secretFrom('the master secret of another installation'));

    expect(String(new Seal(secret).open(place, whole))).toBe(text);
    for (const seal of [ofBody, ofInstallation]) expect(() => seal.open(place, whole)).toThrow(DocumentDamaged);
  });

  it('shows nothing of what broke off half-way', async () => {
    async function* breaking(): AsyncGenerator<Buffer> {
      yield Buffer.from(text);
      throw new Error('The line went dead.');
    }

    await expect(store.put(place, breaking())).rejects.toThrow('The line went dead.');
    expect(await store.read(place)).toBeNull();
    expect(await readdir(join(folder, place.bodyId))).toEqual([]);
  });

  it('shows nothing when the process ends between the writing and the renaming', async () => {
    await store.put(place, pieces(text));
    await rename(file(), `${file()}.part`);

    expect(await store.read(place)).toBeNull();
  });

  it('takes ids alone for names', async () => {
    await expect(store.read({ bodyId: '..', documentId: place.documentId })).rejects.toThrow('two ids');
    await expect(store.put({ bodyId: place.bodyId, documentId: '../x' }, pieces(''))).rejects.toThrow('two ids');
  });
});

describe('sweeping', () => {
  const clock = new TestClock();
  const bodies = [newId(), newId()] as const;
  const hours = (count: number) => new Date(clock.now().getTime() - count * 3600 * 1000);
  let folder: string;
  let store: DiskStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'documents-'));
    store = new DiskStore(folder, new Seal(secret));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function given(bodyId: string, hoursAgo: number, ending = ''): Promise<string> {
    const documentId = newId();
    await store.put({ bodyId, documentId }, pieces(text));
    const path = join(folder, bodyId, documentId);
    await utimes(path, hours(hoursAgo), hours(hoursAgo));
    if (ending) await rename(path, path + ending);
    return documentId;
  }
  const left = async () => (await Promise.all(bodies.map((body) => readdir(join(folder, body))))).flat().sort();

  it('removes what nobody took over within two days, unfinished files too, and nothing else', async () => {
    const [kept, young] = [await given(bodies[0], 1000), await given(bodies[1], 47)];
    await given(bodies[0], 49);
    await given(bodies[1], 49);
    await given(bodies[1], 49, '.part');
    const asked: string[] = [];
    const keptAmong = async (bodyId: string, ids: readonly string[]) => {
      asked.push(bodyId);
      return ids.filter((id) => id === kept);
    };

    expect(await sweep(store, keptAmong, clock)).toBe(3);
    expect(await left()).toEqual([kept, young].sort());
    expect(asked.sort()).toEqual([...bodies].sort());
  });

  it('removes nothing when nobody can say what is kept', async () => {
    await given(bodies[0], 49);
    await given(bodies[1], 49);

    await expect(sweep(store, () => Promise.reject(new Error('no answer')), clock)).rejects.toThrow('no answer');
    expect(await left()).toHaveLength(2);
  });

  it('finds nothing where nothing was ever kept', async () => {
    expect(await sweep(new DiskStore(join(folder, 'none'), new Seal(secret)), async () => [], clock)).toBe(0);
  });
});
