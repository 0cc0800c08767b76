import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { FRESH, LINK, MAIL, MAILS } from './documents.js';
import { givenConfirmationAsked } from './given.js';
import { gateway, hashOf, linkIn, theMail } from './mail.js';
import { type Correspondence, linksAbout, messagesAbout, startCorrespondence } from './start-correspondence.js';

describe('who may do what', () => {
  let service: Correspondence;
  let actors: Record<string, Actor>;
  let variables: Record<'hash' | 'linkId' | 'mailId' | 'subjectId', string>;
  beforeAll(async () => {
    service = await startCorrespondence();
    const asked = await givenConfirmationAsked(service);
    const mail = await theMail(service, asked);
    const { id: linkId } = (await linksAbout(service, asked.subjectId))[0] ?? { id: '' };
    variables = { hash: hashOf(linkIn(mail).token), linkId, mailId: mail.id, subjectId: asked.subjectId };
    const { bodyId } = service;
    const { recipientId, subjectId } = asked;
    const link = { kind: 'link', bodyId, linkId, subjectId, recipientId, locale: 'fr' } as const;
    const colleague = (name: string): Actor => ({ kind: 'service', service: name, bodyId, locale: 'fr' });
    actors = {
      member: service.member(),
      'the recipient, signed in': service.member({ personId: recipientId }),
      officer: service.member({ roles: ['officer'] }),
      registrar: service.member({ roles: ['registrar'] }),
      'scheme administrator': service.member({ roles: ['scheme-administrator'] }),
      'holder of the link': { ...link, purpose: 'confirm-sessions' },
      'holder of another': { ...link, linkId: newId(), purpose: 'answer-agreement' },
      correspondence: colleague('correspondence'),
      identity: colleague('identity'),
      supervision: colleague('supervision'),
      installation: colleague('installation'),
      anybody: { kind: 'public', bodyId, locale: 'fr' },
      gateway: gateway(service),
    };
  });
  afterAll(() => service.stop());

  const doors: [string, string, () => Record<string, unknown>][] = [
    ['following a link', LINK, () => ({ hash: variables.hash })],
    ['asking for a fresh link', FRESH, () => ({ id: variables.linkId, key: newId() })],
    ['the demo mailbox', MAILS, () => ({})],
    ['a mail of the demo mailbox', MAIL, () => ({ id: variables.mailId })],
  ];

  it.each(doors)('%s is the gateway’s alone', async (_, document, given) => {
    const answers: Record<string, unknown> = {};
    for (const [name, actor] of Object.entries(actors)) {
      const { data, errors } = await service.as(actor).graphql(document, given());
      answers[name] = errors ? [Object.values(data ?? {})[0] ?? null, errors[0]?.extensions.code] : 'answered';
    }

    const refused = Object.fromEntries(Object.keys(actors).map((name) => [name, [null, 'FORBIDDEN']]));
    expect(answers).toEqual({ ...refused, anybody: [null, 'UNAUTHENTICATED'], gateway: 'answered' });
  });

  it('writes to nobody for those whom it refuses', async () => {
    const before = await messagesAbout(service, variables.subjectId);

    for (const [name, actor] of Object.entries(actors))
      if (name !== 'gateway') await service.as(actor).graphql(FRESH, { id: variables.linkId, key: newId() });

    expect(await messagesAbout(service, variables.subjectId)).toHaveLength(before.length);
  });

  it('shows another body’s gateway nothing', async () => {
    const elsewhere = service.as(gateway({ bodyId: await service.anotherBody() }));

    const link = await elsewhere.graphql(LINK, { hash: variables.hash });
    const fresh = await elsewhere.graphql(FRESH, { id: variables.linkId, key: newId() });
    const mails = await elsewhere.graphql(MAILS);
    const mail = await elsewhere.graphql(MAIL, { id: variables.mailId });

    expect([link.data, mails.data, mail.data]).toEqual([{ link: null }, { demoMails: [] }, { demoMail: null }]);
    expect(fresh.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
