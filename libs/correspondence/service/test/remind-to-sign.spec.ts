import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signatureReminderDue } from '@standing/ethics/facts';
import { newId } from '@standing/kernel';
import { theMail } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence } from './start-correspondence.js';

describe('reminding a member to sign', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  function givenAReminder(locale: 'fr' | 'en', concerns: string | null = null) {
    const [personId, reminderId, factId] = [newId(), newId(), newId()];
    const email = `${personId}@example.org`;
    service.others.people.set(personId, { name: 'Éric Blanc', email, locale });
    service.others.signings.set(reminderId, { personId: concerns ?? personId, deadlineOn: '2027-01-03' });
    const hear = () => service.hears(signatureReminderDue, { reminderId, personId }, factId);
    return { subjectId: reminderId, email, hear };
  }

  it.each([
    [
      'fr',
      'Institut du coaching\u202f: un texte à lire et à signer',
      'Institut du coaching vous demande de lire et de signer un texte, jusqu’au dimanche 3 janvier 2027.',
    ],
    [
      'en',
      'Institut du coaching: a text to read and sign',
      'Institut du coaching asks you to read and sign a text, until Sunday 3 January 2027.',
    ],
  ] as const)('in %s, once, with a link and not what it is', async (locale, subject, sentence) => {
    const reminder = givenAReminder(locale);
    for (let times = 0; times < 2; times += 1) await reminder.hear();

    const mail = await theMail(service, reminder);

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(sentence);
    expect(mail.text).toContain('https://institut.example.org:8443/declarations');
    expect(await messagesAbout(service, reminder.subjectId)).toHaveLength(1);
  });

  it('is not written to somebody else, nor to whoever has signed meanwhile', async () => {
    const [other, signed] = [givenAReminder('fr', newId()), givenAReminder('fr')];
    service.others.signings.delete(signed.subjectId);
    for (const { hear } of [other, signed]) await hear();

    await service.sendDue();

    for (const { subjectId } of [other, signed])
      expect(await messagesAbout(service, subjectId)).toMatchObject([{ sentAt: null, givenUpAt: expect.anything() }]);
  });
});
