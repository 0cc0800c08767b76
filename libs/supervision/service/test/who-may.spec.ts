import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import {
  AGREEMENT_MAIL,
  AS_SUPERVISOR,
  ASK,
  CONTACT,
  DECIDE,
  DECIDE_SIGNED_IN,
  DIRECTORY,
  DISOWN,
  DISOWN_AGREEMENT,
  GO_BACK,
  LEAVE_DIRECTORY,
  LISTED_SUPERVISORS,
  LOG,
  MY_AGREEMENTS,
  MY_SESSIONS,
  PROPOSE,
  QUESTION,
  REQUEST,
  REQUEST_MAIL,
  TO_ANSWER,
  TO_VET,
  UNDO_SIGNED_IN,
} from './documents.js';
import { aLink, givenAnAskedSession } from './given.js';

describe('who may do what', () => {
  let service: RunningService;
  let asked: Awaited<ReturnType<typeof givenAnAskedSession>>;
  let actors: Record<string, Actor>;
  beforeAll(async () => {
    service = await startService(supervision);
    asked = await givenAnAskedSession(service);
    const { bodyId } = service;
    const { agreement, coach, link } = asked;
    actors = {
      coach,
      officer: service.member({ roles: ['officer'] }),
      confirming: link,
      answering: aLink(service, {
        purpose: 'answer-agreement',
        subjectId: agreement.id,
        recipientId: agreement.supervisorId,
      }),
      correspondence: { kind: 'service', bodyId, service: 'correspondence', locale: 'fr' },
      gateway: { kind: 'service', bodyId, service: 'gateway', locale: 'fr' },
      anybody: { kind: 'public', bodyId, locale: 'fr' },
    };
  });
  afterAll(() => service.stop());

  const members = ['coach', 'officer'];
  const input = { agreementId: newId(), heldOn: '2026-11-20', minutes: 60, form: 'GROUP' };
  const proposal = { startsOn: '2026-12-01', relations: [], relationsDeclared: true };

  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['my sessions', MY_SESSIONS, {}, members],
    ['my agreements', MY_AGREEMENTS, {}, members],
    ['the directory', DIRECTORY, {}, members],
    ['proposing', PROPOSE, { input: proposal, key: newId() }, members],
    ['logging', LOG, { input, key: newId() }, members],
    ['asking', ASK, { sessionIds: [], key: newId() }, members],
    ['addresses to vet', TO_VET, {}, ['officer']],
    ['a request', REQUEST, {}, ['confirming']],
    ['what awaits a supervisor', AS_SUPERVISOR, { place: 'DONE' }, members],
    ['deciding, signed in', DECIDE_SIGNED_IN, { decisions: [], key: newId() }, members],
    ['undoing, signed in', UNDO_SIGNED_IN, { sessionIds: [], key: newId() }, members],
    ['going back', GO_BACK, { sessionIds: [], reason: 'OTHER', key: newId() }, members],
    ['asking a coach', QUESTION, { sessions: [], question: 'DAY', key: newId() }, members],
    ['who is listed', LISTED_SUPERVISORS, {}, members],
    ['leaving the directory', LEAVE_DIRECTORY, { key: newId() }, members],
    ['deciding', DECIDE, { decisions: [], key: newId() }, ['confirming']],
    ['disowning', DISOWN, { key: newId() }, ['confirming']],
    ['an agreement to answer', TO_ANSWER, {}, ['answering']],
    ['disowning an agreement', DISOWN_AGREEMENT, { key: newId() }, ['answering']],
    ['an address', CONTACT, { id: newId() }, ['correspondence']],
    ['a request’s mail', REQUEST_MAIL, { id: newId() }, ['correspondence']],
    ['an agreement’s mail', AGREEMENT_MAIL, { id: newId() }, ['correspondence']],
  ])('%s', async (_, document, variables, allowed) => {
    const admitted: string[] = [];
    for (const [name, actor] of Object.entries(actors)) {
      const code = (await service.as(actor).graphql(document, variables)).errors?.[0]?.extensions['code'];
      expect([name, code]).not.toEqual([name, 'INTERNAL']);
      if (code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED') admitted.push(name);
    }

    expect(admitted).toEqual(allowed);
  });

  it('gives the mail what it needs', async () => {
    const { agreement, link, supervisor } = asked;
    const mail = service.as(actors['correspondence'] as Actor);

    const contact = await mail.graphql(CONTACT, { id: supervisor.id });
    const request = await mail.graphql(REQUEST_MAIL, { id: link.subjectId });
    const proposed = await mail.graphql(AGREEMENT_MAIL, { id: agreement.id });

    expect(contact.data['supervisorContact']).toEqual({
      id: supervisor.id,
      name: 'Claire Petit',
      email: supervisor.email,
      locale: 'fr',
    });
    expect(request.data['confirmationRequestForMail']).toEqual({
      askedBy: 'Amélie Laurent',
      supervisorName: 'Claire Petit',
      whoGaveAddress: 'PROPOSED_BY_COACH',
      sessions: [{ heldOn: '2026-11-20', minutes: expect.any(Number), form: 'INDIVIDUAL' }],
    });
    expect(proposed.data['agreementForMail']).toEqual({
      superviseeName: 'Amélie Laurent',
      supervisorName: 'Claire Petit',
      subject: 'COACHING',
      startsOn: '2026-01-10',
      whoGaveAddress: 'PROPOSED_BY_COACH',
    });
  });

  it('never shows the coach an address', async () => {
    const { data } = await service.as(asked.coach).graphql(MY_AGREEMENTS);

    expect(JSON.stringify(data)).not.toContain(asked.supervisor.email);
  });

  it('shows another body nothing', async () => {
    const bodyId = await service.anotherBody();

    const { data } = await service.as({ ...asked.coach, bodyId }).graphql(MY_SESSIONS);
    const request = await service.as({ ...asked.link, bodyId }).graphql(REQUEST);
    const contact = await service
      .as({ kind: 'service', service: 'correspondence', bodyId, locale: 'fr' })
      .graphql(CONTACT, { id: asked.supervisor.id });

    expect(data['mySupervisionSessions'].edges).toEqual([]);
    expect(request.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(contact.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
