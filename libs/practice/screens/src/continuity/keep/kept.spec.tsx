import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { merged } from '../../vault/content/merge.js';
import { isEntry, newEntry } from '../../vault/content/entry.js';
import { type Client, clientsIn, keysIn, LONGEST, MOST_CLIENTS, withClients, withKey, writeClients } from './kept.js';
import { fingerprintOf, LIST_BYTES, makeOwnKey, seal, unseal } from './sealing.js';

const TODAY = '2026-11-22';
const PLAN = 'a plan';

const client = (changes: Partial<Client> = {}): Client => ({
  id: crypto.randomUUID(),
  pseudonym: 'Renard 12',
  reach: '06 00 00 00 00',
  agreed: 'A call within the week',
  agreedOn: TODAY,
  ...changes,
});
const lengthOf = (sealed: string) => atob(sealed).length;

describe('a list', () => {
  beforeAll(() => {
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
    Object.assign(globalThis, { TextDecoder, TextEncoder });
  });

  it('is opened by the colleague’s key alone, for the plan that it was made for', async () => {
    const [own, another] = [await makeOwnKey(), await makeOwnKey()];
    const sealed = await seal(own.publicKey, PLAN, writeClients([client()]));

    expect(await unseal(own, PLAN, sealed)).toContain('Renard 12');
    await expect(unseal(another, PLAN, sealed)).rejects.toThrow();
    await expect(unseal(own, 'another plan', sealed)).rejects.toThrow();
    expect(await seal(own.publicKey, PLAN, '')).not.toBe(await seal(own.publicKey, PLAN, ''));
  });

  it('is of one length, empty or with as many clients as there can be, in the widest letters', async () => {
    const { publicKey } = await makeOwnKey();
    const widest = (length: number) => '語'.repeat(length);
    const full = Array.from({ length: MOST_CLIENTS }, () =>
      client({ pseudonym: widest(LONGEST.pseudonym), reach: widest(LONGEST.reach), agreed: widest(LONGEST.agreed) }),
    );

    expect(lengthOf(await seal(publicKey, PLAN, writeClients([])))).toBe(LIST_BYTES);
    expect(lengthOf(await seal(publicKey, PLAN, writeClients(full)))).toBe(LIST_BYTES);
    await expect(seal(publicKey, PLAN, 'x'.repeat(LIST_BYTES))).rejects.toThrow(RangeError);
  });

  it('is known by a key that two people can read to each other', async () => {
    const [own, another] = [await makeOwnKey(), await makeOwnKey()];

    expect(await fingerprintOf(own.publicKey)).toMatch(/^([0-9A-F]{4} ){4}[0-9A-F]{4}$/);
    expect(await fingerprintOf(own.publicKey)).not.toBe(await fingerprintOf(another.publicKey));
  });
});

describe('what a vault keeps for continuity plans', () => {
  it('is no entry, and is there again', async () => {
    const key = await makeOwnKey();
    const list = [client()];
    const contents = withClients(withKey([newEntry('log', TODAY)], key, TODAY), list, TODAY);

    expect(contents.filter(isEntry)).toHaveLength(1);
    expect([keysIn(contents), clientsIn(contents)]).toEqual([[key], list]);
    expect(withClients(contents, [], TODAY)).toHaveLength(contents.length);
  });

  it('is the later list where two devices wrote one', () => {
    const base = withClients([], [client({ pseudonym: 'before' })], TODAY);
    const mine = withClients(base, [client({ pseudonym: 'mine' })], TODAY);
    const theirs = withClients(withClients(base, [], TODAY), [client({ pseudonym: 'later' })], TODAY);

    expect(clientsIn(merged(base, mine, theirs)).map(({ pseudonym }) => pseudonym)).toEqual(['later']);
  });
});
