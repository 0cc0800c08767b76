import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import { BODY, BODY_OF_HOST, OPEN_BODY } from './documents.js';
import { aBody, codeOf, codesOf, givenABody, open, part, toldIn } from './given.js';

describe('opening a body', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(identity);
  });
  afterAll(() => service.stop());

  const bodies = async () =>
    Number((await service.db.query('select count(*)::int as count from identity.bodies'))[0].count);
  const seen = async (bodyId: string) =>
    (await service.as({ kind: 'public', bodyId, locale: 'fr' }).graphql(BODY)).data['body'];

  it('takes the id it was given, shows itself to everybody, and tells every context its zone', async () => {
    const bodyId = newId();
    service.clock.todayIs('2026-11-22');

    const { data } = await open(service, bodyId, aBody({ host: ' Coachs.Example.ORG ', zone: 'Pacific/Auckland' }));

    expect(data['openBody']).toBe(bodyId);
    expect(await seen(bodyId)).toEqual({
      id: bodyId,
      host: 'coachs.example.org',
      name: 'Collège des coachs',
      zone: 'Pacific/Auckland',
      defaultLocale: 'fr',
      locales: ['fr', 'en'],
      hue: 195,
      demo: false,
      today: '2026-11-23',
      rehearsal: false,
    });
    expect(await toldIn(service, bodyId)).toEqual([
      { type: 'identity.body-set', data: { zone: 'Pacific/Auckland', offsetSeconds: 0, revision: 1 } },
    ]);
  });

  it('opens once under one key, pressed again or twice at once', async () => {
    const bodyId = newId();
    const input = aBody();
    const key = newId();
    const before = await bodies();

    const answers = await Promise.all([open(service, bodyId, input, key), open(service, bodyId, input, key)]);
    answers.push(await open(service, bodyId, input, key));

    expect(answers.map(({ data, errors }) => errors ?? data['openBody'])).toEqual([bodyId, bodyId, bodyId]);
    expect(await bodies()).toBe(before + 1);
    expect(await toldIn(service, bodyId)).toHaveLength(1);
  });

  it('is refused under a key that opened something else', async () => {
    const bodyId = newId();
    const key = newId();
    await open(service, bodyId, aBody(), key);

    expect(codesOf(await open(service, bodyId, aBody({ name: 'Another' }), key))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('is refused under an id that is open, under a host name that is taken, and says both', async () => {
    const bodyId = newId();
    const host = `${newId()}.example.org`;
    await open(service, bodyId, aBody({ host }));
    const before = await bodies();

    const again = await open(service, bodyId);
    const sameHost = await open(service, newId(), aBody({ host: ` ${host.toUpperCase()}` }));
    const both = await open(service, bodyId, aBody({ host }));

    expect([again, sameHost, both].map(codesOf)).toEqual([
      ['IDENTITY_BODY_ALREADY_OPEN'],
      ['IDENTITY_BODY_HOST_TAKEN'],
      ['IDENTITY_BODY_ALREADY_OPEN', 'IDENTITY_BODY_HOST_TAKEN'],
    ]);
    expect(await bodies()).toBe(before);
    expect(await toldIn(service, bodyId)).toHaveLength(1);
  });

  it('leaves the host name to one of two who ask for it at once', async () => {
    const host = `${newId()}.example.org`;
    const ids = [newId(), newId(), newId()];

    const answers = await Promise.all(ids.map((id) => open(service, id, aBody({ host }))));

    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(['IDENTITY_BODY_HOST_TAKEN', 'IDENTITY_BODY_HOST_TAKEN']);
  });

  it('is refused for what cannot be said of a body, in the reader’s language, and leaves nothing behind', async () => {
    const bodyId = newId();
    const input = aBody({ name: '', zone: 'Europe/Atlantis', locales: ['de'], hue: 360 });
    const before = await bodies();

    const english = await open(service, bodyId, input);
    const installation = { ...part('installation', bodyId), locale: 'fr' } as const;
    const french = await service.as(installation).graphql(OPEN_BODY, { input, key: newId() });

    expect(codesOf(english)).toEqual([
      'IDENTITY_NAME_MISSING',
      'IDENTITY_BODY_ZONE_UNKNOWN',
      'IDENTITY_BODY_LANGUAGES_UNKNOWN',
      'IDENTITY_BODY_HUE_OUTSIDE',
    ]);
    expect(english.errors?.[0]?.message).toContain('There is no such time zone.');
    expect(french.errors?.[0]?.message).toContain('Ce fuseau horaire n’existe pas.');
    expect(await bodies()).toBe(before);
    expect(await toldIn(service, bodyId)).toEqual([]);
  });
});

describe('reaching a body by its host name', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(identity);
  });
  afterAll(() => service.stop());

  it('finds the only one by any name, and one of several by its own', async () => {
    const gateway = service.as(part('gateway', newId()));
    const found = async (host: string) => (await gateway.graphql(BODY_OF_HOST, { host })).data['bodyOfHost'];
    expect(await found('localhost')).toBeNull();

    const first = await givenABody(service, { host: 'first.example.org' });
    expect(await found('localhost')).toMatchObject({ id: first });

    const second = await givenABody(service, { host: 'second.example.org' });
    expect(await found('localhost')).toBeNull();
    expect(await found('first.example.org')).toMatchObject({ id: first });
    expect(await found('second.example.org')).toMatchObject({ id: second });
  });

  it('shows nothing of a body that is not open', async () => {
    expect(codeOf(await service.as(part('gateway', newId())).graphql(BODY))).toBe('NOT_FOUND');
  });
});
