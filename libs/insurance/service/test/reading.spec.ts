import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService, textPdf } from '@standing/testing';
import { insurance } from '../src/index.js';
import { CERTIFICATES } from './certificates.js';
import { codesOf } from './given.js';

const READ = `query Read($file: String!) { coverReading(file: $file) { outcome proposals { field value currency quote sure note place { page x y width height } } } }`;

type Proposed = { field: string; value: string; currency: string | null; sure: boolean; note: string | null };

describe('an attestation that was just sent', () => {
  let service: RunningService;
  let coach: Member;
  beforeAll(async () => {
    service = await startService(insurance);
    coach = service.member();
  });
  afterAll(() => service.stop());

  async function* whole(bytes: Buffer) {
    yield bytes;
  }
  const send = async (bytes: Buffer, name = 'attestation.pdf') =>
    (await service.documents.receive(coach, name, whole(bytes))).ticket;
  const read = (file: string, by = coach) => service.as(by).graphql(READ, { file });
  const of = async (at: number) => {
    const { data } = await read(await send(CERTIFICATES[at]!.file, CERTIFICATES[at]!.name));
    return data.coverReading as { outcome: string; proposals: Proposed[] };
  };
  const said = (proposals: readonly Proposed[]) =>
    proposals.map(({ field, value, currency, sure, note }) =>
      [field, value, currency, sure ? null : 'not sure', note].filter((part) => part !== null).join(' '),
    );

  it('proposes what a French one says in sentences', async () => {
    expect(said((await of(0)).proposals)).toEqual([
      'INSURER Mutuelle des Métiers du Conseil',
      'POLICY_REFERENCE RC 2026-014',
      'INSURED_NAME Amélie Laurent',
      'STARTS_ON 2026-07-01',
      'ENDS_ON 2027-06-30 TACIT_RENEWAL',
      'ACTIVITY coaching',
      'ACTIVITY team-coaching',
      'ACTIVITY supervision',
      'TERRITORY France, Belgique et Suisse, hors États-Unis et Canada',
      'COUNTRY FR',
      'COUNTRY BE',
      'COUNTRY CH',
      'LIMIT_PER_CLAIM 150000000 EUR',
      'LIMIT_AGGREGATE 300000000 EUR',
      'DEFENCE_COSTS within',
      'TRIGGER harmful-act',
    ]);
  });

  it('proposes what an English one says, by claims', async () => {
    expect(said((await of(1)).proposals)).toEqual([
      'INSURER Harbour Mutual Insurance Ltd',
      'POLICY_REFERENCE HM/PI/99812',
      'INSURED_NAME Amélie Laurent',
      'STARTS_ON 2026-04-01',
      'ENDS_ON 2027-03-31',
      'ACTIVITY training',
      'ACTIVITY coaching',
      'TERRITORY United Kingdom and France',
      'COUNTRY GB',
      'COUNTRY FR',
      'LIMIT_PER_CLAIM 200000000 GBP',
      'LIMIT_AGGREGATE 400000000 GBP',
      'DEFENCE_COSTS outside',
      'TRIGGER claim',
      'RETROACTIVE_ON 2020-01-01',
      'SUBSEQUENT_MONTHS 24',
    ]);
  });

  it('proposes what tables say, whether a label stands above or before; of two numbers neither is sure', async () => {
    expect(said((await of(2)).proposals)).toEqual([
      'INSURER Assurances du Lac',
      'BROKER Cabinet Durand',
      'POLICY_REFERENCE 40021.A',
      'INSURED_NAME Amélie Laurent',
      'STARTS_ON 2026-01-01',
      'ENDS_ON 2026-12-31',
      'ACTIVITY training',
      'ACTIVITY coaching',
      'TRIGGER claim',
      'SUBSEQUENT_MONTHS 60',
    ]);
    expect(said((await of(3)).proposals)).toEqual([
      'INSURER Northern Assurance plc',
      'BROKER Fenwick & Co',
      'POLICY_REFERENCE NA 4471 not sure',
      'POLICY_REFERENCE C-2026-118 not sure',
      'INSURED_NAME Amélie Laurent',
      'STARTS_ON 2026-09-15',
      'ENDS_ON 2027-09-14',
      'TERRITORY Worldwide excluding USA',
      'LIMIT_PER_CLAIM 100000000 EUR',
    ]);
  });

  it('proposes a limit in three currencies as three, and is sure of none', async () => {
    expect(said((await of(4)).proposals).filter((line) => line.startsWith('LIMIT'))).toEqual([
      'LIMIT_PER_CLAIM 100000000 EUR not sure',
      'LIMIT_PER_CLAIM 85000000 GBP not sure',
      'LIMIT_PER_CLAIM 95000000 CHF not sure',
      'LIMIT_AGGREGATE 200000000 EUR',
    ]);
  });

  it.each([
    [5, 'INSURED_NAME Bernard Petit OTHER_NAME'],
    [6, 'INSURED_NAME Laurent Coaching Ltd OTHER_NAME'],
  ])('proposes a name that is not the member’s with a note, and refuses nothing: %i', async (at, name) => {
    expect(said((await of(at)).proposals)).toContainEqual(name);
  });

  it('says where each stands, with its words', async () => {
    const { proposals } = await of(1);

    expect(proposals.find(({ field }) => field === 'POLICY_REFERENCE')).toMatchObject({
      quote: 'Policy number: HM/PI/99812',
      place: { page: 1, x: expect.closeTo(0.1, 1), y: expect.closeTo(0.12, 1) },
    });
  });

  it('says why nothing is proposed: a scan, a photo, or words that are no fields', async () => {
    const { data } = await read(await send(textPdf('Bonjour')));

    expect(await of(7)).toEqual({ outcome: 'NO_TEXT', proposals: [] });
    expect(await of(8)).toEqual({ outcome: 'PICTURE', proposals: [] });
    expect(data.coverReading).toEqual({ outcome: 'NOTHING_FOUND', proposals: [] });
  });

  it.each([
    [9, 'FILE_LOCKED'],
    [10, 'FILE_BROKEN'],
    [11, 'FILE_ACTIVE'],
  ])('is not taken in at all when it may not be opened: %i %s', async (at, code) => {
    await expect(send(CERTIFICATES[at]!.file)).rejects.toThrow(code);
  });

  it('is read for whoever sent it, and is unknown to anybody else; a day later it is too late', async () => {
    const ticket = await send(CERTIFICATES[0]!.file);
    const french = service.member({ locale: 'fr' });
    const elsewhere = { ...coach, bodyId: await service.anotherBody() };

    expect(codesOf(await read(ticket, french))).toEqual(['INSURANCE_FILE_UNKNOWN']);
    expect((await read(ticket, french)).errors?.[0]?.message).toBe(
      'Ce fichier n’est plus reconnu. Choisissez-le de nouveau.',
    );
    expect(codesOf(await read(ticket, elsewhere))).toEqual(['INSURANCE_FILE_UNKNOWN']);
    expect(codesOf(await read('none'))).toEqual(['INSURANCE_FILE_UNKNOWN']);
    service.clock.advance(24 * 3600 + 1);
    expect(codesOf(await read(ticket))).toEqual(['INSURANCE_FILE_EXPIRED']);
    service.clock.restart();
  });

  it('leaves nothing of its words behind', async () => {
    await of(0);
    const kept = await service.inBody(async (manager) => [
      await manager.query('select * from insurance.outbox'),
      await manager.query('select * from insurance.audit'),
      await manager.query('select * from insurance.idempotency'),
      await manager.query('select * from insurance.covers'),
    ]);

    expect(JSON.stringify(kept)).not.toMatch(/Mutuelle|2026-014/);
  });

  it('is read sixty times in an hour by one person, and no more', async () => {
    const eager = service.member();
    for (let turn = 0; turn < 60; turn += 1) await read('none', eager);

    expect(codesOf(await read('none', eager))).toEqual(['INSURANCE_READ_TOO_OFTEN']);
    expect(codesOf(await read('none'))).toEqual(['INSURANCE_FILE_UNKNOWN']);
  });
});
