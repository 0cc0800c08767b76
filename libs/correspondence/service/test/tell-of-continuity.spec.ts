import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { continuityNoticeDue } from '@standing/practice/facts';
import { theMail } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence } from './start-correspondence.js';

const KINDS = ['ASKED', 'CHANGED', 'CHECK', 'RELEASED'] as const;

describe('telling somebody of a continuity plan', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  function givenNews(locale: 'fr' | 'en', kind: string, concerns?: string) {
    const [personId, noticeId, factId] = [newId(), newId(), newId()];
    const email = `${personId}@example.org`;
    service.others.people.set(personId, { name: 'Hélène Roche', email, locale });
    service.others.continuity.set(noticeId, { personId: concerns ?? personId, kind });
    const hear = () => service.hears(continuityNoticeDue, { noticeId, personId }, factId);
    return { subjectId: noticeId, email, hear };
  }

  it.each(KINDS.flatMap((kind) => [['fr', kind] as const, ['en', kind] as const]))(
    'in %s of %s, once, with a link alone',
    async (locale, kind) => {
      const news = givenNews(locale, kind);
      for (let times = 0; times < 2; times += 1) await news.hear();

      const mail = await theMail(service, news);

      expect(mail.subject).toBe(
        locale === 'fr' ? 'Institut du coaching\u202f: plan de continuité' : 'Institut du coaching: continuity plan',
      );
      expect(mail.text).toContain('https://institut.example.org:8443/continuity');
      expect(mail.text).not.toMatch(/undefined|décès|death|suspen|incapacit|démission|resign/i);
      expect(await messagesAbout(service, news.subjectId)).toHaveLength(1);
    },
  );

  it('is not written where it concerns somebody else, or nobody any more', async () => {
    const theirs = givenNews('fr', 'CHECK', newId());
    const over = givenNews('fr', 'ASKED');
    service.others.continuity.delete(over.subjectId);
    for (const news of [theirs, over]) await news.hear();

    await service.sendDue();

    for (const { subjectId } of [theirs, over])
      expect(await messagesAbout(service, subjectId)).toMatchObject([{ sentAt: null, givenUpAt: expect.anything() }]);
  });
});
