import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import { BE, PERSONAS } from './documents.js';
import { codeOf, givenABody, givenAMember, hashOf, holderOf, part } from './given.js';

describe('trying to be a persona', () => {
  let service: RunningService;
  let demo: string;
  beforeAll(async () => {
    service = await startService(identity);
    demo = await givenABody(service, { demo: true });
  });
  afterAll(() => service.stop());

  const personas = async (bodyId: string) =>
    (await service.as(part('gateway', bodyId)).graphql(PERSONAS)).data['personas'];
  const be = (bodyId: string, id: string) => service.as(part('gateway', bodyId)).graphql(BE, { id, key: newId() });
  const sessions = async () =>
    (await service.db.query('select count(*)::int as count from identity.sessions'))[0].count as number;

  it('shows those of a demonstration who have a key, the first who joined first', async () => {
    const bodyId = await givenABody(service, { demo: true });
    const officer = await givenAMember(service, bodyId, { name: 'Nadia Benali', persona: 'officer' });
    await givenAMember(service, bodyId, { name: 'Nobody’s persona' });
    const coach = await givenAMember(service, bodyId, { name: 'Éric Blanc', persona: 'busy-coach' });

    expect(await personas(bodyId)).toEqual([
      { id: officer, name: 'Nadia Benali', persona: 'officer' },
      { id: coach, name: 'Éric Blanc', persona: 'busy-coach' },
    ]);
  });

  it('opens a session of that person, with their roles', async () => {
    const id = await givenAMember(service, demo, { persona: 'officer', roles: ['officer'] });

    const { data } = await be(demo, id);

    const holder = await holderOf(service, demo, hashOf(data['signInAsPersona'] as string));
    expect(holder).toMatchObject({ personId: id, roles: ['officer'] });
  });

  it('opens none of a person without a key, of another demonstration’s persona, or of nobody', async () => {
    const elsewhere = await givenABody(service, { demo: true });
    const ids = [
      await givenAMember(service, demo),
      await givenAMember(service, elsewhere, { persona: 'officer' }),
      newId(),
    ];
    const before = await sessions();

    for (const id of ids) expect(codeOf(await be(demo, id))).toBe('NOT_FOUND');
    expect(await sessions()).toBe(before);
  });

  it('shows and opens none in a body that is no demonstration, even if somebody has a key', async () => {
    const real = await givenABody(service, { demo: false });
    const id = await givenAMember(service, real, { persona: 'officer' });
    const before = await sessions();

    expect(await personas(real)).toEqual([]);
    expect(codeOf(await be(real, id))).toBe('NOT_FOUND');
    expect(await sessions()).toBe(before);
  });
});
