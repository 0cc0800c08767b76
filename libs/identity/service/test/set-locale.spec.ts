import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import { SET_LOCALE } from './documents.js';
import { givenABody, givenAMember, givenASession, holderOf } from './given.js';

describe('choosing a language', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(identity);
  });
  afterAll(() => service.stop());

  it('keeps one that the platform speaks, for the person in this body alone', async () => {
    const [here, there] = [await givenABody(service), await givenABody(service)];
    const email = 'both@example.org';
    const personId = await givenAMember(service, here, { email, locale: 'fr' });
    await givenAMember(service, there, { email, locale: 'fr' });
    await givenAMember(service, here, { email: 'colleague@example.org', locale: 'fr' });
    const sessions: [string, string][] = [
      [here, await givenASession(service, here, email)],
      [there, await givenASession(service, there, email)],
      [here, await givenASession(service, here, 'colleague@example.org')],
    ];
    const choose = (locale: string, bodyId = here) =>
      service.as(service.member({ bodyId, personId })).graphql(SET_LOCALE, { locale, key: newId() });
    const spoken = () =>
      Promise.all(sessions.map(async ([bodyId, session]) => (await holderOf(service, bodyId, session))?.locale));

    expect((await choose('en')).data['setLocale']).toBe(personId);
    expect(await spoken()).toEqual(['en', 'fr', 'fr']);

    await choose('de');
    await choose('fr', there);
    expect(await spoken()).toEqual(['en', 'fr', 'fr']);
  });
});
