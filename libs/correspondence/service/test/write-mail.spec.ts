import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@standing/platform/auth';
import { givenAgreementProposed, givenConfirmationAsked, givenSignInCodeAsked } from './given.js';
import { follow, linkIn, theMail } from './mail.js';
import { type Correspondence, linksAbout, startCorrespondence } from './start-correspondence.js';

type GivenBy = 'PROPOSED_BY_COACH' | 'VETTED_BY_BODY';

describe('writing to somebody', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  const [friday, monday] = [
    { heldOn: '2026-11-20', minutes: 90 },
    { heldOn: '2026-11-16', minutes: 45 },
  ];

  it.each<[Locale, GivenBy, string, string[]]>([
    [
      'fr',
      'PROPOSED_BY_COACH',
      'Amélie Laurent vous demande de confirmer 2 séances',
      [
        'Bonjour Claire Petit,',
        'Amélie Laurent a noté ces séances de supervision avec vous et vous demande de les confirmer\u202f:',
        '  – vendredi 20 novembre 2026, 1 h 30',
        '  – lundi 16 novembre 2026, 45 min',
        'Sans réponse de votre part, rien n’est confirmé.',
        'Amélie Laurent nous a donné votre adresse pour cela, et nous ne nous en servons pas pour autre chose. Tant qu’elle n’a pas été vérifiée par Institut du coaching, ce que vous confirmez compte comme déclaré.',
        'Vous ne connaissez pas cette personne\u202f? La même page permet de nous le dire.',
        'Le lien fonctionne sept jours. Institut du coaching',
      ],
    ],
    [
      'fr',
      'VETTED_BY_BODY',
      'Amélie Laurent vous demande de confirmer 2 séances',
      ['Institut du coaching a vérifié votre adresse et s’en sert pour ces demandes, rien d’autre.'],
    ],
    [
      'en',
      'PROPOSED_BY_COACH',
      'Amélie Laurent asks you to confirm 2 sessions',
      [
        'Hello Claire Petit,',
        'Amélie Laurent logged these supervision sessions with you, and asks you to confirm them:',
        '  – Friday 20 November 2026, 1 h 30 min',
        '  – Monday 16 November 2026, 45 min',
        'Without an answer from you, nothing is confirmed.',
        'Amélie Laurent gave us your address for this, and we use it for nothing else. Until Institut du coaching has checked it, what you confirm counts as declared.',
        'You do not know this person? The same page lets you tell us.',
        'The link works for seven days. Institut du coaching',
      ],
    ],
    [
      'en',
      'VETTED_BY_BODY',
      'Amélie Laurent asks you to confirm 2 sessions',
      ['Institut du coaching has checked your address and uses it for these requests, nothing else.'],
    ],
  ])('asks in %s to confirm sessions; %s', async (locale, whoGaveAddress, subject, lines) => {
    const asked = await givenConfirmationAsked(service, { locale, whoGaveAddress, sessions: [friday, monday] });

    const mail = await theMail(service, asked);

    expect(mail).toMatchObject({ toAddress: asked.email, toName: 'Claire Petit', locale, subject });
    for (const line of lines) expect(mail.text).toContain(line);
    expect(givenBy(mail.text)).toEqual([whoGaveAddress]);
  });

  it.each<[Locale, string, string]>([
    ['fr', 'Amélie Laurent vous demande de confirmer une séance', 'a noté cette séance de supervision'],
    ['en', 'Amélie Laurent asks you to confirm a session', 'logged this supervision session with you'],
  ])('speaks in %s of one session as one', async (locale, subject, line) => {
    const mail = await theMail(service, await givenConfirmationAsked(service, { locale, sessions: [friday] }));

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(line);
  });

  it.each<[Locale, GivenBy, string, string[]]>([
    [
      'fr',
      'PROPOSED_BY_COACH',
      'Anne Roux vous propose un accord de supervision',
      [
        'Bonjour Claire Petit,',
        'Anne Roux (Institut du coaching) vous propose un accord de supervision à partir du mardi 1er décembre 2026.',
        'Anne Roux nous a donné votre adresse pour vous le transmettre, et nous ne nous en servons pas pour autre chose.',
        'Vous ne connaissez pas cette personne\u202f? La même page permet de nous le dire.',
      ],
    ],
    ['fr', 'VETTED_BY_BODY', 'Anne Roux vous propose un accord de supervision', []],
    [
      'en',
      'PROPOSED_BY_COACH',
      'Anne Roux proposes a supervision agreement',
      [
        'Hello Claire Petit,',
        'Anne Roux, a member of Institut du coaching, proposes a supervision agreement from Tuesday 1 December 2026.',
        'Anne Roux gave us your address to pass it on, and we use it for nothing else.',
        'You do not know this person? The same page lets you tell us.',
      ],
    ],
    ['en', 'VETTED_BY_BODY', 'Anne Roux proposes a supervision agreement', []],
  ])('passes on in %s a proposed agreement; %s', async (locale, whoGaveAddress, subject, lines) => {
    const asked = await givenAgreementProposed(service, { locale, whoGaveAddress, superviseeName: 'Anne Roux' });

    const mail = await theMail(service, asked);

    expect(mail).toMatchObject({ toAddress: asked.email, toName: 'Claire Petit', locale, subject });
    for (const line of lines) expect(mail.text).toContain(line);
    expect(givenBy(mail.text)).toEqual([whoGaveAddress]);
  });

  it.each<[Locale, string]>([
    ['fr', 'Il porte sur la supervision que cette personne donne elle-même, et non sur son coaching.'],
    ['en', 'It is about the supervision that this person gives themselves, not about their coaching.'],
  ])('says in %s what a proposed agreement is about, where that is not coaching', async (locale, line) => {
    const asked = await givenAgreementProposed(service, { locale, subject: 'SUPERVISION' });
    const coaching = await givenAgreementProposed(service, { locale });

    expect((await theMail(service, asked)).text.split('\n')).toContain(line);
    expect((await theMail(service, coaching)).text).not.toContain(line);
  });

  it.each<[Locale, RegExp, string, string]>([
    [
      'fr',
      /^(\d{6})\u202f: votre code de connexion$/,
      'Votre code de connexion à Institut du coaching est\u202f: ',
      'Il fonctionne une fois, pendant dix minutes.',
    ],
    [
      'en',
      /^(\d{6}): your sign-in code$/,
      'Your sign-in code for Institut du coaching is: ',
      'It works once, for ten minutes.',
    ],
  ])('sends in %s a sign-in code, and no link', async (locale, subject, line, lifetime) => {
    const asked = await givenSignInCodeAsked(service, { locale, name: 'Amélie Laurent' });

    const mail = await theMail(service, asked);

    const code = subject.exec(mail.subject)?.[1];
    expect(mail).toMatchObject({ toAddress: asked.email, toName: 'Amélie Laurent', locale });
    expect(mail.text.split('\n')).toEqual(expect.arrayContaining([`${line}${code}`, lifetime]));
    expect(mail.text).not.toContain('http');
    expect(await linksAbout(service, asked.subjectId)).toEqual([]);
  });

  it.each([
    ['confirm-sessions', 'c', 'fr', givenConfirmationAsked],
    ['answer-agreement', 'a', 'en', givenAgreementProposed],
  ] as const)('links to %s alone, for that thing and that person', async (purpose, page, locale, given) => {
    const asked = await given(service, { locale });

    const link = linkIn(await theMail(service, asked));

    expect(link.url).toBe(`https://institut.example.org:8443/${page}/${link.token}`);
    const { subjectId, recipientId } = asked;
    expect(await follow(service, link.token)).toMatchObject({ purpose, subjectId, recipientId, locale });
  });

  it('links each mail to its own', async () => {
    const [one, two] = [await givenConfirmationAsked(service), await givenConfirmationAsked(service)];

    const tokens = [linkIn(await theMail(service, one)).token, linkIn(await theMail(service, two)).token];

    expect(tokens.map((token) => Buffer.from(token, 'base64url').length)).toEqual([32, 32]);
    expect((await follow(service, tokens[0] ?? '')).subjectId).toBe(one.subjectId);
    expect((await follow(service, tokens[1] ?? '')).subjectId).toBe(two.subjectId);
  });
});

/** Who the mail says gave the address. */
function givenBy(text: string): GivenBy[] {
  const said: [GivenBy, RegExp][] = [
    ['PROPOSED_BY_COACH', /nous a donné votre adresse|gave us your address/],
    ['VETTED_BY_BODY', /a vérifié votre adresse|has checked your address/],
  ];
  return said.filter(([, words]) => words.test(text)).map(([by]) => by);
}
