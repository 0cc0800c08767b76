import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { draftMailDue } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import { theMail } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence } from './start-correspondence.js';

describe('writing to somebody who began something without an account', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  function givenDraft(kind: 'CODE' | 'WARNING', locale: 'fr' | 'en') {
    const [mailId, factId] = [newId(), newId()];
    const email = `${mailId}@example.org`;
    const code = kind === 'CODE' ? '12345678' : null;
    service.others.drafts.set(mailId, { kind, address: email, locale, code, erasedOn: '2027-02-20' });
    const hear = () => service.hears(draftMailDue, { mailId }, factId);
    return { subjectId: mailId, email, hear };
  }

  it.each([
    ['CODE', 'fr', 'Institut du coaching\u202f: votre code', '12345678'],
    ['CODE', 'en', 'Institut du coaching: your code', '12345678'],
    ['WARNING', 'fr', 'Institut du coaching\u202f: ce que vous avez commencé', 'effacé le samedi 20 février 2027'],
    ['WARNING', 'en', 'Institut du coaching: what you began', 'erased for good on Saturday 20 February 2027'],
  ] as const)('sends a %s in %s, once, that tells a stranger nothing', async (kind, locale, subject, line) => {
    const { hear, ...sent } = givenDraft(kind, locale);
    for (let twice = 0; twice < 2; twice += 1) await hear();

    const mail = await theMail(service, sent);

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(line);
    expect(mail.text).not.toMatch(
      /plainte|grief|saisine|signalement|coach\b|brouillon|complain|draft|report\b|case\b/i,
    );
    if (kind === 'WARNING') expect(mail.text).toContain('https://institut.example.org:8443/return');
  });

  it('writes nothing once there is nothing left to say', async () => {
    const { subjectId, hear } = givenDraft('WARNING', 'fr');
    service.others.drafts.delete(subjectId);
    await hear();

    expect(await messagesAbout(service, subjectId)).toMatchObject([{ sentAt: null }]);
  });
});
