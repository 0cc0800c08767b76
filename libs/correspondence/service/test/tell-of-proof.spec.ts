import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { proofDecided } from '@standing/supervision/facts';
import { theMail } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence } from './start-correspondence.js';

describe('telling a coach that there is an answer to their documents', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  function givenNews(locale: 'fr' | 'en', concerns?: string) {
    const [personId, proofId, factId] = [newId(), newId(), newId()];
    const email = `${personId}@example.org`;
    service.others.people.set(personId, { name: 'Éric Blanc', email, locale });
    service.others.proofs.set(proofId, { personId: concerns ?? personId, givenOn: '2027-01-03' });
    const hear = () => service.hears(proofDecided, { proofId, personId, decidedOn: '2027-01-20' }, factId);
    return { subjectId: proofId, email, hear };
  }

  it.each([
    [
      'fr',
      'Institut du coaching\u202f: réponse sur vos pièces de supervision',
      'Le dimanche 3 janvier 2027, vous avez donné des pièces pour des séances de supervision.',
    ],
    [
      'en',
      'Institut du coaching: the answer to your supervision documents',
      'On Sunday 3 January 2027 you gave documents for supervision sessions.',
    ],
  ] as const)('in %s, once, and without what was decided', async (locale, subject, sentence) => {
    const news = givenNews(locale);
    for (let times = 0; times < 2; times += 1) await news.hear();

    const mail = await theMail(service, news);

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(sentence);
    expect(mail.text).toContain('https://institut.example.org:8443/supervision/documents');
    expect(mail.text).not.toMatch(/admis|accept|refus|declin/i);
    expect(await messagesAbout(service, news.subjectId)).toHaveLength(1);
  });

  it('is not written to somebody whom the documents do not concern', async () => {
    const news = givenNews('fr', newId());
    await news.hear();

    await service.sendDue();

    expect(await messagesAbout(service, news.subjectId)).toMatchObject([
      { sentAt: null, givenUpAt: expect.anything() },
    ]);
  });
});
