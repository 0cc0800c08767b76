import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { declarationDue, termsProposed } from '@standing/supervision/facts';
import { follow, linkIn, theMail } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence } from './start-correspondence.js';

describe('asking a supervisor something of an agreement that stands', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  function given(locale: 'fr' | 'en', asks: 'TERMS' | 'DECLARATION' | null) {
    const [agreementId, supervisorId, personId] = [newId(), newId(), newId()];
    const email = `${supervisorId}@example.org`;
    service.others.supervisors.set(supervisorId, { name: 'Claire Petit', email, locale });
    service.others.agreements.set(agreementId, {
      ...{ superviseeName: 'Amélie Laurent', whoGaveAddress: 'VETTED_BY_BODY', startsOn: '2026-01-10' },
      asks,
    });
    return { subjectId: agreementId, email, agreement: { agreementId, supervisorId, personId } };
  }
  const proposed = (of: ReturnType<typeof given>, proposedBy: 'supervisee' | 'supervisor' = 'supervisee') =>
    service.hears(termsProposed, { ...of.agreement, termsId: newId(), proposedBy });
  const due = (of: ReturnType<typeof given>) => service.hears(declarationDue, { ...of.agreement, dueOn: '2027-01-12' });

  it.each([
    ['fr', 'TERMS', 'Amélie Laurent propose des modalités pour votre accord de supervision', proposed],
    ['en', 'TERMS', 'Amélie Laurent proposes terms for your supervision agreement', proposed],
    ['fr', 'DECLARATION', 'Votre accord de supervision avec Amélie Laurent\u202f: la déclaration de l’année', due],
    ['en', 'DECLARATION', 'Your supervision agreement with Amélie Laurent: the declaration of the year', due],
  ] as const)('in %s, for %s, with a link to the agreement', async (locale, asks, subject, hear) => {
    const of = given(locale, asks);
    await hear(of);

    const mail = await theMail(service, of);

    expect(mail.subject).toBe(subject);
    const { page, token } = linkIn(mail);
    expect(page).toBe('a');
    expect(await follow(service, token)).toMatchObject({ purpose: 'answer-agreement', subjectId: of.subjectId });
  });

  it('says nothing where nothing is asked any more, and nothing of terms that are the supervisor’s own', async () => {
    const [settled, own] = [given('fr', null), given('fr', 'TERMS')];
    await due(settled);
    await proposed(own, 'supervisor');

    await service.sendDue();

    expect(await messagesAbout(service, settled.subjectId)).toMatchObject([
      { sentAt: null, givenUpAt: expect.anything() },
    ]);
    expect(await messagesAbout(service, own.subjectId)).toEqual([]);
  });
});
