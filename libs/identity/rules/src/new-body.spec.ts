import { describe, expect, it } from '@jest/globals';
import { foldHost, type NewBody, refusalsOfBody, refusalsToOpenBody } from './new-body.js';

const college: NewBody = {
  name: 'Collège des coachs',
  zone: 'Europe/Paris',
  defaultLocale: 'fr',
  locales: ['fr', 'en'],
  hue: 195,
};

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('opening a body', () => {
  it.each<[string, Partial<NewBody>, string[]]>([
    ['all is there', {}, []],
    ['the hue is the first of the circle', { hue: 0 }, []],
    ['the hue is the last', { hue: 359 }, []],
    ['it speaks one language', { locales: ['en'], defaultLocale: 'en' }, []],
    ['the name is blank', { name: ' ' }, ['IDENTITY_NAME_MISSING']],
    ['there is no such zone', { zone: 'Europe/Atlantis' }, ['IDENTITY_BODY_ZONE_UNKNOWN']],
    ['a language is not spoken here', { locales: ['fr', 'de'] }, ['IDENTITY_BODY_LANGUAGES_UNKNOWN']],
    ['it speaks none', { locales: [] }, ['IDENTITY_BODY_LANGUAGES_UNKNOWN']],
    ['it would begin in a language it does not speak', { locales: ['en'] }, ['IDENTITY_BODY_LANGUAGES_UNKNOWN']],
    ['the hue is past the circle', { hue: 360 }, ['IDENTITY_BODY_HUE_OUTSIDE']],
    ['the hue is before it', { hue: -1 }, ['IDENTITY_BODY_HUE_OUTSIDE']],
    [
      'all is wrong',
      { name: '', zone: '', locales: ['xx'], hue: 999 },
      [
        'IDENTITY_NAME_MISSING',
        'IDENTITY_BODY_ZONE_UNKNOWN',
        'IDENTITY_BODY_LANGUAGES_UNKNOWN',
        'IDENTITY_BODY_HUE_OUTSIDE',
      ],
    ],
  ])('when %s, says each reason', (_, changes, expected) => {
    expect(codes(refusalsOfBody({ ...college, ...changes }))).toEqual(expected);
  });

  it.each<[string, { id: boolean; host: boolean }, string[]]>([
    ['nothing is taken', { id: false, host: false }, []],
    ['the body is open', { id: true, host: false }, ['IDENTITY_BODY_ALREADY_OPEN']],
    ['another answers at the host name', { id: false, host: true }, ['IDENTITY_BODY_HOST_TAKEN']],
    ['both', { id: true, host: true }, ['IDENTITY_BODY_ALREADY_OPEN', 'IDENTITY_BODY_HOST_TAKEN']],
  ])('when %s, says each reason', (_, taken, expected) => {
    expect(codes(refusalsToOpenBody(taken))).toEqual(expected);
  });

  it('reads a host name in one spelling', () => {
    expect(foldHost(' Coachs.Example.ORG ')).toBe('coachs.example.org');
  });
});
