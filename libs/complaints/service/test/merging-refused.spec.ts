import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { alleging, codesOf } from './given.js';
import { givenTwice, NAMED, SEARCH } from './merging.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

describe('a complaint that does not become a part of another', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const stepsAside = ({ personId }: Member, caseId: string) =>
    complaints.inBody((db) =>
      db.query(
        `insert into complaints.conflict_declarations (id, body_id, case_id, person_id, conflict, declared_on, recorded_at)
         values ($1, $2, $3, $4, true, '2026-11-22', '2026-11-22T10:00:00Z')`,
        [newId(), complaints.bodyId, caseId, personId],
      ),
    );
  const holds = ({ personId }: Member, caseId: string, as: string) =>
    complaints.inBody((db) =>
      db.query(
        `insert into complaints.functions_held (id, body_id, case_id, person_id, function, since, ended_on)
         values ($1, $2, $3, $4, $5, '2026-11-01', '2026-11-20')`,
        [newId(), complaints.bodyId, caseId, personId, as],
      ),
    );

  it('R8: is hidden, as one that is none, from whoever stepped aside from it or was something else in it', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, proposes, confirms, searched } = await givenTwice(complaints);
    expect((await searched(reg)).cases).toHaveLength(1);
    const unknown = codesOf(await proposes(manager, { reference: 'ZZZZ-ZZZZ' }));
    expect(unknown).toEqual(['NOT_FOUND']);
    await stepsAside(reg, leading.id);
    await holds(manager, leading.id, 'assessor');

    for (const by of [manager, reg]) expect((await searched(by)).cases).toEqual([]);
    expect(codesOf(await proposes(manager))).toEqual(unknown);
    expect(codesOf(await confirms(reg))).toEqual(unknown);
  });

  it('R8: is not confirmed where whoever proposed it is shut out of the other case since', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, proposes, confirms } = await givenTwice(complaints);
    expect((await proposes(manager)).errors).toBeUndefined();
    await stepsAside(manager, leading.id);
    expect(codesOf(await confirms(reg))).toEqual(['NOT_FOUND']);
  });

  it('row 4: is looked for, proposed and confirmed by those who keep it alone', async () => {
    const { manager, reg, p1, coach } = complaints.cast;
    const { own, proposes, confirms } = await givenTwice(complaints);
    for (const by of [p1, coach])
      expect(codesOf(await complaints.ask(by, SEARCH, { id: own.id }))).toEqual(['NOT_FOUND']);
    for (const by of [reg, coach]) expect(codesOf(await proposes(by))).toEqual(['NOT_FOUND']);
    for (const by of [manager, p1]) expect(codesOf(await confirms(by))).toEqual(['NOT_FOUND']);
  });

  it('row 4: is proposed with reasons and once the complainant was asked: COMPLAINTS_REASONS_MISSING, COMPLAINTS_MERGE_NOT_CONFIRMED', async () => {
    const { manager } = complaints.cast;
    const { proposes } = await givenTwice(complaints);
    expect(codesOf(await proposes(manager, { reasons: ' ', bothTheirs: false }))).toEqual([
      'COMPLAINTS_MERGE_NOT_CONFIRMED',
      'COMPLAINTS_REASONS_MISSING',
    ]);
  });

  it('row 4: is confirmed as it was proposed, by another person, who keeps both', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, own, proposes, confirms } = await givenTwice(complaints);
    expect(codesOf(await confirms(reg))).toEqual(['COMPLAINTS_MERGE_NOT_PROPOSED']);
    const third = await complaints.given.named(NAMED);
    expect((await proposes(manager)).errors).toBeUndefined();
    expect(codesOf(await confirms(reg, { reference: third.reference }))).toEqual(['COMPLAINTS_MERGE_NOT_PROPOSED']);

    const roles: Member['roles'] = ['case-manager', 'registrar'];
    const alone = { ...manager, roles };
    for (const { id } of [leading, own]) await complaints.done(alone, documents.BECOME, { id, noConflict: true });
    expect(codesOf(await confirms(alone))).toEqual(['COMPLAINTS_SECOND_PERSON_NEEDED']);

    const reg3 = complaints.member('Rose', ['registrar']);
    await complaints.done(reg3, documents.BECOME, { id: own.id, noConflict: true });
    expect(codesOf(await confirms(reg3))).toEqual(['COMPLAINTS_MERGE_NOT_KEPT']);
    await complaints.done(reg3, documents.BECOME, { id: leading.id, noConflict: true });
    expect((await confirms(reg3)).errors).toBeUndefined();
  });

  it('row 6: is not closed before somebody looked at its risk: COMPLAINTS_RISK_NOT_SCREENED', async () => {
    const { manager, reg } = complaints.cast;
    const { proposes, confirms } = await givenTwice(complaints);
    const third = await complaints.given.named({ ...NAMED, ...alleging({ behaviour: 'A third time.' }) });
    expect((await proposes(manager, { caseId: third.id })).errors).toBeUndefined();
    expect(codesOf(await confirms(reg, { caseId: third.id }))).toEqual(['COMPLAINTS_RISK_NOT_SCREENED']);
  });

  it('row 15: says that charges are to be amended first once they are served: COMPLAINTS_MERGE_AMEND', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, proposes, searched } = await givenTwice(complaints);
    const charges = { ...documents.charges, caseId: leading.id, route: 'DISCIPLINARY' };
    await complaints.done(reg, documents.SERVE, { input: charges });

    expect(codesOf(await proposes(manager))).toEqual(['COMPLAINTS_MERGE_AMEND']);
    expect((await searched(manager)).cases[0].refusals[0].message).toContain('amending the charges');
  });

  it('row 4: does not move a case that somebody closed, or back into the later one: COMPLAINTS_MERGE_INTO_MERGED', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, own, merged, proposes, confirms } = await givenTwice(complaints);
    await merged();
    expect(codesOf(await proposes(manager))).toEqual(['COMPLAINTS_NOT_NOW']);
    expect(codesOf(await confirms(reg))).toContain('COMPLAINTS_NOT_NOW');
    const back = { caseId: leading.id, reference: own.reference };
    expect(codesOf(await proposes(manager, back))).toEqual(['COMPLAINTS_MERGE_INTO_MERGED']);
  });

  it('row 4: finds nothing where nobody is named, and offers nothing under the short procedure', async () => {
    const { manager } = complaints.cast;
    const { id, reference } = await complaints.given.taken(NAMED);
    const search = async (caseId: string) => (await complaints.done(manager, SEARCH, { id: caseId })).searchDuplicates;
    expect(await search(id)).toEqual({ id, respondentNamed: false, mayMerge: false, cases: [] });
    const named = await complaints.given.named(NAMED);
    await complaints.done(manager, documents.NAME, { id, who: { memberId: complaints.cast.coach.personId } });
    expect(await search(named.id)).toMatchObject({
      ...{ mayMerge: false, respondentNamed: true },
      cases: [{ reference, refusals: [{ code: 'COMPLAINTS_MERGE_OTHER_PROCEDURE' }] }],
    });
  });
});
