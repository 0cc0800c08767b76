import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withdrawn } from '@standing/accreditation/facts';
import { caseErased, identityRequestWaits, letterWritten, screeningDue } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { type Mail, theMail } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence } from './start-correspondence.js';

describe('writing to a member of their case', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  const person = (locale: Locale) => {
    const personId = newId();
    const email = `${personId}@example.org`;
    service.others.people.set(personId, { name: 'Éric Moreau', email, locale });
    return { personId, email };
  };
  const aLetter = async (locale: Locale): Promise<Mail> => {
    const { personId, email } = person(locale);
    const letterId = newId();
    service.others.letters.set(letterId, { reference: '7K3Q-9MX2' });
    const factId = newId();
    for (let twice = 0; twice < 2; twice += 1) await service.hears(letterWritten, { letterId, personId }, factId);
    return theMail(service, { subjectId: letterId, email });
  };
  const aWithdrawal = async (locale: Locale, byConsent = false): Promise<Mail> => {
    const { personId, email } = person(locale);
    const awardId = newId();
    const days = { validFrom: '2025-01-01', validUntil: null, withdrawnFrom: '2026-12-01' };
    service.others.awards.set(awardId, {
      levelTitle: 'Niveau 2',
      reference: 'CC-2025-7K3Q9MX',
      isRenewal: false,
      isLowering: false,
      byConsent,
      isReduction: false,
      ...days,
    });
    await service.hears(withdrawn, { personId, awardId, awardIds: [awardId], effectiveOn: '2026-12-01' });
    return theMail(service, { subjectId: awardId, email });
  };

  it.each<[Locale, string, string]>([
    ['fr', 'Institut du coaching\u202f: un courrier vous attend', 'Un courrier de Institut du coaching vous attend.'],
    [
      'en',
      'Institut du coaching: a letter is waiting for you',
      'A letter from Institut du coaching is waiting for you.',
    ],
  ])('says in %s that something waits and where, and nothing of what', async (locale, subject, line) => {
    const mail = await aLetter(locale);

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(line);
    expect(mail.text).toContain('https://institut.example.org:8443/my-case/7K3Q-9MX2');
    expect(mail.text).not.toMatch(
      /plainte|grief|saisine|signalement|coach\b|retrait|complain|charge|withdraw|case\b(?!\/)/i,
    );
  });

  it.each<[Locale, string, string]>([
    [
      'fr',
      'Institut du coaching\u202f: fin de votre accréditation',
      'le registre public indique que l’accréditation a pris fin d’un commun accord',
    ],
    [
      'en',
      'Institut du coaching: your accreditation has ended',
      'the public register says that the accreditation ended by consent',
    ],
  ])(
    'O12: says in %s that an accreditation ended by consent, and speaks of no withdrawal',
    async (locale, subject, line) => {
      const mail = await aWithdrawal(locale, true);

      expect(mail.subject).toBe(subject);
      expect(mail.text).toContain(line);
      expect(mail.text).not.toMatch(/retir|retrait|recours|withdraw|appeal/i);
    },
  );

  const aReminder = async (locale: Locale): Promise<Mail> => {
    const { personId, email } = person(locale);
    const reminderId = newId();
    service.others.screenings.set(`${reminderId} ${personId}`, { dueOn: '2026-12-01' });
    const factId = newId();
    for (let twice = 0; twice < 2; twice += 1) await service.hears(screeningDue, { reminderId, personId }, factId);
    return theMail(service, { subjectId: reminderId, email });
  };

  it.each<[Locale, string, string]>([
    [
      'fr',
      'Institut du coaching\u202f: un examen est attendu',
      'le risque est à examiner au plus tard le mardi 1er décembre 2026.',
    ],
    ['en', 'Institut du coaching: an assessment is due', 'the risk is to be looked at by Tuesday 1 December 2026'],
  ])(
    'row P1: reminds in %s whoever keeps a case of a look at its risk, and names none',
    async (locale, subject, line) => {
      const mail = await aReminder(locale);

      expect(mail.subject).toBe(subject);
      expect(mail.text).toContain(line);
      expect(mail.text).toContain('https://institut.example.org:8443/cases\n');
      expect(mail.text).not.toMatch(
        /plainte|grief|saisine|signalement|coach\b|complain|charge|[A-Z0-9]{4}-[A-Z0-9]{4}/,
      );
      expect(mail.text.replaceAll(/https:\S+/g, '')).not.toMatch(/[^\u202f\d\w][;:!?]|'/);
    },
  );

  it('row P1: reminds nobody who keeps the case no more, or once somebody looked', async () => {
    const { personId } = person('fr');
    const reminderId = newId();
    await service.hears(screeningDue, { reminderId, personId });

    await service.sendDue();

    expect(await messagesAbout(service, reminderId)).toMatchObject([{ sentAt: null, givenUpAt: expect.anything() }]);
  });

  it.each<[Locale, string, string]>([
    [
      'fr',
      'Institut du coaching\u202f: une demande attend votre réponse',
      'une demande attend votre réponse depuis le mardi 1er décembre 2026.',
    ],
    [
      'en',
      'Institut du coaching: a request waits for your answer',
      'a request has waited for your answer since Tuesday 1 December 2026.',
    ],
  ])(
    'R12: reminds in %s whoever guards a name of a request that waits, and names nobody',
    async (locale, subject, line) => {
      const { personId, email } = person(locale);
      const reminderId = newId();
      service.others.custodies.set(`${reminderId} ${personId}`, { askedOn: '2026-12-01' });
      const factId = newId();
      for (let twice = 0; twice < 2; twice += 1)
        await service.hears(identityRequestWaits, { reminderId, personId }, factId);
      const mail = await theMail(service, { subjectId: reminderId, email });

      expect(mail.subject).toBe(subject);
      expect(mail.text).toContain(line);
      expect(mail.text).toContain('https://institut.example.org:8443/cases\n');
      expect(mail.text).not.toMatch(/plainte|grief|saisine|identité|nom\b|coach\b|complain|identity|name\b/);
      expect(mail.text.replaceAll(/https:\S+/g, '')).not.toMatch(/[^\u202f\d\w][;:!?]|'/);
    },
  );

  it('tells in French of a withdrawal: since which day, and what it means', async () => {
    const { subject, text } = await aWithdrawal('fr');

    expect(subject).toBe('Institut du coaching\u202f: retrait de votre accréditation');
    expect(text).toContain('«\u202fNiveau 2\u202f» (CC-2025-7K3Q9MX) est retirée depuis le mardi 1er décembre 2026.');
    expect(text).toContain(
      'vous ne pouvez plus confirmer les séances tenues à partir de ce jour\u202f; celles d’avant',
    );
    expect(text).toContain('Le délai de recours est passé ou le recours est jugé');
    expect(text).toContain('https://institut.example.org:8443/register/CC-2025-7K3Q9MX');
    expect(text.replaceAll(/https:\S+/g, '')).not.toMatch(/[^\u202f\d][;:!?]|'/);
  });

  it('tells of it in English alike', async () => {
    const { subject, text } = await aWithdrawal('en');

    expect(subject).toBe('Institut du coaching: your accreditation is withdrawn');
    expect(text).toContain('“Niveau 2” (CC-2025-7K3Q9MX) has been withdrawn since Tuesday 1 December 2026.');
    expect(text).toContain('The time to appeal is over or the appeal is decided');
  });

  it('forgets that it was written once the case is erased, and of no other case', async () => {
    const { personId } = person('fr');
    const [erased, other] = [newId(), newId()];
    for (const letterId of [erased, other]) await service.hears(letterWritten, { letterId, personId });
    const reminders = [newId(), newId()];
    await service.hears(screeningDue, { reminderId: reminders[1] ?? '', personId });
    await service.hears(identityRequestWaits, { reminderId: reminders[0] ?? '', personId });
    const factId = newId();
    const gone = { letterIds: [erased], reminderIds: reminders.slice(0, 1) };
    for (let twice = 0; twice < 2; twice += 1) await service.hears(caseErased, gone, factId);
    await service.hears(caseErased, { letterIds: [] });
    const rows: { subject: string }[] = await service.inBody((tx) =>
      tx.query(`select subject_id as subject from correspondence.messages where recipient_id = $1 order by kind`, [
        personId,
      ]),
    );

    expect(rows).toEqual([{ subject: other }, { subject: reminders[1] }]);
  });
});
