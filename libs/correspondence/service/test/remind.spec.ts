import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { awarded, loweringDeclined, reminderDue } from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { theMail } from './mail.js';
import { type Correspondence, startCorrespondence } from './start-correspondence.js';

const LOWERED = 'CC-2026-7K3Q9MX';

describe('reminding a member', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  function givenMember(locale: Locale) {
    const [personId, email] = [newId(), `${newId()}@coachs.example`];
    service.others.people.set(personId, { name: 'Éric Blanc', email, locale });
    return { personId, email };
  }

  /** The mail on an award of a lower level, as its member wished or by a sanction. */
  async function mailOfLowering(locale: Locale, isReduction: boolean) {
    const { personId, email } = givenMember(locale);
    const [awardId, reference] = [newId(), LOWERED];
    const days = { validFrom: '2027-01-01', validUntil: '2030-12-31' };
    const kind = { withdrawnFrom: null, isRenewal: false, isLowering: true, isReduction, byConsent: false };
    service.others.awards.set(awardId, { levelTitle: 'Niveau 1', reference, ...days, ...kind });
    const ids = { awardId, personId, schemeVersionId: newId(), lowersAwardId: newId() };
    await service.hears(awarded, { ...ids, level: 'niveau-1', reference, awardedOn: '2026-12-01', ...days });
    return theMail(service, { subjectId: awardId, email });
  }

  it.each([
    ['fr', 'REQUIREMENT', 'requirement', 'Une exigence ne sera plus remplie le vendredi 1er janvier 2027'],
    ['en', 'REQUIREMENT', 'requirement', 'A requirement will no longer be met on Friday 1 January 2027'],
    ['fr', 'RENEWAL_OPENS', 'renewal-opens', 'Votre accréditation peut être renouvelée'],
    ['en', 'RENEWAL_OPENS', 'renewal-opens', 'Your accreditation can be renewed'],
    ['fr', 'TERM_ENDS', 'term-ends', 'Votre accréditation arrive à son terme'],
    ['en', 'TERM_ENDS', 'term-ends', 'Your accreditation comes to its end'],
    ['fr', 'CONDITION_ENDS', 'condition-ends', 'Votre demande d’accréditation attend encore quelque chose de vous'],
    ['en', 'CONDITION_ENDS', 'condition-ends', 'Your application still waits for something from you'],
  ] as const)(
    'in %s of %s says what comes and where to look, and names nothing',
    async (locale, said, kind, subject) => {
      const { personId, email } = givenMember(locale);
      const reminderId = newId();
      service.others.reminders.set(reminderId, { kind: said, onDay: '2027-01-01' });
      await service.hears(reminderDue, { reminderId, personId, kind, onDay: '2027-01-01' });

      const mail = await theMail(service, { subjectId: reminderId, email });

      expect(mail.subject).toBe(subject);
      expect(mail.text).toContain('institut.example.org');
      expect(mail.text).toContain('/standing');
      expect(mail.text).toContain('2027');
    },
  );

  it.each([
    ['fr', 'Institut du coaching renouvelle votre accréditation\u202f: Niveau 2'],
    ['en', 'Institut du coaching has renewed your accreditation: Niveau 2'],
  ] as const)('in %s tells a renewal as one', async (locale, subject) => {
    const { personId, email } = givenMember(locale);
    const [awardId, reference] = [newId(), 'CC-2025-7K3Q9MX'];
    const days = { validFrom: '2027-01-01', validUntil: '2030-12-31' };
    service.others.awards.set(awardId, {
      levelTitle: 'Niveau 2',
      reference,
      ...days,
      withdrawnFrom: null,
      isRenewal: true,
      isLowering: false,
      isReduction: false,
      byConsent: false,
    });
    const ids = { awardId, applicationId: newId(), personId, schemeVersionId: newId(), renewsAwardId: newId() };
    await service.hears(awarded, { ...ids, level: 'niveau-2', reference, awardedOn: '2026-12-01', ...days });

    expect((await theMail(service, { subjectId: awardId, email })).subject).toBe(subject);
  });

  it.each([
    ['fr', 'Institut du coaching\u202f: nouveau niveau de votre accréditation, Niveau 1'],
    ['en', 'Institut du coaching: your accreditation goes on as Niveau 1'],
  ] as const)('in %s tells a lower level as the one that was wished', async (locale, subject) => {
    const mail = await mailOfLowering(locale, false);

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(`/register/${LOWERED}`);
  });

  it('O6: tells a lower level by a sanction as none that was wished, in both languages', async () => {
    for (const [locale, said, wished] of [
      ['fr', 'Par une décision, Institut du coaching a fait passer', 'Comme vous l’avez souhaité'],
      ['en', 'By a decision of Institut du coaching, your accreditation goes on as', 'As you wished'],
    ] as const) {
      const { text } = await mailOfLowering(locale, true);

      expect(text).toContain(said);
      expect(text).not.toContain(wished);
    }
  });

  it.each([
    ['fr', 'Institut du coaching\u202f: réponse à votre souhait de changer de niveau'],
    ['en', 'Institut du coaching: the answer to your wish for another level'],
  ] as const)('in %s says that a wish is not followed, and where to read why', async (locale, subject) => {
    const { personId, email } = givenMember(locale);
    const loweringId = newId();
    const declinedOn = '2027-01-01';
    service.others.lowerings.set(loweringId, { personId, levelTitle: 'Niveau 1', declinedOn });
    await service.hears(loweringDeclined, { loweringId, personId, declinedOn });

    const mail = await theMail(service, { subjectId: loweringId, email });
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain('/standing');
  });
});
