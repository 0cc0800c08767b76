import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { anActivity, codesOf, CORRECT, DOCUMENT } from './given.js';
import {
  FILE_OF,
  givenAFile,
  givenAShownActivity,
  givenATerm,
  liesInStore,
  startKeeping,
  WITHDRAW,
} from './given-keeping.js';

describe('keeping the file of an activity', () => {
  let keeping: Awaited<ReturnType<typeof startKeeping>>;
  let cpd: RunningService;
  let coach: Member;
  beforeAll(async () => {
    keeping = await startKeeping();
  });
  afterAll(() => keeping.running.stop());
  beforeEach(async () => {
    cpd = await keeping.running.inNewBody();
    coach = cpd.member();
  });

  const eraseOn = async (day: string) => {
    cpd.todayIs(day);
    await keeping.erase();
  };
  const fileOf = async (id: string) => (await cpd.as(coach).graphql(FILE_OF, { id })).data.cpdActivity;
  const opens = async (id: string, by = coach) => codesOf(await cpd.as(by).graphql(DOCUMENT, { id }));
  const correct = (id: string, version: number, changes: Record<string, unknown> = {}) =>
    cpd.as(coach).graphql(CORRECT, { id, version, input: anActivity(changes), key: newId() });
  const toldOf = async (id: string) =>
    (await cpd.told()).filter(({ data }) => data['activityId'] === id).map(({ type, data }) => ({ type, ...data }));
  const audited = () =>
    cpd.inBody((manager) =>
      manager.query(`select subject_id as id from cpd.audit where action = 'cpd.erase-file' order by seq`),
    );

  it('lasts to the last day that the term says, and is said beforehand', async () => {
    await givenATerm(cpd, coach);
    const { id, documentId } = await givenAShownActivity({ cpd, coach });
    await eraseOn('2027-12-31');
    await keeping.eraseOne(cpd.bodyId, documentId);

    expect(await fileOf(id)).toMatchObject({ version: 1, document: { erasedOn: null, keptUntil: '2027-12-31' } });
    expect([await opens(documentId), await liesInStore(cpd, documentId)]).toEqual([[], true]);
    expect(await toldOf(id)).toHaveLength(1);
  });

  it('ends the day after: nobody opens it, its bytes go, and the activity is told again as documented', async () => {
    await givenATerm(cpd, coach);
    const { id, documentId } = await givenAShownActivity({ cpd, coach });
    await eraseOn('2028-01-01');

    const gone = { id: documentId, name: 'attestation.pdf', erasedOn: '2028-01-01', keptUntil: null };
    expect(await fileOf(id)).toEqual({ version: 2, withdrawn: false, document: gone });
    expect([await opens(documentId), await opens(documentId, cpd.member({ roles: ['officer'] }))]).toEqual([
      ['NOT_FOUND'],
      ['NOT_FOUND'],
    ]);
    expect(await liesInStore(cpd, documentId)).toBe(false);
    expect(await toldOf(id)).toMatchObject([
      { type: 'cpd.activity-recorded', revision: 1 },
      { type: 'cpd.activity-corrected', revision: 2, documented: true, minutes: 420, fileErasedOn: '2028-01-01' },
    ]);
    expect(await audited()).toEqual([{ id: documentId }]);
  });

  it('is done once, whoever comes again and however many at once', async () => {
    await givenATerm(cpd, coach);
    const { id, documentId } = await givenAShownActivity({ cpd, coach });
    cpd.todayIs('2028-01-01');
    await Promise.all([1, 2, 3].map(() => keeping.eraseOne(cpd.bodyId, documentId)));
    await keeping.erase();
    await eraseOn('2028-01-02');
    await keeping.eraseOne(cpd.bodyId, documentId);

    expect((await fileOf(id)).document.erasedOn).toBe('2028-01-01');
    expect([await toldOf(id), await audited()]).toMatchObject([{ length: 2 }, [{ id: documentId }]]);
  });

  it.each<[string, Record<string, unknown> | null]>([
    ['no award at all', null],
    ['an award that was told before, without a term', { keepDocumentsMonths: undefined }],
    ['an award without an end', { validUntil: null }],
    ['an award that ended before the activity', { validUntil: '2026-11-19' }],
  ])('goes on with %s', async (_, term) => {
    if (term !== null) await givenATerm(cpd, coach, term);
    const { id, documentId } = await givenAShownActivity({ cpd, coach });
    await eraseOn('2040-01-01');

    expect((await fileOf(id)).document).toMatchObject({ erasedOn: null, keptUntil: null });
    expect(await liesInStore(cpd, documentId)).toBe(true);
  });

  it('is each body’s own: another’s file of the same days stays', async () => {
    const other = await keeping.running.inNewBody();
    const there = { cpd: other, coach: other.member() };
    await givenATerm(other, there.coach, { keepDocumentsMonths: 60 });
    const kept = await givenAShownActivity(there);
    await givenATerm(cpd, coach);
    const { documentId } = await givenAShownActivity({ cpd, coach });
    await eraseOn('2028-01-01');

    expect([await liesInStore(cpd, documentId), await liesInStore(other, kept.documentId)]).toEqual([false, true]);
  });

  it('is done with the file before it too, which a correction kept; only the one that stands is told', async () => {
    await givenATerm(cpd, coach);
    const { id, documentId } = await givenAShownActivity({ cpd, coach });
    const later = await givenAFile({ cpd, coach });
    await correct(id, 1, { file: later.file });
    await eraseOn('2028-01-01');

    expect([await liesInStore(cpd, documentId), await liesInStore(cpd, later.documentId)]).toEqual([false, false]);
    expect(await toldOf(id)).toMatchObject([{}, { revision: 2 }, { revision: 3, fileErasedOn: '2028-01-01' }]);
  });

  it('goes on while one of the revisions that name it lies in a term that is not over', async () => {
    await givenATerm(cpd, coach);
    await givenATerm(cpd, coach, { validFrom: '2027-01-01', validUntil: '2029-12-31' });
    const { id, documentId } = await givenAShownActivity({ cpd, coach });
    cpd.todayIs('2027-02-01');
    await correct(id, 1, { firstDay: '2027-01-10', lastDay: '2027-01-10' });
    await eraseOn('2030-12-31');

    expect([await opens(documentId), (await fileOf(id)).document.keptUntil]).toEqual([[], '2030-12-31']);
    await eraseOn('2031-01-01');
    expect(await opens(documentId)).toEqual(['NOT_FOUND']);
  });

  it('is done where the activity was withdrawn, of which nothing is told', async () => {
    await givenATerm(cpd, coach);
    const { id, documentId } = await givenAShownActivity({ cpd, coach });
    await cpd.as(coach).graphql(WITHDRAW, { id, version: 1, key: newId() });
    await eraseOn('2028-01-01');

    expect(await liesInStore(cpd, documentId)).toBe(false);
    expect(await fileOf(id)).toMatchObject({ version: 2, withdrawn: true, document: { erasedOn: '2028-01-01' } });
    expect((await toldOf(id)).map(({ type }) => type)).toEqual(['cpd.activity-recorded', 'cpd.activity-withdrawn']);
  });

  it('makes what a coach had open stale; what they then correct still says that the file went', async () => {
    await givenATerm(cpd, coach);
    const { id } = await givenAShownActivity({ cpd, coach });
    await eraseOn('2028-01-01');

    expect(codesOf(await correct(id, 1))).toEqual(['STALE']);
    expect(codesOf(await correct(id, 2, { minutes: 60 }))).toEqual([]);
    expect((await toldOf(id)).at(-1)).toMatchObject({ revision: 3, minutes: 60, fileErasedOn: '2028-01-01' });
  });

  it('begins anew with a file that is given later, for as many months', async () => {
    await givenATerm(cpd, coach);
    const { id } = await givenAShownActivity({ cpd, coach });
    await eraseOn('2028-01-01');
    const { documentId, file } = await givenAFile({ cpd, coach });
    await correct(id, 2, { file });
    await eraseOn('2029-01-01');

    const document = { id: documentId, erasedOn: null, keptUntil: '2029-01-01' };
    expect(await fileOf(id)).toMatchObject({ version: 3, document });
    expect((await toldOf(id)).at(-1)).not.toHaveProperty('fileErasedOn');
    await eraseOn('2029-01-02');
    expect((await fileOf(id)).document.erasedOn).toBe('2029-01-02');
  });

  it('reckons the day on which it was given in the zone of the body', async () => {
    await givenATerm(cpd, coach, { keepDocumentsMonths: 0 });
    cpd.todayIs('2027-03-01');
    cpd.clock.advance(12 * 3600 + 1800);
    const { id } = await givenAShownActivity({ cpd, coach });

    expect((await fileOf(id)).document.keptUntil).toBe('2027-03-02');
  });

  it('looks at as many as there are, and passes by those that something else holds', async () => {
    await givenATerm(cpd, coach);
    await givenATerm(cpd, coach, { validUntil: '2029-12-31' });
    await givenMany(cpd, coach, 501, '0');
    const other = cpd.member();
    await givenATerm(cpd, other);
    await givenMany(cpd, other, 3, 'f');
    await eraseOn('2028-01-01');

    expect(await audited()).toHaveLength(3);
  });
});

/** So many activities of a day in June 2025, each with a file of its own, whose ids begin so; written down at once. */
function givenMany(cpd: RunningService, { personId }: Member, count: number, lead: string) {
  return cpd.inBody((manager) =>
    manager.query(
      `with files as (insert into cpd.documents (id, body_id, person_id, name, media_type, bytes, sha256, recorded_at)
         select overlay(gen_random_uuid()::text placing $5 from 1)::uuid, $1, $2, 'a.pdf', 'application/pdf', 1, repeat('a', 64), $4::date
         from generate_series(1, $3) returning id)
       insert into cpd.activities (id, body_id, person_id, revision, state, kind, title, first_day, last_day, minutes,
         reflection, document_id, recorded_at)
       select gen_random_uuid(), $1, $2, 1, 'active', 'training', 'a', $4::date, $4::date, 1, 'b', f.id, $4::date from files f`,
      [cpd.bodyId, personId, count, '2025-06-01', lead],
    ),
  );
}
