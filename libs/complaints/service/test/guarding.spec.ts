import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { awarded } from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { ASIDE, codesOf, gateway, givenAComplaint, OPEN, QUEUE, TAKE, WHOM } from './given.js';
import { FOLLOWED, SAY_MEMBER } from './guarding.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const { APPOINT, AS_REGISTRAR, BECOME, COURSE_OF, DECLARE, NAME, REGISTRY, RESPONDENT, SERVE } = documents;
const NAMED = { nameVisibility: 'NAMED' };
const REFERENCE = 'CC-2026-7K3Q9MX';
type Filed = Awaited<ReturnType<typeof givenAComplaint>>;

describe('whoever complained and says which member they are', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let xavier: Member;
  let odile: Member;
  let rose: Member;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    [xavier, odile] = [complaints.member('Xavier Lenoir'), complaints.member('Odile', ['case-manager'])];
    rose = complaints.member('Rose', ['registrar']);
    const award = { awardId: newId(), schemeVersionId: newId(), level: 'N1', reference: REFERENCE };
    const days = { awardedOn: '2026-01-01', validFrom: '2026-01-01', validUntil: null };
    await complaints.hears(awarded, { ...award, ...days, personId: xavier.personId });
  });

  const say = ({ reference, returnCode: code }: Filed, changes: object = {}, key = newId()) =>
    complaints
      .as(gateway(complaints))
      .graphql(SAY_MEMBER, { input: { reference, code, memberReference: REFERENCE, ...changes }, key });
  const followed = async ({ reference, returnCode: code }: Filed) =>
    (await complaints.as(gateway(complaints)).graphql(FOLLOWED, { reference, code })).data.followComplaint;
  /** A case in return, taken and named by this case manager. */
  const inReturn = async (by = odile, changes: object = {}) => {
    const filed = await givenAComplaint(complaints, { about: 'Xavier Lenoir', ...changes });
    await complaints.done(by, TAKE, { id: filed.id, noConflict: true });
    const naming = await complaints.ask(by, NAME, { id: filed.id, who: { memberId: xavier.personId } });
    return { ...filed, naming };
  };
  const registryOf = async (by: Member): Promise<string[]> =>
    (await complaints.done(by, REGISTRY, {})).caseRegistry.edges.map(({ node }: { node: { id: string } }) => node.id);
  const queueOf = async (by: Member): Promise<string[]> =>
    (await complaints.done(by, QUEUE, {})).caseQueue.edges.map(({ node }: { node: { id: string } }) => node.id);
  const answers = async (by: Member, caseId: string) => {
    const all = [];
    for (const [document, given] of [
      [RESPONDENT, { id: caseId }],
      [DECLARE, { id: caseId, conflict: false }],
      [BECOME, { id: caseId, noConflict: true }],
      [AS_REGISTRAR, { id: caseId }],
      [COURSE_OF, { id: caseId }],
      [WHOM, { id: caseId }],
      [TAKE, { id: caseId, noConflict: true }],
      [ASIDE, { id: caseId }],
      [OPEN, { id: caseId }],
      [SERVE, { input: { ...documents.charges, caseId } }],
    ] as const) {
      const { data, errors } = await complaints.ask(by, document, { ...given });
      all.push({ data, errors: errors?.map(({ message, extensions }) => ({ message, extensions })) });
    }
    return all;
  };

  it('R8: is guarded: a case in return does not exist for who kept theirs, and others keep it', async () => {
    const { manager, reg, reg2 } = complaints.cast;
    await say(await complaints.given.named(NAMED));
    const { id } = await inReturn();

    for (const one of [manager, reg, reg2]) expect(await answers(one, id)).toEqual(await answers(one, newId()));
    for (const one of [reg, reg2]) expect(await registryOf(one)).not.toContain(id);
    expect(await registryOf(rose)).toContain(id);
    await complaints.done(rose, BECOME, { id, noConflict: true });
    const seat = await complaints.ask(rose, APPOINT, { id, panel: 'PANEL', who: { memberId: reg2.personId } });
    expect(codesOf(seat)).toEqual(['COMPLAINTS_CONFLICT_KNOWN']);
  });

  it('loses who keeps both where the name is open to them, as to any conflict', async () => {
    const { manager } = complaints.cast;
    await say(await complaints.given.named(NAMED));
    const { id, naming } = await inReturn(manager);

    expect(codesOf(naming)).toEqual(['NOT_FOUND']);
    expect(await queueOf(manager)).not.toContain(id);
    expect(await queueOf(odile)).toContain(id);
  });

  it('invariant 5: tells a case manager by nothing whose name is kept, and still has another registrar', async () => {
    const { manager, reg } = complaints.cast;
    const guarded = await complaints.given.named();
    await say(guarded);
    const { id, naming } = await inReturn(manager);
    const { caseCourse } = await complaints.done(manager, COURSE_OF, { id });

    expect(naming.errors).toBeUndefined();
    expect(caseCourse.functions).toEqual([
      expect.objectContaining({ function: 'COMPLAINANT' }),
      expect.objectContaining({ function: 'CASE_MANAGER', endedOn: null }),
      expect.objectContaining({ function: 'RESPONDENT', endedOn: null }),
    ]);
    expect(await registryOf(reg)).toEqual([guarded.id]);
    expect(await registryOf(rose)).toContain(id);
  });

  it('is guarded too where they say it once the case in return is there', async () => {
    const { manager, reg } = complaints.cast;
    const theirs = await complaints.given.named(NAMED);
    const { id } = await inReturn(manager);
    await complaints.done(reg, BECOME, { id, noConflict: true });
    await say(theirs);

    expect([await queueOf(manager), await registryOf(reg)]).toEqual([[theirs.id], [theirs.id]]);
    expect(await queueOf(odile)).toContain(id);
  });

  it('is not, unless they say so', async () => {
    const { reg } = complaints.cast;
    await complaints.given.named(NAMED);
    const { id } = await inReturn();

    expect(await registryOf(reg)).toContain(id);
  });

  it('is not against a complaint that came before theirs, nor against one after the twelve months', async () => {
    const { manager, reg } = complaints.cast;
    const before = await givenAComplaint(complaints, { about: 'Xavier Lenoir' });
    await complaints.done(odile, TAKE, { id: before.id, noConflict: true });
    complaints.todayIs('2026-11-24');
    const theirs = await complaints.given.decided({ outcome: 'NO_BREACH', weighing: null });
    await say(theirs);
    await complaints.done(manager, documents.NOTIFY, { id: theirs.id });
    await complaints.done(odile, NAME, { id: before.id, who: { memberId: xavier.personId } });
    complaints.todayIs('2027-11-24');
    const last = await inReturn();
    complaints.todayIs('2027-11-25');
    const after = await inReturn();

    expect(await registryOf(reg)).toEqual([after.id, theirs.id, before.id]);
    expect(await registryOf(rose)).toEqual([after.id, last.id, before.id]);
  });

  it('changes nothing for whoever complains in return: the same receipt, the same days, the same letters', async () => {
    const plain = await inReturn();
    await say(await complaints.given.named(NAMED));
    const guarded = await inReturn();

    expect(await followed(guarded)).toEqual(await followed(plain));
    expect(Object.keys(guarded).toSorted()).toEqual(Object.keys(plain).toSorted());
  });

  it('says it once, of their own accord, and with a reference of the register', async () => {
    const theirs = await complaints.given.taken(NAMED);
    const hidden = await givenAComplaint(complaints, { nameVisibility: 'PSEUDONYMOUS', name: null, contact: null });
    const key = newId();

    expect(codesOf(await say(theirs, { memberReference: 'CC-2026-0000000' }))).toEqual(['COMPLAINTS_MEMBER_UNKNOWN']);
    expect(codesOf(await say(hidden))).toEqual(['COMPLAINTS_MEMBER_NOT_ASKED']);
    expect([(await followed(theirs)).memberSaid, (await followed(hidden)).memberSaid]).toEqual([false, null]);
    expect([await say(theirs, {}, key), await say(theirs, {}, key)]).toEqual([
      { data: { sayComplainantIsMember: true } },
      { data: { sayComplainantIsMember: true } },
    ]);
    expect(codesOf(await say(theirs))).toEqual(['COMPLAINTS_MEMBER_SAID']);
    expect((await followed(theirs)).memberSaid).toBe(true);
    expect(codesOf(await say({ ...theirs, returnCode: hidden.returnCode }))).toEqual(['COMPLAINTS_CODE_NOT_ACCEPTED']);
  });

  it('invariant 5: leaves nothing by which a copy of the database says who they are', async () => {
    await say(await complaints.given.named());
    await inReturn();

    const [said, apart] = await complaints.inBody(async (manager) => [
      JSON.stringify(await manager.query('select t::text as row from complaints.complainant_members t')),
      JSON.stringify(await manager.query('select t::text as row from complaints.kept_apart t')),
    ]);
    expect(said).toContain('row');
    for (const text of [said, apart]) expect(text).not.toContain(xavier.personId);
    expect(
      JSON.stringify(await complaints.inBody((m) => m.query('select t::text from complaints.idempotency t'))),
    ).not.toContain('7K3Q9MX');
  });
});
