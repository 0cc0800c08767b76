import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditNoticeDue } from '@standing/cpd/facts';
import { newId } from '@standing/kernel';
import { theMail } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence } from './start-correspondence.js';

const KINDS = ['OPENED', 'ASKED_AGAIN', 'TIME_DECIDED', 'REMINDER', 'CLOSED', 'TO_REVIEW', 'HOURS_USED'] as const;

describe('telling somebody of an audit', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  function givenNews(locale: 'fr' | 'en', kind: string, concerns?: string) {
    const [personId, noticeId, fileId, factId] = [newId(), newId(), newId(), newId()];
    const email = `${personId}@example.org`;
    service.others.people.set(personId, { name: 'Éric Blanc', email, locale });
    service.others.audits.set(noticeId, { personId: concerns ?? personId, kind, fileId, dueOn: '2026-12-20' });
    const hear = () => service.hears(auditNoticeDue, { noticeId, personId }, factId);
    return { subjectId: noticeId, email, fileId, hear };
  }

  it.each(KINDS.flatMap((kind) => [['fr', kind] as const, ['en', kind] as const]))(
    'in %s of %s, once, with neutral words and a link alone',
    async (locale, kind) => {
      const news = givenNews(locale, kind);
      for (let times = 0; times < 2; times += 1) await news.hear();

      const mail = await theMail(service, news);

      const page = kind === 'TO_REVIEW' ? 'office/audits' : 'audits';
      expect(mail.text).toContain(`https://institut.example.org:8443/${page}/${news.fileId}`);
      expect(mail.text).not.toMatch(
        /undefined|refus|accord|grant|meet|conform|admis|accept|plainte|complain|disciplin/i,
      );
      expect(mail.subject).not.toMatch(/audit|contrôle/i);
      expect(await messagesAbout(service, news.subjectId)).toHaveLength(1);
    },
  );

  it('says until when, and that a draw says nothing of anybody', async () => {
    const news = givenNews('en', 'OPENED');
    await news.hear();

    const { text } = await theMail(service, news);

    expect(text).toContain('You may answer until Sunday 20 December 2026.');
    expect(text).toContain('An audit says nothing about you');
  });

  it('is not written where it concerns somebody else, or there is nothing left to say', async () => {
    const theirs = givenNews('fr', 'REMINDER', newId());
    const over = givenNews('fr', 'REMINDER');
    service.others.audits.delete(over.subjectId);
    for (const news of [theirs, over]) await news.hear();

    await service.sendDue();

    for (const { subjectId } of [theirs, over])
      expect(await messagesAbout(service, subjectId)).toMatchObject([{ sentAt: null, givenUpAt: expect.anything() }]);
  });
});
