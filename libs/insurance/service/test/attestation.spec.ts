import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import { CORRECT, DECLARE, MINE, TO_VERIFY } from './documents.js';
import { aCover, codesOf, toldOf } from './given.js';

const DOCUMENT = `query ($id: Uuid!) { insuranceDocument(id: $id) { id name mediaType bytes } }`;
const KEPT = `query ($ids: [Uuid!]!) { keptInsuranceDocuments(ids: $ids) }`;

describe('the attestation of a cover', () => {
  let running: RunningService;
  let service: RunningService;
  let coach: Member;
  let officer: Member;
  beforeAll(async () => {
    running = await startService(insurance);
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    service = await running.inNewBody();
    coach = service.member();
    officer = service.member({ roles: ['officer'] });
  });

  const ticket = ({ bodyId, personId }: Member = coach, documentId = newId()) =>
    new DocumentTickets(running.database.secret, running.clock).mint({
      ...{ bodyId, personId, documentId, name: 'attestation.pdf', mediaType: 'application/pdf' },
      ...{ bytes: 1200, sha256: 'a'.repeat(64) },
    });
  const declare = (file: string | null, key = newId()) =>
    service.as(coach).graphql(DECLARE, { input: aCover({ file }), key });
  const mine = async () => (await service.as(coach).graphql(MINE)).data.myCovers[0] as { document: object | null };

  it('is kept with it, and shown to its coach and to whoever verifies', async () => {
    const id = newId();
    const { data } = await declare(await ticket(coach, id));
    const document = { id, name: 'attestation.pdf', mediaType: 'application/pdf', bytes: 1200, erasedOn: null };

    expect(data.declareCover.document).toEqual(document);
    const waiting = await service.as(officer).graphql(TO_VERIFY, { first: 5 });
    expect(waiting.data.coversToVerify.edges[0].node.document).toEqual(document);
    expect(await toldOf(service, data.declareCover.id as string)).toMatchObject([
      { type: 'insurance.cover-declared', data: expect.not.objectContaining({ document: expect.anything() }) },
    ]);
  });

  it('is there or not: a cover needs none', async () => {
    await declare(null);

    expect(await mine()).toMatchObject({ document: null });
  });

  it.each<[string, () => Promise<string> | string, string]>([
    ['that nobody signed', () => 'a.b.c', 'INSURANCE_FILE_UNKNOWN'],
    ['of somebody else', () => ticket(service.member()), 'INSURANCE_FILE_UNKNOWN'],
    ['of more than a day ago', () => aged(), 'INSURANCE_FILE_EXPIRED'],
    ['of another cover', () => used(), 'INSURANCE_FILE_ALREADY_USED'],
  ])('is not taken by a ticket %s, and then nothing is declared', async (_, ticketOf, code) => {
    const file = await ticketOf();
    const before = ((await service.as(coach).graphql(MINE)).data.myCovers as object[]).length;

    const input = aCover({ file, policyReference: 'another' });
    expect(codesOf(await service.as(coach).graphql(DECLARE, { input, key: newId() }))).toEqual([code]);
    expect(((await service.as(coach).graphql(MINE)).data.myCovers as object[]).length).toBe(before);
    running.clock.restart();
  });

  async function aged(): Promise<string> {
    const file = await ticket();
    running.clock.advance(24 * 3600 + 1);
    return file;
  }

  async function used(): Promise<string> {
    const file = await ticket();
    await declare(file);
    return file;
  }

  it('gives way to another, and stays where a correction brings none', async () => {
    const [first, second] = [newId(), newId()];
    const { data } = await declare(await ticket(coach, first));
    const { id } = data.declareCover as { id: string };
    const correct = (version: number, changes: object) =>
      service.as(coach).graphql(CORRECT, { id, version, input: aCover(changes as never), key: newId() });

    await correct(1, { endsOn: '2027-05-31' });
    expect(await mine()).toMatchObject({ version: 2, document: { id: first } });
    await correct(2, { endsOn: '2027-05-31', file: await ticket(coach, second) });
    expect(await mine()).toMatchObject({ version: 3, document: { id: second } });
  });

  it('is handed out to its coach and to the office, and known to nobody else', async () => {
    const id = newId();
    await declare(await ticket(coach, id));
    const read = async (reader: Actor) => codesOf(await service.as(reader).graphql(DOCUMENT, { id }));
    const elsewhere = await service.anotherBody();

    expect([await read(coach), await read(officer), await read(service.member({ roles: ['registrar'] }))]).toEqual([
      ...[[], [], []],
    ]);
    expect([
      await read(service.member()),
      await read(service.member({ roles: ['scheme-administrator'] })),
      await read({ ...officer, bodyId: elsewhere }),
    ]).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
    expect(await read({ kind: 'public', bodyId: service.bodyId, locale: 'en' })).toEqual(['UNAUTHENTICATED']);
  });

  it('is asked about by the gateway alone, body by body', async () => {
    const [used, unused] = [newId(), newId()];
    await declare(await ticket(coach, used));
    const gateway = { kind: 'service', service: 'gateway', bodyId: service.bodyId, locale: 'fr' } as const;
    const kept = async (actor: Actor) => (await service.as(actor).graphql(KEPT, { ids: [used, unused] })).data;

    expect(await kept(gateway)).toEqual({ keptInsuranceDocuments: [used] });
    expect(await kept({ ...gateway, bodyId: await service.anotherBody() })).toEqual({ keptInsuranceDocuments: [] });
    expect(codesOf(await service.as(officer).graphql(KEPT, { ids: [] }))).toEqual(['FORBIDDEN']);
    const many = Array.from({ length: 501 }, () => used);
    expect(codesOf(await service.as(gateway).graphql(KEPT, { ids: many }))).toEqual(['BAD_USER_INPUT']);
  });
});
