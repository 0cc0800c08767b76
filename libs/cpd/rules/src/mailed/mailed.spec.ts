import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_TITLE } from '../recording.js';
import { LONGEST_REFLECTION } from '../reflecting.js';
import { keyOfLocalPart, localPartOf, MOST_WAITING, refusalsToTake } from './mailbox.js';
import { textOfMail, titleOfSubject } from './reading-mail.js';

const KEY = 'abcdefghijklm234';

describe('the address of a coach’s own mailbox', () => {
  it('is known again, whatever its capitals', () => {
    expect(localPartOf(KEY)).toBe(`dpc-${KEY}`);
    expect([keyOfLocalPart(`dpc-${KEY}`), keyOfLocalPart(`DPC-${KEY.toUpperCase()}`)]).toEqual([KEY, KEY]);
  });

  it.each(['', 'dpc-', KEY, `dpc-${KEY}x`, `dpc-${KEY.slice(1)}`, 'dpc-abcdefghijklm018', `dpc-${KEY}+label`])(
    'is not %j',
    (local) => expect(keyOfLocalPart(local)).toBeNull(),
  );
});

describe('what a mail says of an activity', () => {
  it.each([
    ['Webinaire éthique', 'Webinaire éthique'],
    ['Fwd: Re: Webinar on ethics', 'Webinar on ethics'],
    ['TR : RE[2]: Votre  attestation', 'Votre attestation'],
    ['Retour sur le stage', 'Retour sur le stage'],
    ['  ', ''],
    ['a\u202Eb\tc', 'a b c'],
    ['x'.repeat(130), 'x'.repeat(LONGEST_TITLE)],
    [`${'x'.repeat(119)}😀`, 'x'.repeat(119)],
  ])('takes from the subject %j the title %j', (subject, title) => expect(titleOfSubject(subject)).toBe(title));

  it('takes what was written, without what is quoted and what signs it', () => {
    const text = 'Ce que je retiens :\r\n\r\n\r\n\r\nécouter.\r\n> Bonjour,\r\n> voici\r\n-- \r\nInès Morel\r\nCoach';

    expect(textOfMail(text)).toBe('Ce que je retiens :\n\nécouter.');
  });

  it('keeps a dash that signs nothing', () => {
    expect(textOfMail('a\n-- b\nc')).toBe('a\n-- b\nc');
  });

  it('is never longer than what is kept, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 6000, size: 'max' }), (text) => {
        expect(titleOfSubject(text).length).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(textOfMail(text).length).toBeLessThanOrEqual(LONGEST_REFLECTION);
        expect(titleOfSubject(text)).not.toMatch(/[\n\r\u202E]/u);
      }),
      { numRuns: 50 },
    );
  });
});

describe('taking a mail', () => {
  const mail = { title: 'x', text: '', files: 0 };

  it('is refused when too many wait', () => {
    expect(refusalsToTake(mail, MOST_WAITING - 1)).toEqual([]);
    expect(refusalsToTake(mail, MOST_WAITING)).toEqual([{ code: 'CPD_MAILBOX_FULL', params: { most: MOST_WAITING } }]);
  });

  it('is refused when it says nothing; a file alone says something', () => {
    expect(refusalsToTake({ title: '', text: '', files: 0 }, 0)).toEqual([{ code: 'CPD_MAIL_EMPTY' }]);
    expect(refusalsToTake({ title: '', text: '', files: 1 }, 0)).toEqual([]);
  });
});
