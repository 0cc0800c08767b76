import { createHash, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { complaints as definition } from '../src/index.js';
import { complaint, codesOf, FILE, gateway } from './given.js';

const CHECK = `query ($receipt: String!) { said: checkComplaintReceipt(receipt: $receipt) { reference receivedOn copySha256 } }`;
const KEY = `{ key: complaintReceiptKey }`;

type Given = { reference: string; copy: string; receipt: string };

describe('the receipt of a complaint', () => {
  let complaints: RunningService;
  let given: Given;
  beforeAll(async () => {
    complaints = await startService(definition);
    const { data } = await complaints.as(gateway(complaints)).graphql(FILE, { input: complaint, key: newId() });
    given = data.fileComplaint as Given;
  });
  afterAll(() => complaints.stop());

  const check = async (receipt: string, by: Actor = gateway(complaints)) =>
    (await complaints.as(by).graphql(CHECK, { receipt })).data.said as unknown;

  it('says reference, day and the digest of the copy, and no word of it', async () => {
    const { reference, copy, receipt } = given;
    const copySha256 = createHash('sha256').update(copy).digest('hex');

    expect(await check(` ${receipt.replace('.', '\n.\n')} `)).toEqual({
      reference,
      receivedOn: '2026-11-22',
      copySha256,
    });
    expect(Buffer.from(receipt.split('.')[0]!, 'base64url').toString()).not.toMatch(/Jeanne|ric|told/);
  });

  it('is nothing once a character of it was changed, in another body, or when somebody made it up', async () => {
    const [text = '', signature = ''] = given.receipt.split('.');
    const other = Buffer.from(Buffer.from(text, 'base64url').toString().replace('2026-11-22', '2025-11-22'));
    const elsewhere = gateway(complaints, await complaints.anotherBody());

    expect(await check(`${other.toString('base64url')}.${signature}`)).toBeNull();
    const flipped = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
    expect(await check(`${text}.${flipped}`)).toBeNull();
    expect(await check('nonsense')).toBeNull();
    expect(await check(given.receipt, elsewhere)).toBeNull();
  });

  it('can be checked by anybody with the body\u2019s public key', async () => {
    const { data } = await complaints.as(gateway(complaints)).graphql(KEY);
    const [text = '', signature = ''] = given.receipt.split('.').map((part) => Buffer.from(part, 'base64url'));

    expect(verify(null, text as Buffer, data.key as string, signature as Buffer)).toBe(true);
  });

  it('is read by the public pages alone', async () => {
    const staff = complaints.member({ roles: ['case-manager', 'registrar'] });

    expect(codesOf(await complaints.as(staff).graphql(CHECK, { receipt: given.receipt }))).toEqual(['FORBIDDEN']);
  });
});
