import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reminderDue } from '@standing/accreditation/facts';
import { letterWritten } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import { newsOfAgreement, newsOfConfirmation, newsOfSignInCode } from './given.js';
import { mailsTo } from './mail.js';
import { type Correspondence, startCorrespondence, until } from './start-correspondence.js';

type News = { readonly email: string; readonly subjectId: string; hear(): Promise<unknown> };

function newsOfReminder(service: Correspondence): News {
  const [personId, subjectId, email] = [newId(), newId(), `${newId()}@example.org`];
  service.others.people.set(personId, { name: 'Éric Blanc', email, locale: 'fr' });
  service.others.reminders.set(subjectId, { kind: 'TERM_ENDS', onDay: '2027-01-01' });
  const data = { reminderId: subjectId, personId, kind: 'term-ends', onDay: '2027-01-01' } as const;
  return { email, subjectId, hear: () => service.hears(reminderDue, data, newId()) };
}

function newsOfLetter(service: Correspondence): News {
  const [personId, subjectId, email] = [newId(), newId(), `${newId()}@example.org`];
  service.others.people.set(personId, { name: 'Éric Blanc', email, locale: 'fr' });
  service.others.letters.set(subjectId, { reference: '7K3Q-9MX2' });
  return { email, subjectId, hear: () => service.hears(letterWritten, { letterId: subjectId, personId }, newId()) };
}

describe('mail to somebody who has died', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  it.each<[string, (service: Correspondence) => News]>([
    ['a reminder', newsOfReminder],
    ['a letter', newsOfLetter],
    ['a sign-in code', newsOfSignInCode],
    ['a link to confirm sessions', newsOfConfirmation],
    ['a link to answer an agreement', newsOfAgreement],
  ])('is not sent: %s that waits is given up', async (_, newsOf) => {
    const news = newsOf(service);
    service.others.deceased.add(news.email);
    await news.hear();

    const [message] = await until(service, news.subjectId, ({ givenUpAt }) => givenUpAt !== null);

    expect(message?.sentAt).toBeNull();
    expect(await mailsTo(service, news.email)).toEqual([]);
  });
});
