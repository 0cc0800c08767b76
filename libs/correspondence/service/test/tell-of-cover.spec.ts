import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coverCheckAsked, coverEnding } from '@standing/insurance/facts';
import { newId } from '@standing/kernel';
import { theMail } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence } from './start-correspondence.js';

describe('writing to a coach of their insurance', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  function givenAMember(locale: 'fr' | 'en') {
    const [personId, subjectId, factId] = [newId(), newId(), newId()];
    const email = `${personId}@example.org`;
    service.others.people.set(personId, { name: 'Éric Blanc', email, locale });
    return { personId, subjectId, factId, email };
  }

  function givenAReminder(locale: 'fr' | 'en', kind: 'ENDING' | 'GAP', concerns: string | null = null) {
    const { personId, subjectId, factId, email } = givenAMember(locale);
    const said = { personId: concerns ?? personId, kind, countries: ['BE', 'FR'], onDay: '2027-01-03' };
    service.others.coverEndings.set(subjectId, said);
    const hear = () => service.hears(coverEnding, { reminderId: subjectId, personId }, factId);
    return { subjectId, email, hear };
  }

  it.each([
    [
      'fr',
      'ENDING',
      'Votre assurance arrive à échéance',
      'Rien n’est déclaré pour la suite de votre assurance responsabilité civile professionnelle à partir du dimanche 3 janvier 2027 (Belgique et France).',
    ],
    [
      'en',
      'ENDING',
      'Your insurance comes to its end',
      'Nothing is declared to follow your professional indemnity insurance from Sunday 3 January 2027 on (Belgium and France).',
    ],
    [
      'fr',
      'GAP',
      'Votre assurance n’est plus à jour',
      'Aucune assurance responsabilité civile professionnelle n’est déclarée pour vous depuis le dimanche 3 janvier 2027 (Belgique et France).',
    ],
    [
      'en',
      'GAP',
      'Your insurance is no longer up to date',
      'No professional indemnity insurance is declared for you since Sunday 3 January 2027 (Belgium and France).',
    ],
  ] as const)('in %s, of %s, once, with one link', async (locale, kind, subject, sentence) => {
    const reminder = givenAReminder(locale, kind);
    for (let times = 0; times < 2; times += 1) await reminder.hear();

    const mail = await theMail(service, reminder);

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(sentence);
    expect(mail.text.match(/https:\S+/g)).toEqual(['https://institut.example.org:8443/insurance/renew']);
    expect(await messagesAbout(service, reminder.subjectId)).toHaveLength(1);
  });

  it.each([
    [
      'fr',
      'Institut du coaching\u202f: votre attestation d’assurance',
      'C’est un contrôle de pièces, et rien d’autre.',
    ],
    ['en', 'Institut du coaching: your insurance attestation', 'It is a check of papers, and nothing else.'],
  ] as const)('in %s, asks for the attestation in force, in plain words', async (locale, subject, sentence) => {
    const { personId, subjectId, factId, email } = givenAMember(locale);
    service.others.coverChecks.set(subjectId, { personId, dueOn: '2027-01-03' });
    await service.hears(coverCheckAsked, { checkId: subjectId, personId }, factId);

    const mail = await theMail(service, { subjectId, email });

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(sentence);
    expect(mail.text).toContain('https://institut.example.org:8443/insurance/check');
    expect(mail.text).not.toMatch(/sanction|plainte|complaint|procédure|procedure|disciplin/i);
  });

  it('is not written to somebody else, nor once something follows or the check is over', async () => {
    const [other, covered] = [givenAReminder('fr', 'ENDING', newId()), givenAReminder('fr', 'GAP')];
    service.others.coverEndings.delete(covered.subjectId);
    for (const { hear } of [other, covered]) await hear();
    const { personId, subjectId } = givenAMember('en');
    await service.hears(coverCheckAsked, { checkId: subjectId, personId });

    await service.sendDue();

    for (const id of [other.subjectId, covered.subjectId, subjectId])
      expect(await messagesAbout(service, id)).toMatchObject([{ sentAt: null, givenUpAt: expect.anything() }]);
  });
});
