import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { codesOf, TAKE } from './given.js';
import { givenTwice, NAMED } from './merging.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { APPOINT_IN, WRITTEN_FOR_REGISTRAR } from './steps.documents.js';

const WHY = 'The facts are others.';
const TO_APPOINT = `query ($id: Uuid!) { caseCourse(caseId: $id) { state toAppoint { function } } }`;

describe('a merge that a registrar answers', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const audited = async (action: string) =>
    (
      await complaints.inBody((db) =>
        db.query(`select subject_id as id from complaints.audit where action = $1`, [action]),
      )
    ).map(({ id }: { id: string }) => id);
  const course = async (id: string) => (await complaints.done(complaints.cast.reg, TO_APPOINT, { id })).caseCourse;

  it('row 4d: is declined with reasons, which are sealed, in the audit, and read by those who keep the case', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, own, proposes, declines, confirms, searched } = await givenTwice(complaints);
    expect((await proposes(manager)).errors).toBeUndefined();
    const key = newId();
    for (const answer of [await declines(reg, {}, key), await declines(reg, {}, key)])
      expect(answer.data.declineMerge).toBe(own.id);

    expect((await course(own.id)).state).toBe('TRIAGE');
    expect((await searched(manager)).cases).toMatchObject([{ proposed: false, refusals: [] }]);
    const { written } = (await complaints.done(reg, WRITTEN_FOR_REGISTRAR, { id: own.id })).openCaseAsRegistrar;
    expect(written.at(-1)).toMatchObject({
      event: 'DECLINE_MERGE',
      answers: [{ name: 'REASONS', values: [WHY] }],
    });
    expect(await audited('complaints.decline-merge')).toEqual([own.id]);
    const stored = await complaints.inBody((db) =>
      db.query(
        `select e::text as row from complaints.case_events e where case_id = $1
         union all select t::text from complaints.entry_texts t where case_id = $1
         union all select a::text from complaints.audit a where subject_id = $1`,
        [own.id],
      ),
    );
    for (const clear of [WHY, leading.id, leading.reference]) expect(JSON.stringify(stored)).not.toContain(clear);

    expect(codesOf(await confirms(reg))).toEqual(['COMPLAINTS_MERGE_NOT_PROPOSED']);
    expect(codesOf(await declines(reg))).toEqual(['COMPLAINTS_MERGE_NOT_PROPOSED']);
    expect((await proposes(manager)).errors).toBeUndefined();
    expect((await confirms(reg)).errors).toBeUndefined();
    expect(await audited('complaints.confirm-merge')).toEqual([own.id]);
  });

  it('row 4d: is declined by a registrar of the later case who proposed nothing, and by nobody else', async () => {
    const { manager, reg, p1, coach } = complaints.cast;
    const { own, proposes, declines } = await givenTwice(complaints);
    expect(codesOf(await declines(reg))).toEqual(['COMPLAINTS_MERGE_NOT_PROPOSED']);
    expect((await proposes(manager)).errors).toBeUndefined();
    for (const by of [manager, p1, coach]) expect(codesOf(await declines(by))).toEqual(['NOT_FOUND']);
    const third = await complaints.given.named(NAMED);
    expect(codesOf(await declines(reg, { reference: third.reference }))).toEqual(['COMPLAINTS_MERGE_NOT_PROPOSED']);
    expect(codesOf(await declines(reg, { reference: 'ZZZZ-ZZZZ' }))).toEqual(['NOT_FOUND']);

    const alone = { ...manager, roles: ['case-manager', 'registrar'] as Member['roles'] };
    await complaints.done(alone, documents.BECOME, { id: own.id, noConflict: true });
    expect(codesOf(await declines(alone))).toEqual(['COMPLAINTS_SECOND_PERSON_NEEDED']);

    const rose = complaints.member('Rose', ['registrar']);
    await complaints.done(rose, documents.BECOME, { id: own.id, noConflict: true });
    expect((await declines(rose)).errors).toBeUndefined();
  });

  it('row 4: is answered with reasons either way: COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG', async () => {
    const { manager, reg } = complaints.cast;
    const { proposes, declines, confirms } = await givenTwice(complaints);
    expect((await proposes(manager)).errors).toBeUndefined();
    for (const answers of [declines, confirms]) {
      expect(codesOf(await answers(reg, { reasons: ' ' }))).toEqual(['COMPLAINTS_REASONS_MISSING']);
      expect(codesOf(await answers(reg, { reasons: 'x'.repeat(20_001) }))).toEqual(['COMPLAINTS_TEXT_TOO_LONG']);
    }
  });

  it('R8: is not declined by whoever stepped aside from the other case', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, proposes, declines } = await givenTwice(complaints);
    expect((await proposes(manager)).errors).toBeUndefined();
    await complaints.inBody((db) =>
      db.query(
        `insert into complaints.conflict_declarations (id, body_id, case_id, person_id, conflict, declared_on, recorded_at)
         values ($1, $2, $3, $4, true, '2026-11-22', '2026-11-22T10:00:00Z')`,
        [newId(), complaints.bodyId, leading.id, reg.personId],
      ),
    );
    expect(codesOf(await declines(reg))).toEqual(['NOT_FOUND']);
  });

  it('row 4b: gives nobody a function once it is merged: COMPLAINTS_CASE_MERGED', async () => {
    const { reg, p1 } = complaints.cast;
    const { own, leading, merged, declines } = await givenTwice(complaints);
    const who = { memberId: p1.personId };
    const appoints = (caseId: string, name: string, seat: string | null = null) =>
      complaints.ask(reg, APPOINT_IN, { input: { caseId, function: name, seat, who } });
    await merged();

    expect(await course(own.id)).toEqual({ state: 'CLOSED_MERGED', toAppoint: [] });
    for (const [name, seat] of [
      ['ASSESSOR', 'LAY'],
      ['INVESTIGATOR', null],
      ['REVIEWER', null],
      ['SANCTION_MONITOR', null],
      ['IDENTITY_CUSTODIAN', null],
    ] as const)
      expect(codesOf(await appoints(own.id, name, seat))).toEqual(['COMPLAINTS_CASE_MERGED']);
    for (const panel of ['PANEL', 'APPEAL_PANEL', 'INTERIM_PANEL', 'SANCTION_PANEL'])
      expect(codesOf(await complaints.ask(reg, documents.APPOINT, { id: own.id, panel, who }))).toEqual([
        'COMPLAINTS_CASE_MERGED',
      ]);
    await complaints.inBody((db) =>
      db.query(
        `update complaints.functions_held set ended_on = '2026-11-22' where case_id = $1 and function = 'case-manager'`,
        [own.id],
      ),
    );
    const max = complaints.member('Max', ['case-manager']);
    expect(codesOf(await complaints.ask(max, TAKE, { id: own.id, noConflict: true }))).toEqual([
      'COMPLAINTS_CASE_MERGED',
    ]);
    const rose = complaints.member('Rose', ['registrar']);
    expect(codesOf(await complaints.ask(rose, documents.BECOME, { id: own.id, noConflict: true }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(codesOf(await declines(reg))).toEqual(['COMPLAINTS_NOT_NOW']);
    expect(codesOf(await appoints(leading.id, 'INVESTIGATOR'))).toEqual([]);
  });
});
