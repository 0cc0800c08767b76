import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { ENTRY_OF, SEARCH } from './award-documents.js';
import { givenAScheme } from './given-draft.js';
import { aReachableScheme, givenAnAward, givenAWithdrawal } from './given-award.js';

describe('the public register', () => {
  let service: RunningService;
  let references: Record<string, string>;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aReachableScheme());
    const names = ['Amélie Laurent', 'Amélie Laurens', 'Zoë Le Goff', 'Li Wei', 'Benoît d’Œuvre'];
    const made: (readonly [string, string])[] = [];
    for (const name of names) made.push([name, (await givenAnAward(service, name)).award.reference as string]);
    references = Object.fromEntries(made);
  });
  afterAll(() => service.stop());

  const everybody = () => ({ kind: 'public', bodyId: service.bodyId, locale: 'fr' }) as const;
  const entryOf = async (reference: string, actor: Parameters<RunningService['as']>[0] = everybody()) =>
    (await service.as(actor).graphql(ENTRY_OF, { reference })).data.registerEntry;
  const search = async (text: string, page: object = {}) =>
    (await service.as(everybody()).graphql(SEARCH, { text, first: 20, ...page })).data.registerSearch;
  const found = async (text: string, page: object = {}): Promise<string[]> =>
    (await search(text, page)).edges.map(({ node }: { node: { name: string } }) => node.name);

  it.each([
    ['the name', 'Amélie Laurent', 'Amélie Laurent'],
    ['capitals and no accents', 'AMELIE LAURENT', 'Amélie Laurent'],
    ['one wrong letter', 'amelie laurant', 'Amélie Laurent'],
    ['a letter left out', 'amlie laurent', 'Amélie Laurent'],
    ['one part of it', 'laurent', 'Amélie Laurent'],
    ['its parts the other way round', 'le goff zoe', 'Zoë Le Goff'],
    ['a ligature written out', 'benoit oeuvre', 'Benoît d’Œuvre'],
    ['a whole name of two letters', 'li', 'Li Wei'],
  ])('finds a member by %s', async (_, text, first) => {
    expect((await found(text))[0]).toBe(first);
  });

  it.each(['', '  ', '%', '_', 'a', 'am', '*', 'xyzq', 'Dupond'])('lists nobody for “%s”', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('turns pages, and no further than it may', async () => {
    const whole = await found('amelie laurent');
    const first = await search('amelie laurent', { first: 1 });
    const second = await found('amelie laurent', { first: 1, after: first.pageInfo.endCursor });

    expect(whole).toEqual(['Amélie Laurent', 'Amélie Laurens']);
    expect([first.pageInfo.hasNextPage, second]).toEqual([true, ['Amélie Laurens']]);
    const far = Buffer.from('[200]').toString('base64url');
    expect(await found('amelie laurent', { after: far })).toEqual([]);
  });

  it('shows status, level and days, in the reader’s language, and nothing that it need not', async () => {
    const reference = references['Amélie Laurent'] ?? '';

    expect(await entryOf(reference.toLowerCase().replaceAll('-', ' '))).toEqual({
      reference,
      name: 'Amélie Laurent',
      status: 'ACCREDITED',
      level: { code: 'one', title: 'Niveau 1' },
      since: '2026-11-22',
      until: '2030-11-21',
      checkedAt: expect.stringMatching(/^2026-11-22T\d\d:\d\d:00\.000Z$/),
    });
    expect(await found(reference)).toEqual(['Amélie Laurent']);
    expect((await entryOf(reference, service.member())).level.title).toBe('Level 1');
  });

  it.each(['CC-2026-2222222', 'CC-2026', 'Amélie', ''])('knows nothing by “%s”', async (reference) => {
    expect(await entryOf(reference)).toBeNull();
  });

  it('knows nothing of another body', async () => {
    const elsewhere = { ...everybody(), bodyId: await service.anotherBody() };

    expect(await entryOf(references['Amélie Laurent'] ?? '', elsewhere)).toBeNull();
    const { data } = await service.as(elsewhere).graphql(SEARCH, { text: 'amelie laurent', first: 20 });
    expect(data.registerSearch.edges).toEqual([]);
  });

  it('tells a withdrawal from its day on, and not before', async () => {
    const { award } = await givenAnAward(service, 'Hélène Dupré');
    await givenAWithdrawal(service, award.id, '2026-12-01', service.clock.now());

    expect(await entryOf(award.reference)).toMatchObject({ status: 'ACCREDITED', until: '2030-11-21' });
    service.todayIs('2026-12-01');
    expect(await entryOf(award.reference)).toMatchObject({ status: 'WITHDRAWN', until: '2026-11-30' });
    expect((await search('helene dupre')).edges[0].node.status).toBe('WITHDRAWN');
    service.todayIs('2030-11-22');
    expect(await entryOf(references['Amélie Laurent'] ?? '')).toMatchObject({ status: 'EXPIRED', until: '2030-11-21' });
    service.todayIs('2026-11-22');
  });
});
