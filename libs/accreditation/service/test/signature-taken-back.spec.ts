import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeSigned, signatureTakenBack } from '@standing/ethics/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { ledgerOf } from './given.js';

describe('a signature of the code that was recorded by mistake', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
  });
  afterAll(() => service.stop());

  const signed = (signatureId: string, { personId }: Member) =>
    service.hears(codeSigned, {
      ...{ signatureId, personId, editionId: newId(), editionHash: 'a'.repeat(64), signedOn: '2026-11-20' },
    });
  const takenBack = (signatureId: string, { personId }: Member, ofCode = true) =>
    service.hears(signatureTakenBack, { signatureId, personId, ofCode });
  const states = async (coach: Member) =>
    (await ledgerOf(service, coach)).map(({ kind, revision, state }) => [kind, revision, state]).sort();

  it.each([
    ['afterwards', ['signed', 'takenBack']],
    ['before the signature is heard', ['takenBack', 'signed']],
  ])('stays in the ledger and counts no more, heard %s', async (_, order) => {
    const [coach, id] = [service.member(), newId()];
    for (const one of order) await (one === 'signed' ? signed(id, coach) : takenBack(id, coach));

    expect(await states(coach)).toEqual([
      ['code-signature', 1, 'active'],
      ['code-signature', 2, 'withdrawn'],
    ]);
  });

  it('concerns accreditation only where it is of the code', async () => {
    const coach = service.member();
    await takenBack(newId(), coach, false);

    expect(await states(coach)).toEqual([]);
  });
});
