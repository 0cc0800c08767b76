import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { NEXT_OF } from './steps.documents.js';
import { alleging, codesOf, gateway } from './given.js';
import { ALLEGED, FOLLOW_LETTERS, givenTwice, NAMED } from './merging.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const AS_REGISTRAR = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsRegistrar(caseId: $id, idempotencyKey: $key) { id ${ALLEGED} written { event answers { name values } } } }`;
const AS_MANAGER = `mutation ($id: Uuid!, $key: Uuid!) { openCaseFile(caseId: $id, idempotencyKey: $key) { id ${ALLEGED} otherPeople complainantContact } }`;
const SECOND = 'She wrote to my employer again, in November.';

describe('complaints of one person about one member', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const later = { ...alleging({ behaviour: SECOND, clauses: ['CF-2'] }), otherPeople: 'Her assistant.' };
  const course = async (id: string) => (await complaints.done(complaints.cast.reg, NEXT_OF, { id })).caseCourse;

  it('row 4: are found by those who keep one, in codes and days, and with no word of the other', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, own, searched } = await givenTwice(complaints, {}, later);

    const found = {
      ...{ reference: leading.reference, receivedIn: '2026-11', state: 'TRIAGE', clauses: ['CF-2'] },
      ...{ commonFrom: '2026-09-01', commonUntil: '2026-10-15', sameComplainant: true, proposed: false, refusals: [] },
    };
    for (const by of [manager, reg])
      expect(await searched(by)).toEqual({ id: own.id, respondentNamed: true, mayMerge: true, cases: [found] });
    const audit = await complaints.inBody((db) =>
      db.query(`select subject_id as id, details from complaints.audit where action = 'complaints.search-duplicates'`),
    );
    expect(audit).toHaveLength(2);
    expect(JSON.stringify(audit)).not.toContain(leading.id);
  });

  it('invariant 5: say nothing of who complains where a name is kept, though the contact is the same', async () => {
    const { searched, proposes } = await givenTwice(complaints, { nameVisibility: 'KEPT_FROM_COACH' }, later);
    const { cases } = await searched(complaints.cast.manager);
    expect(cases).toMatchObject([{ sameComplainant: false, refusals: [{ code: 'COMPLAINTS_MERGE_APART' }] }]);
    expect(codesOf(await proposes(complaints.cast.manager))).toEqual(['COMPLAINTS_MERGE_APART']);
  });

  it('row 4: become one by two people: the later is closed, and all that it told is read in the first', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, own, merged, searched } = await givenTwice(complaints, {}, later);

    await merged();

    expect((await course(own.id)).state).toBe('CLOSED_MERGED');
    expect((await course(leading.id)).state).toBe('TRIAGE');
    const joined = { behaviour: SECOND, clauses: ['CF-2'], fromReference: own.reference };
    const file = (await complaints.done(manager, AS_MANAGER, { id: leading.id })).openCaseFile;
    expect(file.allegations).toEqual([expect.objectContaining({ fromReference: null }), joined]);
    expect(file.otherPeople).toBe('Her assistant.');
    const read = (await complaints.done(reg, AS_REGISTRAR, { id: leading.id })).openCaseAsRegistrar;
    expect(read.allegations[1]).toEqual(joined);
    expect((await searched(manager, leading.id)).cases).toEqual([]);
    const { written } = (await complaints.done(reg, AS_REGISTRAR, { id: own.id })).openCaseAsRegistrar;
    for (const [event, why] of [
      ['PROPOSE_MERGE', 'They said so.'],
      ['MERGE', 'I read both.'],
    ])
      expect(written).toContainEqual({ event, answers: [{ name: 'REASONS', values: [why] }] });
  });

  it('row 4: leave no word and no pointer in the clear from one to the other', async () => {
    const { leading, own, merged } = await givenTwice(complaints, {}, later);
    await merged();
    const rowsOf = (id: string) =>
      complaints.inBody((db) =>
        db.query(
          `select e::text as row from complaints.case_events e where case_id = $1
           union all select t::text from complaints.entry_texts t where case_id = $1
           union all select a::text from complaints.audit a where subject_id = $1
           union all select l::text from complaints.letters l where case_id = $1`,
          [id],
        ),
      );
    const [ofOwn, ofLeading] = [JSON.stringify(await rowsOf(own.id)), JSON.stringify(await rowsOf(leading.id))];
    for (const there of [leading.id, leading.reference, 'I read both']) expect(ofOwn).not.toContain(there);
    for (const there of [own.id, own.reference, 'November']) expect(ofLeading).not.toContain(there);
    expect(ofLeading).toContain('join-complaint');
  });

  it('row 4: tell the complainant on both pages, nothing to the coach, and end what was owed for the later (K2)', async () => {
    const { leading, own, merged } = await givenTwice(complaints, {}, later);
    const before = (await complaints.told()).length;
    await merged();
    const page = async (of: typeof own) =>
      (
        await complaints
          .as(gateway(complaints))
          .graphql(FOLLOW_LETTERS, { reference: of.reference, code: of.returnCode })
      ).data.followComplaint;
    expect(await page(own)).toMatchObject({ state: 'CLOSED', next: null });
    expect((await page(own)).letters[0].title).toBe('Your complaint goes on with your first one');
    expect(JSON.stringify((await page(own)).letters)).not.toContain(leading.reference);
    expect(await page(leading)).toMatchObject({ state: 'IN_HAND', next: 'NEWS' });
    expect((await page(leading)).letters[0].title).toBe('Your second complaint is part of this case');
    expect(await complaints.told()).toHaveLength(before);
  });

  it('row 4: is done once, however often it is sent', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, proposes, confirms } = await givenTwice(complaints, {}, later);
    const [one, two] = [newId(), newId()];
    for (const answer of [await proposes(manager, {}, one), await proposes(manager, {}, one)])
      expect(answer.errors).toBeUndefined();
    for (const answer of [await confirms(reg, {}, two), await confirms(reg, {}, two)])
      expect(answer.errors).toBeUndefined();
    const joined = await complaints.inBody((db) =>
      db.query(`select 1 from complaints.case_events where case_id = $1 and event = 'join-complaint'`, [leading.id]),
    );
    expect(joined).toHaveLength(1);
  });

  it('row 4: carry on what was merged into the later one before', async () => {
    const { manager, reg } = complaints.cast;
    const { leading, own, proposes, confirms, merged } = await givenTwice(complaints, {}, later);
    const third = await complaints.given.named({ ...NAMED, ...alleging({ behaviour: 'A third time.' }) });
    await complaints.took(manager, third.id, 'SCREEN_RISK', { RISK: 'low' });
    const into = { caseId: third.id, reference: own.reference };
    expect((await proposes(manager, into)).errors).toBeUndefined();
    expect((await confirms(reg, into)).errors).toBeUndefined();
    await merged();
    const { allegations } = (await complaints.done(reg, AS_REGISTRAR, { id: leading.id })).openCaseAsRegistrar;
    expect(allegations.map((one: { fromReference: string }) => one.fromReference)).toEqual([
      null,
      own.reference,
      third.reference,
    ]);
  });

  it('K3: ask for another look at the risk of the first', async () => {
    const { leading, merged } = await givenTwice(complaints, {}, later);
    const LOOK = `query ($id: Uuid!) { caseCourse(caseId: $id) { screening { lookAgainBy } } }`;
    const lookAgainBy = async () =>
      (await complaints.done(complaints.cast.reg, LOOK, { id: leading.id })).caseCourse.screening.lookAgainBy;
    expect(await lookAgainBy()).toBeNull();
    await merged();
    expect(await lookAgainBy()).toBe('2026-11-24');
  });
});
