import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import {
  CHAPTER,
  DISSOLVE_CHAPTER,
  FOUND_CHAPTER,
  RECORD_DEATH,
  RENAME_CHAPTER,
  TAKE_BACK_MEMBERSHIP,
} from './documents.js';
import { codeOf, codesOf, givenABody, toldIn } from './given.js';
import { chaptersOf, codesOfRows, idOf } from './given-chapters.js';

describe('the chapters of a body', () => {
  let service: RunningService;
  let at: Awaited<ReturnType<typeof chaptersOf>>;
  beforeAll(async () => {
    service = await startService(identity);
    at = await chaptersOf(service);
  });
  afterAll(() => service.stop());

  const dissolve = (id: string, untilOn: string, revision = 1) =>
    at.as().graphql(DISSOLVE_CHAPTER, { id, revision, untilOn, key: newId() });
  const rename = (id: string, nameEn: string, revision = 1) =>
    at.as().graphql(RENAME_CHAPTER, { id, revision, input: { nameFr: `${nameEn} (fr)`, nameEn }, key: newId() });
  const named = async (name: string) => (await at.list()).find((one) => one.name === name);
  const takeBack = (id: string, revision: number) =>
    at.as().graphql(TAKE_BACK_MEMBERSHIP, { id, revision, key: newId() });
  const toldOf = async (personId: string) =>
    (await toldIn(service, at.bodyId)).filter(
      ({ type, data }) => type.startsWith('identity.chapter') && JSON.stringify(data).includes(personId),
    );

  it('are founded once, named in each of its languages, and listed with how many belong to them', async () => {
    const key = newId();

    const id = idOf(await at.found('Belgium', key));

    expect(idOf(await at.found('Belgium', key))).toBe(id);
    expect(await named('Belgium')).toEqual({
      ...{ id, revision: 1, name: 'Belgium', nameFr: 'Belgium (fr)', nameEn: 'Belgium', dissolvedOn: null, members: 0 },
    });
    expect(codesOf(await at.found('belgium '))).toEqual(['IDENTITY_CHAPTER_NAME_TAKEN']);
    const { errors } = await at.as().graphql(FOUND_CHAPTER, { input: { nameFr: 'Sud' }, key: newId() });
    expect(codesOf({ errors })).toEqual(['IDENTITY_NAME_MISSING']);
  });

  it('are renamed, by whoever read them last; what they were called stays on record', async () => {
    const id = await at.founded('West');

    expect(idOf(await rename(id, 'Atlantic'))).toBe(id);

    expect(await named('Atlantic')).toMatchObject({ id, revision: 2 });
    expect(codeOf(await rename(id, 'Ocean'))).toBe('STALE');
    const names = await inBody(service.db, at.bodyId, (manager) =>
      manager.query<object[]>(`select name_en from identity.chapters where chapter_id = $1 order by revision`, [id]),
    );
    expect(names).toEqual([{ name_en: 'West' }, { name_en: 'Atlantic' }]);
  });

  it('are told to members of the body by name, in their language, and to nobody else', async () => {
    const id = await at.founded('Alps');
    const ask = async (actor: Parameters<RunningService['as']>[0]) => {
      const { data } = await service.as(actor).graphql(CHAPTER, { of: [{ __typename: 'Chapter', id }] });
      return (data['_entities'] as ({ name: string } | null)[])[0]?.name;
    };

    expect(await ask(service.member({ bodyId: at.bodyId, locale: 'fr' }))).toBe('Alps (fr)');
    expect(await ask(service.member({ bodyId: at.bodyId, locale: 'en' }))).toBe('Alps');
    expect(await ask({ kind: 'public', bodyId: at.bodyId, locale: 'en' })).toBeUndefined();
    expect(await ask(service.member({ bodyId: await givenABody(service) }))).toBeUndefined();
  });

  it('are dissolved once nobody belongs to them any more, and take nobody in after that', async () => {
    const id = await at.founded('Corsica');
    const personId = await at.member('Ange');
    await at.putIn(id, '2026-01-05', [personId]);

    expect(codesOf(await dissolve(id, '2026-01-06'))).toEqual(['IDENTITY_CHAPTER_HAS_MEMBERS']);
    await at.takeOut(id, '2026-01-06', [personId]);
    expect(codesOf(await dissolve(id, '2026-01-05'))).toEqual(['IDENTITY_CHAPTER_HAS_MEMBERS']);
    expect(idOf(await dissolve(id, '2026-01-06'))).toBe(id);

    expect(await named('Corsica')).toMatchObject({ dissolvedOn: '2026-01-06', revision: 2 });
    expect(codesOf(await dissolve(id, '2026-02-01', 2))).toEqual(['IDENTITY_CHAPTER_DISSOLVED']);
    expect(codesOf(await rename(id, 'Corse', 2))).toEqual(['IDENTITY_CHAPTER_DISSOLVED']);
    expect(codesOfRows(await at.putIn(id, '2026-01-06', [personId]))).toEqual([['IDENTITY_CHAPTER_DISSOLVED']]);
    expect(await at.founded('Corsica')).not.toBe(id);
  });

  it('are dissolved before or after somebody is put in, and never meanwhile', async () => {
    const id = await at.founded('Jura');
    const personId = await at.member('Paul');
    const settled: string[] = [];
    const acts = await inBody(service.db, at.bodyId, async (manager) => {
      const subject = `identity ${at.bodyId} chapters`;
      await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 7305))`, [subject]);
      const ended = dissolve(id, '2026-01-01').finally(() => settled.push('dissolved'));
      const moved = at.putIn(id, '2026-01-01', [personId]).finally(() => settled.push('put in'));
      await setTimeout(300);
      expect(settled).toEqual([]);
      return { ended, moved };
    });

    const refusals = [codesOf(await acts.ended), ...codesOfRows(await acts.moved)].map(({ length }) => length);
    expect(refusals.sort()).toEqual([0, 1]);
  });

  it('take in each member who may, tell of the others why, and do so once', async () => {
    const [id, key] = [await at.founded('Brittany'), newId()];
    const [anne, nobody] = [await at.member('Anne'), newId()];
    const deceased = await at.member('Denis');
    const input = { personId: deceased, learntOn: '2026-01-02', basis: 'OTHER' };
    await at.as().graphql(RECORD_DEATH, { input, key: newId() });
    const yves = await at.member('Yves');
    await at.putIn(id, '2025-06-01', [yves]);

    const rows = await at.putIn(id, '2026-01-01', [anne, yves, deceased, nobody, anne], key);

    expect(codesOfRows(rows)).toEqual([
      [],
      ['IDENTITY_CHAPTER_ALREADY_IN'],
      ['IDENTITY_CHAPTER_MEMBER_DECEASED'],
      ['IDENTITY_CHAPTER_MEMBER_UNKNOWN'],
    ]);
    expect(rows.map(({ person }) => person?.name)).toEqual(['Anne', 'Yves', 'Denis', undefined]);
    expect(await at.putIn(id, '2026-01-01', [anne, yves, deceased, nobody], key)).toEqual(rows);
    const [belonging] = await at.membersOf(id);
    expect(belonging).toMatchObject({ person: { id: anne }, fromOn: '2026-01-01', before: null, revision: 1 });
    expect(await toldOf(anne)).toEqual([
      {
        type: 'identity.chapter-membership-set',
        data: {
          ...{ membershipId: belonging?.id, personId: anne, chapterId: id, fromOn: '2026-01-01' },
          ...{ stands: true, revision: 1 },
        },
      },
    ]);
  });

  it('have a member in one of them at the most on any day', async () => {
    const [one, other] = [await at.founded('North'), await at.founded('South')];
    const personId = await at.member('Bea');
    await at.putIn(one, '2025-01-01', [personId]);
    await at.putIn(other, '2026-12-01', [personId]);

    expect(await at.membersOf(one)).toMatchObject([{ fromOn: '2025-01-01', before: '2026-12-01' }]);
    expect(await at.membersOf(other)).toMatchObject([{ fromOn: '2026-12-01', before: null }]);
    expect([(await named('North'))?.members, (await named('South'))?.members]).toEqual([1, 0]);
    await at.putIn(one, '2026-12-01', [personId]);
    expect(await at.membersOf(other)).toEqual([]);
    expect(await toldOf(personId)).toMatchObject([
      { data: { chapterId: one, revision: 1 } },
      { data: { chapterId: other, revision: 1 } },
      { data: { chapterId: one, revision: 2, fromOn: '2026-12-01' } },
    ]);
  });

  it('have a member again in the one before, when what was said was a mistake', async () => {
    const [one, other] = [await at.founded('East'), await at.founded('Centre')];
    const personId = await at.member('Carl');
    await at.putIn(one, '2025-01-01', [personId]);
    await at.putIn(other, '2025-06-01', [personId]);
    const [mistaken] = await at.membersOf(other);

    const id = idOf(await takeBack(mistaken?.id ?? '', 1));

    expect([await at.membersOf(other), await at.membersOf(one)]).toMatchObject([[], [{ before: null }]]);
    expect(codeOf(await takeBack(id, 1))).toBe('STALE');
    expect(codesOf(await takeBack(id, 2))).toEqual(['IDENTITY_CHAPTER_TAKEN_BACK']);
    expect((await toldOf(personId)).at(-1)).toMatchObject({ data: { membershipId: id, stands: false, revision: 2 } });
    expect(codesOfRows(await at.putIn(other, '2025-06-01', [personId]))).toEqual([[]]);
  });

  it('keep whoever has died, and count them no longer', async () => {
    const id = await at.founded('Savoy');
    const personId = await at.member('Luc');
    await at.putIn(id, '2025-01-01', [personId, await at.member('Marc')]);

    const input = { personId, learntOn: '2026-01-02', basis: 'OTHER' };
    await at.as().graphql(RECORD_DEATH, { input, key: newId() });

    expect((await named('Savoy'))?.members).toBe(1);
    expect((await at.membersOf(id)).map(({ deceased }) => deceased)).toEqual([true, false]);
    expect(codesOf(await dissolve(id, '2026-02-01'))).toEqual(['IDENTITY_CHAPTER_HAS_MEMBERS']);
  });

  it('are listed by name, accents apart, those that are dissolved last', async () => {
    const own = await chaptersOf(service);
    const zero = await own.founded('Abroad');
    for (const name of ['Zealand', 'Île-de-France', 'Jersey']) await own.founded(name);
    await own.as().graphql(DISSOLVE_CHAPTER, { id: zero, revision: 1, untilOn: '2026-01-01', key: newId() });

    expect((await own.list()).map(({ name }) => name)).toEqual(['Île-de-France', 'Jersey', 'Zealand', 'Abroad']);
  });

  it('are read page by page', async () => {
    const id = await at.founded('Loire');
    await at.putIn(id, '2025-01-01', [await at.member('B'), await at.member('A'), await at.member('C')]);
    const cursor = Buffer.from(JSON.stringify(['A', (await at.membersOf(id))[0]?.id])).toString('base64url');

    expect((await at.membersOf(id, { first: 1 })).map(({ person }) => person.name)).toEqual(['A']);
    expect((await at.membersOf(id, { after: cursor })).map(({ person }) => person.name)).toEqual(['B', 'C']);
  });
});
