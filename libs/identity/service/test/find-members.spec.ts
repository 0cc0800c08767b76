import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import { FIND } from './documents.js';
import { givenABody, givenAMember } from './given.js';

describe('finding a member by name', () => {
  let service: RunningService;
  let bodyId: string;
  beforeAll(async () => {
    service = await startService(identity);
    bodyId = await givenABody(service);
  });
  afterAll(() => service.stop());

  const find = async (text: string, of = bodyId) => {
    const { data, errors } = await service
      .as(service.member({ bodyId: of, roles: ['case-manager'] }))
      .graphql(FIND, { text });
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return data['membersNamed'] as { id: string; name: string; addressShown: string }[];
  };

  it('needs no accent and no capital, and shows an address that is masked', async () => {
    const id = await givenAMember(service, bodyId, { name: 'Hélène Petit', email: 'helene.petit@example.org' });

    for (const text of ['helene', 'HÉLÈNE P', ' petit '])
      expect(await find(text)).toEqual([{ id, name: 'Hélène Petit', addressShown: 'h•••@e•••.org' }]);
  });

  it('takes what is typed for letters alone, and of one letter finds nobody', async () => {
    await givenAMember(service, bodyId, { name: 'Yann Le Goff' });

    for (const text of ['', 'Y', '%%', '__', "' or true --", '\\\\']) expect(await find(text)).toEqual([]);
    expect(await find('le')).toHaveLength(2);
  });

  it('finds twenty at the most, by name', async () => {
    const crowd = await givenABody(service);
    for (let number = 30; number > 9; number -= 1) await givenAMember(service, crowd, { name: `Coach ${number}` });

    const found = (await find('coach', crowd)).map(({ name }) => name);

    expect([found.length, found[0], found[19]]).toEqual([20, 'Coach 10', 'Coach 29']);
  });

  it('finds nobody of another body', async () => {
    await givenAMember(service, bodyId, { name: 'Zoé Zola' });

    expect(await find('zola', await givenABody(service))).toEqual([]);
  });
});
