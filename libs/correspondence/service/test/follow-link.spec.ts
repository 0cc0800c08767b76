import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LINK_LIFETIME_DAYS } from '@standing/correspondence/rules';
import pg from 'pg';
import { everyRow } from './every-row.js';
import { givenAgreementProposed, givenConfirmationAsked } from './given.js';
import { follow, hashOf, linkIn, theMail } from './mail.js';
import { openPostOffice, type PostOffice } from './post-office.js';
import { type Correspondence, linksAbout, startCorrespondence, untilSent } from './start-correspondence.js';

const DAY = 24 * 3600;

describe('following a link', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  it('finds what it was sent for, for seven days', async () => {
    const sentAt = service.clock.now();
    const asked = await givenConfirmationAsked(service);
    const { token } = linkIn(await theMail(service, asked));
    const expiresAt = new Date(sentAt.getTime() + LINK_LIFETIME_DAYS * DAY * 1000).toISOString();

    const found = await follow(service, token);

    const { subjectId, recipientId } = asked;
    const [row] = await linksAbout(service, subjectId);
    expect(expiresAt).toBe('2026-11-29T11:00:00.000Z');
    expect(found).toEqual({
      id: row?.id,
      purpose: 'confirm-sessions',
      subjectId,
      recipientId,
      locale: 'fr',
      expiresAt,
      expired: false,
    });
  });

  it('says after seven days that it has run out, and still what it was sent for', async () => {
    const asked = await givenAgreementProposed(service);
    const { token } = linkIn(await theMail(service, asked));

    service.clock.advance(7 * DAY - 1);
    const lastSecond = await follow(service, token);
    service.clock.advance(1);
    const after = await follow(service, token);

    expect(lastSecond).toMatchObject({ expired: false });
    expect(after).toMatchObject({ purpose: 'answer-agreement', subjectId: asked.subjectId, expired: true });
  });

  it('counts real days, wherever a rehearsal has put the body’s clock', async () => {
    const before = linkIn(await theMail(service, await givenConfirmationAsked(service)));
    await service.rehearse(60 * DAY, 2);
    const during = linkIn(await theMail(service, await givenConfirmationAsked(service)));

    const links = [await follow(service, before.token), await follow(service, during.token)];

    const expiresAt = new Date(service.clock.now().getTime() + 7 * DAY * 1000).toISOString();
    expect(links.map((link) => [link.expiresAt, link.expired])).toEqual([
      [expiresAt, false],
      [expiresAt, false],
    ]);
  });

  it('changes nothing, however often it is done', async () => {
    const asked = await givenConfirmationAsked(service);
    const { token } = linkIn(await theMail(service, asked));
    const before = await linksAbout(service, asked.subjectId);

    const twice = [await follow(service, token), await follow(service, token)];

    expect(twice[1]).toEqual(twice[0]);
    expect(await linksAbout(service, asked.subjectId)).toEqual(before);
  });

  it('finds nothing for a token that was never sent, nor for a hash taken as a token', async () => {
    const { token } = linkIn(await theMail(service, await givenConfirmationAsked(service)));

    expect(await follow(service, 'never-sent')).toBeNull();
    expect(await follow(service, hashOf(token))).toBeNull();
    expect(await follow(service, token.toLowerCase())).toBeNull();
  });

  it('does not find another body’s link', async () => {
    const { token } = linkIn(await theMail(service, await givenConfirmationAsked(service)));

    expect(await follow(service, token, await service.anotherBody())).toBeNull();
    expect(await follow(service, token)).not.toBeNull();
  });
});

describe('keeping a link', () => {
  let office: PostOffice;
  let service: Correspondence;
  let owner: pg.Client;
  beforeAll(async () => {
    office = await openPostOffice();
    service = await startCorrespondence({ smtpUrl: office.url });
    owner = new pg.Client(service.database.address);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await service.stop();
    await office.stop();
  });

  it.each([
    ['to confirm sessions', givenConfirmationAsked],
    ['to answer an agreement', givenAgreementProposed],
  ])('%s keeps the hash of its token, and nowhere the token, the name, the address or the words', async (_, given) => {
    const asked = await given(service, { name: 'Zéphyrine Quillet' });
    await untilSent(service, asked.subjectId);
    const [letter] = office.to(asked.email);
    const { token } = linkIn({ text: letter?.text ?? '' });

    const rows = await everyRow(owner);

    expect(rows.filter(([, row]) => row.includes(hashOf(token))).map(([table]) => table)).toEqual([
      'correspondence.links',
    ]);
    for (const secret of [token, asked.email, 'Zéphyrine', 'Amélie', '2026-11-20'])
      expect(rows.filter(([, row]) => row.includes(secret))).toEqual([]);
  });
});
