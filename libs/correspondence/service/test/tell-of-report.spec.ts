import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { reportAgreed, reportAsked, reportSent } from '@standing/supervision/facts';
import { follow, linkIn, theMail } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence } from './start-correspondence.js';

describe('mails about a supervisor’s report', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  const given = (state: string, locale: 'fr' | 'en' = 'fr') => {
    const [reportId, supervisorId, personId] = [newId(), newId(), newId()];
    const [email, own] = [`${supervisorId}@example.org`, `${personId}@example.org`];
    service.others.supervisors.set(supervisorId, { name: 'Claire Petit', email, locale });
    service.others.people.set(personId, { name: 'Amélie Laurent', email: own, locale });
    const names = { coachName: 'Amélie Laurent', supervisorName: 'Claire Petit' };
    service.others.reports.set(reportId, { personId, ...names, state });
    return { reportId, supervisorId, personId, email, own };
  };

  it.each([
    ['ASKED', 'fr', 'Amélie Laurent vous demande un rapport de superviseur'],
    ['ASKED', 'en', 'Amélie Laurent asks you for a supervisor’s report'],
    ['CHANGE_ASKED', 'fr', 'Amélie Laurent vous demande de modifier votre rapport de superviseur'],
    ['CHANGE_ASKED', 'en', 'Amélie Laurent asks you to change your supervisor’s report'],
    ['AGREED', 'fr', 'Votre rapport de superviseur sur Amélie Laurent'],
    ['AGREED', 'en', 'Your supervisor’s report on Amélie Laurent'],
  ] as const)('bring the supervisor, once, a link to write it: %s in %s', async (state, locale, subject) => {
    const { reportId, supervisorId, email } = given(state, locale);
    const factId = newId();
    for (let times = 0; times < 2; times += 1) await service.hears(reportAsked, { reportId, supervisorId }, factId);

    const mail = await theMail(service, { subjectId: reportId, email });

    expect(mail.subject).toBe(subject);
    const { page, token } = linkIn(mail);
    expect(page).toBe('w');
    expect(await follow(service, token)).toMatchObject({
      purpose: 'write-report',
      subjectId: reportId,
      recipientId: supervisorId,
    });
  });

  it.each([
    ['fr', 'Votre rapport de superviseur est à lire'],
    ['en', 'Your supervisor’s report is there to read'],
  ] as const)('tell the coach in %s where to read what was sent', async (locale, subject) => {
    const { reportId, personId, own } = given('TO_READ', locale);
    await service.hears(reportSent, { reportId, personId });

    const mail = await theMail(service, { subjectId: reportId, email: own });

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain('https://institut.example.org:8443/supervision/reports');
  });

  it.each([
    ['fr', 'Amélie Laurent a signé votre rapport de superviseur'],
    ['en', 'Amélie Laurent has signed your supervisor’s report'],
  ] as const)('tell the supervisor in %s that it is signed', async (locale, subject) => {
    const { reportId, supervisorId, email } = given('AGREED', locale);
    await service.hears(reportAgreed, { reportId, supervisorId });

    const mail = await theMail(service, { subjectId: reportId, email });

    expect([mail.subject, linkIn(mail).page]).toEqual([subject, 'w']);
  });

  it('are not written where there is nothing left to say, nor to somebody whom it does not concern', async () => {
    const [signed, takenBack, other] = [given('AGREED'), given('TAKEN_BACK'), given('TO_READ')];
    service.others.reports.set(other.reportId, { ...service.others.reports.get(other.reportId)!, personId: newId() });
    for (const { reportId, personId } of [signed, other]) await service.hears(reportSent, { reportId, personId });
    await service.hears(reportAgreed, takenBack);
    await service.sendDue();

    for (const { reportId } of [signed, takenBack, other])
      expect(await messagesAbout(service, reportId)).toMatchObject([{ sentAt: null, givenUpAt: expect.anything() }]);
  });
});
