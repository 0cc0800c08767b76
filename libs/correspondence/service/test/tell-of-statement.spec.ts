import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { statementToSign, supervisorUnavailable } from '@standing/supervision/facts';
import { follow, linkIn, theMail } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence } from './start-correspondence.js';

describe('mails about supervision that goes on or cannot', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  it.each([
    ['fr', 'Amélie Laurent vous demande de signer un relevé de supervision', '(février 2026)', 'n’est pas confirmée'],
    ['en', 'Amélie Laurent asks you to sign a supervision statement', '(February 2026)', 'is not confirmed'],
  ] as const)(
    'ask the supervisor to sign a statement, once, in %s, by a link for it alone',
    async (locale, ...said) => {
      const [statementId, supervisorId, factId] = [newId(), newId(), newId()];
      const email = `${supervisorId}@example.org`;
      service.others.supervisors.set(supervisorId, { name: 'Claire Petit', email, locale });
      service.others.statements.set(statementId, { coachName: 'Amélie Laurent', month: '2026-02-01' });
      for (let times = 0; times < 2; times += 1)
        await service.hears(statementToSign, { statementId, supervisorId }, factId);

      const mail = await theMail(service, { subjectId: statementId, email });

      const [subject, ...sentences] = said;
      expect(mail.subject).toBe(subject);
      for (const sentence of sentences) expect(mail.text).toContain(sentence);
      const { page, token } = linkIn(mail);
      expect(page).toBe('s');
      expect(await follow(service, token)).toMatchObject({
        purpose: 'sign-statement',
        subjectId: statementId,
        recipientId: supervisorId,
      });
    },
  );

  const givenGone = (locale: 'fr' | 'en', said: { readonly isGone: boolean; readonly concerns?: string }) => {
    const [agreementId, personId] = [newId(), newId()];
    const email = `${personId}@example.org`;
    service.others.people.set(personId, { name: 'Éric Blanc', email, locale });
    const gone = { personId: said.concerns ?? personId, supervisorName: 'Claire Petit' };
    if (said.isGone) service.others.unavailable.set(agreementId, gone);
    const hear = () => service.hears(supervisorUnavailable, { agreementId, supervisorId: newId(), personId });
    return { subjectId: agreementId, email, hear };
  };

  it.each([
    [
      'fr',
      'Institut du coaching\u202f: votre supervision avec Claire Petit',
      [
        'La plateforme ne peut plus joindre Claire Petit.',
        'Les séances confirmées et les relevés signés restent acquis.',
        'vous pouvez donner des pièces.',
        'proposez un accord à un autre superviseur.',
      ],
    ],
    [
      'en',
      'Institut du coaching: your supervision with Claire Petit',
      [
        'The platform can no longer reach Claire Petit.',
        'Confirmed sessions and signed statements stand.',
        'you can give documents.',
        'propose an agreement to another supervisor.',
      ],
    ],
  ] as const)('tell a coach in %s what to do, and never why', async (locale, subject, sentences) => {
    const news = givenGone(locale, { isGone: true });
    await news.hear();

    const mail = await theMail(service, news);

    expect(mail.subject).toBe(subject);
    for (const sentence of sentences) expect(mail.text).toContain(sentence);
    expect(mail.text).toContain('https://institut.example.org:8443/supervision');
    expect(mail.text).not.toMatch(/décès|décéd|mort|died|death|2026/i);
  });

  it('are not written where the supervisor can be reached again, nor to somebody whom it does not concern', async () => {
    for (const news of [givenGone('fr', { isGone: false }), givenGone('fr', { isGone: true, concerns: newId() })]) {
      await news.hear();
      await service.sendDue();

      expect(await messagesAbout(service, news.subjectId)).toMatchObject([
        { sentAt: null, givenUpAt: expect.anything() },
      ]);
    }
  });
});
