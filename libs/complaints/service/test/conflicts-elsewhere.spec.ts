import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applicationAssessed } from '@standing/accreditation/facts';
import { relationDeclared } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { supervisorRecognised } from '@standing/supervision/facts';
import pg from 'pg';
import * as documents from './documents.js';
import { FIGURES } from './figure.documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { APPOINT_IN, AS_APPOINTED } from './steps.documents.js';

const TO_ERASE = `{ casesToErase { id } }`;
const PROPOSE = `mutation ($id: Uuid!, $key: Uuid!) { proposeErasure(caseId: $id, idempotencyKey: $key) { id } }`;
const CONFIRM = `mutation ($id: Uuid!, $key: Uuid!) { confirmErasure(caseId: $id, idempotencyKey: $key) { id } }`;
const TO_SIGN = `{ conflictsToSign { id } }`;
const SIGN = `mutation ($id: Uuid!, $because: SignOffReason = UNRELATED, $key: Uuid!) {
  signOffConflict(id: $id, because: $because, idempotencyKey: $key) }`;

/** A case in which no breach was found on 22 November 2026 is kept for two months. */
const [WARNED, OVER] = ['2026-12-23', '2027-01-22'];

describe('a conflict that the body knows of, beside the procedure', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let owner: pg.Client;
  beforeAll(async () => {
    running = await startProcedure();
    owner = new pg.Client(running.database.address);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await running.stop();
  });
  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const supervises = (one: Member, other: Member) =>
    complaints.hears(supervisorRecognised, {
      agreementId: newId(),
      supervisorPersonId: one.personId,
      personId: other.personId,
      startsOn: '2024-01-08',
    });
  const assessed = (one: Member, other: Member) =>
    complaints.hears(applicationAssessed, {
      assessmentId: newId(),
      assessorId: one.personId,
      personId: other.personId,
      assessedOn: '2024-01-08',
    });
  const declared = (one: Member, other: Member, kind: 'family' | 'employs') => {
    const days = { fromOn: null, untilOn: null };
    const people = { personId: one.personId, otherPersonId: other.personId };
    return complaints.hears(relationDeclared, { relationId: newId(), ...people, kind, ...days, revision: 1 });
  };
  const kept = async (by: Member): Promise<string[]> =>
    (await complaints.done(by, documents.REGISTRY, {})).caseRegistry.edges.map(
      ({ node }: { node: { id: string } }) => node.id,
    );
  const counted = async (by: Member): Promise<number> =>
    (await complaints.done(by, FIGURES, { from: '2026-01-01', until: '2026-12-31' })).caseFigures.counted;
  const over = async (by: Member): Promise<string[]> =>
    (await complaints.done(by, TO_ERASE, {})).casesToErase.map(({ id }: { id: string }) => id);
  const decidedNoBreach = async (caseId: string) => {
    const { manager, p1, p2, p3 } = complaints.cast;
    const input = { ...documents.withdrawal, outcome: 'NO_BREACH', weighing: null, caseId };
    const { proposeDecision: id } = await complaints.done(p1, documents.PROPOSE, { input });
    for (const by of [p2, p3]) await complaints.done(by, documents.CONCUR, { id });
    await complaints.done(manager, documents.NOTIFY, { id: caseId });
  };

  it('R8: leaves the case out of the figures of whoever it shuts out, and of nobody else', async () => {
    const torn = complaints.member('Rose', ['registrar']);
    await supervises(torn, complaints.cast.coach);
    await complaints.given.named();

    expect([await counted(torn), await counted(complaints.cast.reg)]).toEqual([0, 1]);
  });

  it('R8: leaves a closed case out of what they may erase, and gives them no key of it', async () => {
    const { p1, p2, p3 } = complaints.cast;
    const torn = complaints.member('Rose', ['registrar']);
    await supervises(torn, complaints.cast.coach);
    const { id } = await complaints.given.replied();
    await complaints.given.seated(id, 'PANEL', [p1, p2, p3]);
    await decidedNoBreach(id);
    complaints.todayIs(WARNED);

    expect([await over(torn), await over(complaints.cast.reg)]).toEqual([[], [id]]);
    expect(codesOf(await complaints.ask(torn, PROPOSE, { id }))).toEqual(['NOT_FOUND']);
    await complaints.done(complaints.cast.reg, PROPOSE, { id });
    complaints.todayIs(OVER);
    expect(codesOf(await complaints.ask(torn, CONFIRM, { id }))).toEqual(['NOT_FOUND']);
  });

  it('R8: keeps somebody from a function that the registrar gives, and has a soft one wait', async () => {
    const { coach, reg, p1, p2 } = complaints.cast;
    await complaints.adopted('2');
    await supervises(p1, coach);
    await assessed(p2, coach);
    const { id } = await complaints.given.named();
    const appoint = ({ personId }: Member) =>
      complaints.ask(reg, APPOINT_IN, {
        input: { caseId: id, function: 'INVESTIGATOR', who: { memberId: personId }, seat: null },
      });

    expect(codesOf(await appoint(p1))).toEqual(['COMPLAINTS_CONFLICT_KNOWN']);
    expect(codesOf(await appoint(p2))).toEqual([]);
    await complaints.done(p2, documents.DECLARE, { id, conflict: false });
    expect(codesOf(await complaints.ask(p2, AS_APPOINTED, { id }))).toEqual(['COMPLAINTS_SIGNATURES_AWAITED']);
  });

  it('R8: tells a case manager who names somebody tied to them no more than that the case is another’s', async () => {
    const { manager, coach, reg } = complaints.cast;
    const other = complaints.member('Odile', ['case-manager']);
    await declared(manager, coach, 'employs');
    const { id } = await complaints.given.taken();
    const naming = async (by: Member, caseId: string) => {
      const { data, errors } = await complaints.ask(by, documents.NAME, {
        id: caseId,
        who: { memberId: coach.personId },
      });
      return { data, errors: errors?.map(({ message, extensions }) => ({ message, extensions })) };
    };

    const [named, others] = [await naming(manager, id), await naming(other, id)];
    expect(JSON.stringify(named)).toBe(JSON.stringify(others));
    expect(JSON.stringify(named)).toBe(JSON.stringify(await naming(manager, newId())));
    expect(codesOf(named)).toEqual(['NOT_FOUND']);
    expect(await kept(reg)).toEqual([id]);
  });

  it('is none by family, which whoever has it declares themself before they read', async () => {
    const { coach, reg } = complaints.cast;
    await declared(reg, coach, 'family');
    const { id } = await complaints.given.taken();
    await complaints.done(complaints.cast.manager, documents.NAME, { id, who: { memberId: coach.personId } });

    expect(await kept(reg)).toEqual([id]);
    await complaints.done(reg, documents.DECLARE, { id, conflict: true });
    expect(await kept(reg)).toEqual([]);
  });

  it('is erased with the case, with who signed it off', async () => {
    const { coach, reg, reg2, manager, p1, p2, p3 } = complaints.cast;
    await assessed(p1, coach);
    const { id } = await complaints.given.replied();
    await complaints.given.seated(id, 'PANEL', [p1, p2, p3]);
    const [found] = (await complaints.done(reg, TO_SIGN, {})).conflictsToSign;
    for (const by of [manager, reg2]) await complaints.done(by, SIGN, { id: found.id });
    const left = async () => {
      const { rows } = await owner.query<{ conflicts: number; signatures: number }>(
        `select (select count(*)::int from complaints.soft_conflicts where body_id = $1) as conflicts,
           (select count(*)::int from complaints.soft_conflict_signatures where body_id = $1) as signatures`,
        [complaints.bodyId],
      );
      return rows[0];
    };
    expect(await left()).toEqual({ conflicts: 1, signatures: 2 });

    await decidedNoBreach(id);
    complaints.todayIs(WARNED);
    await complaints.done(reg, PROPOSE, { id });
    complaints.todayIs(OVER);
    await complaints.done(reg2, CONFIRM, { id });

    expect(await left()).toEqual({ conflicts: 0, signatures: 0 });
  });
});
