import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { secretFrom } from '@standing/platform/config';
import { DocumentTickets } from '@standing/platform/documents';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { anActivity, codesOf, DOCUMENT, givenAnActivity, givenATicket, ONE, RECORD } from './given.js';

const KEPT = `query ($ids: [Uuid!]!) { keptCpdDocuments(ids: $ids) }`;

describe('attaching a file', () => {
  let running: RunningService;
  let cpd: RunningService;
  let coach: Member;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    cpd = await running.inNewBody();
    coach = cpd.member();
  });

  const record = (file: string, changes: Record<string, unknown> = {}, by = coach) =>
    cpd.as(by).graphql(RECORD, { input: anActivity({ file, ...changes }), key: newId() });

  it.each<[string, (cpd: RunningService, coach: Member) => Promise<string> | string]>([
    ['that nobody signed', () => 'a.b.c'],
    [
      'of another installation',
      (service, { bodyId, personId }) =>
        new DocumentTickets(secretFrom('the master secret of quite another installation'), service.clock).mint({
          bodyId,
          personId,
          documentId: newId(),
          name: 'x.pdf',
          mediaType: 'application/pdf',
          bytes: 1,
          sha256: 'a'.repeat(64),
        }),
    ],
    ['of another person', (service) => givenATicket(service, service.member())],
    ['of the same person in another body', (service, own) => givenATicket(service, { ...own, bodyId: newId() })],
  ])('is refused with a ticket %s, and nothing is kept', async (_, ticketOf) => {
    expect(codesOf(await record(await ticketOf(cpd, coach)))).toEqual(['CPD_FILE_UNKNOWN']);
    expect(await cpd.told()).toEqual([]);
  });

  it('is refused with a ticket of more than a day ago', async () => {
    const ticket = await givenATicket(cpd, coach);
    cpd.clock.advance(24 * 3600 + 1);

    expect(codesOf(await record(ticket))).toEqual(['CPD_FILE_EXPIRED']);
  });

  it('is done once with a ticket, also when two are sent at the same moment', async () => {
    const ticket = await givenATicket(cpd, coach);

    const answers = await allAtOnce(cpd, [() => record(ticket), () => record(ticket, { title: 'Autre' })]);

    expect(answers.flatMap(codesOf)).toEqual(['CPD_FILE_ALREADY_USED']);
    expect(await cpd.told()).toHaveLength(1);
  });

  it('is asked about by the gateway, body by body', async () => {
    const [used, unused] = [newId(), newId()];
    await record(await givenATicket(cpd, coach, { documentId: used }));
    const gateway = { kind: 'service', service: 'gateway', bodyId: cpd.bodyId, locale: 'fr' } as const;
    const other = { ...gateway, bodyId: await cpd.anotherBody() };
    const kept = async (actor: typeof gateway) => (await cpd.as(actor).graphql(KEPT, { ids: [used, unused] })).data;

    expect(await kept(gateway)).toEqual({ keptCpdDocuments: [used] });
    expect(await kept(other)).toEqual({ keptCpdDocuments: [] });
    expect(codesOf(await cpd.as(coach).graphql(KEPT, { ids: [] }))).toEqual(['FORBIDDEN']);
    const many = Array.from({ length: 501 }, () => used);
    expect(codesOf(await cpd.as(gateway).graphql(KEPT, { ids: many }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('reading an activity and its file', () => {
  let cpd: RunningService;
  let coach: Member;
  let activityId: string;
  const documentId = newId();
  beforeAll(async () => {
    cpd = await startService(definition);
    coach = cpd.member();
    activityId = await givenAnActivity(cpd, coach, { file: await givenATicket(cpd, coach, { documentId }) });
  });
  afterAll(() => cpd.stop());

  it.each<[string, (own: Member) => Member]>([
    ['the coach', (own) => own],
    ['an officer', () => cpd.member({ roles: ['officer'] })],
    ['a registrar', () => cpd.member({ roles: ['registrar'] })],
  ])('is open to %s', async (_, reader) => {
    const one = await cpd.as(reader(coach)).graphql(ONE, { id: activityId });
    const file = await cpd.as(reader(coach)).graphql(DOCUMENT, { id: documentId });

    expect(one.data.cpdActivity).toMatchObject({ reflection: 'Je poserai moins de questions.' });
    expect(file.data.cpdDocument).toEqual(one.data.cpdActivity.document);
  });

  it.each<[string, (own: Member) => Promise<Member> | Member]>([
    ['another member', () => cpd.member()],
    ['a scheme administrator', () => cpd.member({ roles: ['scheme-administrator'] })],
    ['a registrar of another body', async () => cpd.member({ roles: ['registrar'], bodyId: await cpd.anotherBody() })],
    ['the coach in another body', async (own) => ({ ...own, bodyId: await cpd.anotherBody() })],
  ])('finds nothing for %s', async (_, readerOf) => {
    const reader = await readerOf(coach);

    expect(codesOf(await cpd.as(reader).graphql(ONE, { id: activityId }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await cpd.as(reader).graphql(DOCUMENT, { id: documentId }))).toEqual(['NOT_FOUND']);
  });

  it.each([
    ['the public', { kind: 'public' }, 'UNAUTHENTICATED'],
    ['another part of the platform', { kind: 'service', service: 'correspondence' }, 'FORBIDDEN'],
  ] as const)('is closed to %s', async (_, actor, code) => {
    const who = { ...actor, bodyId: cpd.bodyId, locale: 'fr' } as const;

    expect(codesOf(await cpd.as(who).graphql(ONE, { id: activityId }))).toEqual([code]);
    expect(codesOf(await cpd.as(who).graphql(DOCUMENT, { id: documentId }))).toEqual([code]);
  });
});
