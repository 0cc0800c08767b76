import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { ANSWER_CHECK, ASK_CHECK, CORRECT, MINE, REFUSE, SEEN, TERMS, TO_VERIFY, VERIFY } from './documents.js';
import { aCover, codesOf, meetingAt, toldOf } from './given.js';
import { hearAward } from './given-heard.js';
import { givenAFile, givenAShownCover, givenATerm, liesInStore, startKeeping } from './given-keeping.js';

const DOCUMENT = `query ($id: Uuid!) { insuranceDocument(id: $id) { id } }`;

describe('keeping an attestation', () => {
  let keeping: Awaited<ReturnType<typeof startKeeping>>;
  let service: RunningService;
  let coach: Member;
  let officer: Member;
  beforeAll(async () => {
    keeping = await startKeeping();
  });
  afterAll(() => keeping.running.stop());
  beforeEach(async () => {
    service = await keeping.running.inNewBody();
    service.todayIs('2026-11-22');
    [coach, officer] = [service.member(), service.member({ roles: ['officer'] })];
  });

  const at = () => ({ service, coach });
  const eraseOn = async (day: string) => {
    service.todayIs(day);
    await keeping.erase();
  };
  const cover = async (id: string) =>
    ((await service.as(coach).graphql(MINE)).data.myCovers as { id: string }[]).find((one) => one.id === id);
  const opens = async (id: string, by = coach) => codesOf(await service.as(by).graphql(DOCUMENT, { id }));
  const press = (by: Member, document: string, variables: object) =>
    service.as(by).graphql(document, { key: newId(), ...variables });
  const audited = () =>
    service.inBody((manager) =>
      manager.query(`select subject_id as id from insurance.audit where action = 'insurance.erase-attestation'`),
    );

  it('lasts to the last day of its term, and nothing is in the audit', async () => {
    await givenATerm(service, 12);
    const { id, documentId } = await givenAShownCover(at());
    await eraseOn('2027-12-31');
    await keeping.eraseOne(service.bodyId, documentId);

    expect(await cover(id)).toMatchObject({ document: { id: documentId, erasedOn: null } });
    expect([await opens(documentId), await liesInStore(service, documentId), await audited()]).toEqual([[], true, []]);
  });

  it('ends the day after: nobody opens it, its bytes go, and what was verified stays', async () => {
    await givenATerm(service, 12);
    const { id, documentId } = await givenAShownCover(at());
    await press(officer, VERIFY, { id, version: 1, seenOn: '2026-11-22' });
    const [before, told] = [await cover(id), await toldOf(service, id)];
    await eraseOn('2028-01-01');

    const gone = { id: documentId, name: 'attestation.pdf', mediaType: 'application/pdf', bytes: 11 };
    expect(await cover(id)).toEqual({
      ...before,
      ended: true,
      gap: null,
      renewal: null,
      document: { ...gone, erasedOn: '2028-01-01' },
    });
    expect(await cover(id)).toMatchObject({ status: 'VERIFIED', seenOn: '2026-11-22', version: 2 });
    expect([await opens(documentId), await opens(documentId, officer)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    expect([await liesInStore(service, documentId), await audited()]).toEqual([false, [{ id: documentId }]]);
    expect(await toldOf(service, id)).toEqual(told);
  });

  it('is shown to the office as erased where the cover waits', async () => {
    await givenATerm(service, 12);
    await givenAShownCover(at());
    await eraseOn('2028-01-01');

    const { edges } = (await service.as(officer).graphql(TO_VERIFY, { first: 5 })).data.coversToVerify;
    expect(edges).toMatchObject([{ node: { document: { erasedOn: '2028-01-01' } } }]);
  });

  it('goes on to the end of the subsequent period', async () => {
    await givenATerm(service, 12);
    const { documentId } = await givenAShownCover(at(), { trigger: 'CLAIM', subsequentMonths: 24 });
    await eraseOn('2029-12-31');
    expect(await liesInStore(service, documentId)).toBe(true);
    await eraseOn('2030-01-01');

    expect(await liesInStore(service, documentId)).toBe(false);
  });

  it('is done once, whoever comes again and however many at once', async () => {
    await givenATerm(service, 12);
    const { id, documentId } = await givenAShownCover(at());
    service.todayIs('2028-01-01');
    await Promise.all([1, 2, 3].map(() => keeping.eraseOne(service.bodyId, documentId)));
    await eraseOn('2028-01-02');
    await keeping.eraseOne(service.bodyId, documentId);

    expect(await cover(id)).toMatchObject({ document: { erasedOn: '2028-01-01' } });
    expect(await audited()).toEqual([{ id: documentId }]);
  });

  it('has no end where nobody set a term, or it was lifted', async () => {
    const { documentId } = await givenAShownCover(at());
    await eraseOn('2060-01-01');
    expect(await opens(documentId)).toEqual([]);
    await givenATerm(service, 12);
    await givenATerm(service, null);
    await eraseOn('2060-01-02');

    expect([await opens(documentId), await audited()]).toEqual([[], []]);
  });

  it('follows the term that was set last, and those before stay on record', async () => {
    const { documentId } = await givenAShownCover(at());
    await givenATerm(service, 6);
    service.todayIs('2026-11-23');
    const key = newId();
    await givenATerm(service, 24, key);
    const administrator = service.member({ roles: ['scheme-administrator'] });
    expect((await service.as(administrator).graphql(TERMS)).data.attestationTerms).toEqual([
      { id: expect.any(String), months: 24, setOn: '2026-11-23', setBy: { id: expect.any(String) } },
      { id: expect.any(String), months: 6, setOn: '2026-11-22', setBy: { id: expect.any(String) } },
    ]);
    await eraseOn('2028-12-31');
    expect(await opens(documentId)).toEqual([]);
    await eraseOn('2029-01-01');

    expect(await opens(documentId)).toEqual(['NOT_FOUND']);
  });

  it.each([0, 361])('takes no term of %s months', async (months) => {
    expect(codesOf(await givenATerm(service, months))).toEqual(['INSURANCE_TERM_MONTHS']);
  });

  it('sets a term once, however often it is sent', async () => {
    const [administrator, key] = [service.member({ roles: ['scheme-administrator'] }), newId()];
    const set = `mutation ($key: Uuid!) { setAttestationTerm(months: 12, idempotencyKey: $key) { months } }`;
    await service.as(administrator).graphql(set, { key });

    expect((await service.as(administrator).graphql(set, { key })).data.setAttestationTerm).toHaveLength(1);
  });

  it('goes on while a check of papers that is open names its cover, and ends with it', async () => {
    await givenATerm(service, 12);
    await hearAward(service, coach.personId);
    const { id: coverId, documentId } = await givenAShownCover(at());
    const asked = await press(officer, ASK_CHECK, { personId: coach.personId, dueOn: '2026-12-22' });
    const { id } = asked.data.askForAttestation;
    await press(coach, ANSWER_CHECK, { id, coverId });
    await eraseOn('2028-01-01');
    await keeping.eraseOne(service.bodyId, documentId);
    expect([await opens(documentId), await audited()]).toEqual([[], []]);

    expect(codesOf(await press(officer, SEEN, { id, seenOn: '2026-11-22' }))).toEqual([]);
    await eraseOn('2028-01-02');
    expect([await opens(documentId), await cover(coverId)]).toMatchObject([
      ['NOT_FOUND'],
      { document: { erasedOn: '2028-01-02' } },
    ]);
  });

  it('is the same for whatever a correction replaced: all go with their cover', async () => {
    await givenATerm(service, 12);
    const { id, documentId } = await givenAShownCover(at());
    const [second, third] = [await givenAFile(at()), await givenAFile(at())];
    const correct = (version: number, { file }: typeof second) => {
      const input = aCover({ file, startsOn: '2026-01-01', endsOn: '2027-01-31' });
      return press(coach, CORRECT, { id, version, input });
    };
    await press(officer, REFUSE, { id, version: 1, reason: 'OTHER_DAYS' });
    expect(codesOf(await correct(2, second))).toEqual([]);
    expect(codesOf(await correct(3, third))).toEqual([]);
    const all = [documentId, second.documentId, third.documentId];
    const lying = async () => Promise.all(all.map((one) => liesInStore(service, one)));
    await eraseOn('2028-01-31');
    expect(await lying()).toEqual([true, true, true]);
    await eraseOn('2028-02-01');

    expect(await lying()).toEqual([false, false, false]);
  });

  it('is not erased while its coach says, at the same time, that the cover lasts longer', async () => {
    await givenATerm(service, 12);
    const { id, documentId } = await givenAShownCover(at());
    await press(officer, REFUSE, { id, version: 1, reason: 'OTHER_DAYS' });
    service.todayIs('2028-01-01');
    const input = aCover({ startsOn: '2026-01-01', endsOn: '2027-06-30' });

    await meetingAt<unknown>(service, id, [
      () => press(coach, CORRECT, { id, version: 2, input }),
      () => keeping.eraseOne(service.bodyId, documentId),
    ]);

    expect(await cover(id)).toMatchObject({ endsOn: '2027-06-30', document: { erasedOn: null } });
    expect(await audited()).toEqual([]);
  });

  it('lasts until all covers are over that refer to the same', async () => {
    await givenATerm(service, 12);
    const { documentId } = await givenAShownCover(at());
    const { id: later } = await givenAShownCover(at(), { endsOn: '2027-06-30' });
    await service.inBody((manager) =>
      manager.query(`insert into insurance.cover_attestations (body_id, document_id, cover_id) values ($1, $2, $3)`, [
        ...[service.bodyId, documentId, later],
      ]),
    );
    await eraseOn('2028-06-30');
    expect(await opens(documentId)).toEqual([]);
    await eraseOn('2028-07-01');

    expect(await opens(documentId)).toEqual(['NOT_FOUND']);
  });

  it('is counted from the day on which it was given, where its cover had ended long before', async () => {
    await givenATerm(service, 12);
    const { documentId } = await givenAShownCover(at(), { startsOn: '2023-01-01', endsOn: '2023-12-31' });
    await eraseOn('2027-11-22');
    expect(await opens(documentId)).toEqual([]);
    await eraseOn('2027-11-23');

    expect(await opens(documentId)).toEqual(['NOT_FOUND']);
  });

  it('is each body’s own: another’s attestation of the same days stays', async () => {
    const other = await keeping.running.inNewBody();
    const there = { service: other, coach: other.member() };
    await givenATerm(other, 60);
    const kept = await givenAShownCover(there);
    await givenATerm(service, 12);
    const { documentId } = await givenAShownCover(at());
    await eraseOn('2028-01-01');

    expect([await liesInStore(service, documentId), await liesInStore(other, kept.documentId)]).toEqual([false, true]);
  });
});
