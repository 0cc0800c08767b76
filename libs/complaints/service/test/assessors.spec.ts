import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { codesOf, gateway } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import {
  AMEND,
  APPOINT_IN,
  AS_APPOINTED,
  ASK_REVIEW,
  FOLLOW_CLOSURE,
  MY_APPOINTMENT,
  MY_APPOINTMENTS,
  MY_WRITTEN,
  NEXT_OF,
  RELEASE,
  STAND_BY,
} from './steps.documents.js';

const WHY = 'What is told hangs together with what was seen.';

describe('a case that is investigated and assessed', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let people: Record<'investigator' | 'coach' | 'lay' | 'third' | 'reviewer', Member>;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs('2026-11-22');
    await complaints.adopted('2');
    const { member } = complaints;
    people = {
      investigator: member('Ida'),
      coach: member('Carl'),
      lay: member('Lou'),
      third: member('Tina'),
      reviewer: member('Rosa'),
    };
  });

  const appoint = async (id: string, who: Member, as: string, seat: string | null = null) => {
    const { done, cast } = complaints;
    await done(cast.reg, APPOINT_IN, { input: { caseId: id, function: as, seat, who: { memberId: who.personId } } });
    await done(who, documents.DECLARE, { id, conflict: false });
  };
  const stateOf = async (id: string) =>
    (await complaints.done(complaints.cast.manager, NEXT_OF, { id })).caseCourse.state as string;
  const served = async () => {
    const { given, done, took, cast } = complaints;
    const filed = await given.named();
    const { id, reference } = filed;
    await took(cast.reg, id, 'SCREEN_RISK', { RISK: 'medium' });
    const charges = { ...documents.charges, caseId: id, route: 'DISCIPLINARY' };
    await done(cast.reg, documents.SERVE, { input: charges });
    await done(cast.coach, documents.MY_CASE, { reference });
    await done(cast.coach, documents.REPLY, { reference, text: 'It was not so.' });
    return filed;
  };
  const REPORT = { FACTS_ONLY: 'yes', EXHIBITS_HASHED: 'yes', REPORT: 'Two people saw it.' };
  /** The fourteen days to comment are over, and both assessors sit. */
  const assessed = async () => {
    const filed = await served();
    const { id } = filed;
    const { took, cast } = complaints;
    await appoint(id, people.investigator, 'INVESTIGATOR');
    await took(people.investigator, id, 'FILE_REPORT', REPORT);
    await took(cast.reg, id, 'APPROVE_DISCLOSURE', { REASONS: 'All of it.' });
    await took(cast.manager, id, 'DISCLOSE');
    await appoint(id, people.coach, 'ASSESSOR', 'COACH');
    await appoint(id, people.lay, 'ASSESSOR', 'LAY');
    complaints.todayIs('2026-12-08');
    return filed;
  };
  const file = async (by: Member, id: string) => (await complaints.done(by, AS_APPOINTED, { id })).openCaseAsAppointed;
  const proposalOf = async (by: Member, id: string) => (await file(by, id)).proposal;

  it('asks by which way charges are looked into, and refuses them without', async () => {
    const { given, cast, ask } = complaints;
    const { id } = await given.named();
    const input = { ...documents.charges, caseId: id };
    expect(codesOf(await ask(cast.reg, documents.SERVE, { input }))).toEqual(['COMPLAINTS_ROUTE_NOT_OPEN']);
  });

  it('gives an investigator the file once they declared themself, and takes their report', async () => {
    const { id } = await served();
    const { investigator } = people;
    const { cast, ask, done, took } = complaints;
    const input = { caseId: id, function: 'INVESTIGATOR', who: { memberId: investigator.personId } };
    await done(cast.reg, APPOINT_IN, { input });

    expect(codesOf(await ask(investigator, AS_APPOINTED, { id }))).toEqual(['NOT_FOUND']);
    const { myAppointments } = (await ask(investigator, MY_APPOINTMENTS)).data;
    expect(myAppointments).toEqual([
      expect.objectContaining({ id, function: 'INVESTIGATOR', declared: false, next: [] }),
    ]);
    await done(investigator, documents.DECLARE, { id, conflict: false });
    const { next } = (await done(investigator, MY_APPOINTMENT, { id })).myAppointment;
    expect(next).toEqual([{ event: 'PROPOSE_AMENDMENT' }, { event: 'FILE_REPORT' }]);
    expect(await file(investigator, id)).toMatchObject({ reply: 'It was not so.', complainantName: null });

    await took(investigator, id, 'FILE_REPORT', REPORT);
    expect(await stateOf(id)).toBe('INVESTIGATION_REPORTED');
    expect((await file(investigator, id)).written).toEqual([
      expect.objectContaining({
        event: 'FILE_REPORT',
        answers: expect.arrayContaining([{ name: 'REPORT', values: ['Two people saw it.'] }]),
      }),
    ]);
  });

  it('serves amended charges once the investigator proposed them, and asks for a reply anew', async () => {
    const { id, reference } = await served();
    const { cast, ask, done, took } = complaints;
    const input = { ...documents.charges, charges: 'And twice.', caseId: id };
    expect(codesOf(await ask(cast.reg, AMEND, { input }))).toEqual(['COMPLAINTS_AMENDMENT_NOT_PROPOSED']);

    await appoint(id, people.investigator, 'INVESTIGATOR');
    await took(people.investigator, id, 'PROPOSE_AMENDMENT', { REASONS: 'A second time came to light.' });
    expect((await done(cast.reg, AMEND, { input })).amendCharges).toEqual({ state: 'PARTICULARS' });
    expect((await done(cast.coach, documents.MY_CASE, { reference })).openMyCase).toMatchObject({
      charges: 'And twice.',
      refusalsToReply: [],
    });
  });

  it('keeps from assessors what was complained of until it is disclosed, and never tells how to reach anybody', async () => {
    const { id } = await served();
    await appoint(id, people.third, 'ASSESSOR', 'COACH');
    expect(await file(people.third, id)).toMatchObject({ allegations: [], otherPeople: null, complainantName: null });

    const open = await assessed();
    expect((await file(people.coach, open.id)).allegations).toHaveLength(1);
  });

  it('R4: is found by two assessors, each for themself, and by no one of them alone', async () => {
    const { id } = await assessed();
    const { done, ask, took } = complaints;
    await took(people.coach, id, 'FIND_CASE_TO_ANSWER', { REASONS: WHY });
    expect(await stateOf(id)).toBe('CASE_TO_ANSWER');

    const proposal = await proposalOf(people.lay, id);
    expect(proposal).toMatchObject({ event: 'FIND_CASE_TO_ANSWER', mine: false, iAgreed: false, agreed: 1 });
    expect(codesOf(await ask(people.coach, STAND_BY, { id: proposal.id }))).toEqual(['COMPLAINTS_CONCURRED_ALREADY']);
    expect(codesOf(await ask(people.investigator, STAND_BY, { id: proposal.id }))).toEqual(['NOT_FOUND']);

    await done(people.lay, STAND_BY, { id: proposal.id });
    expect(await stateOf(id)).toBe('LISTED');
    expect((await file(people.lay, id)).written).toContainEqual(
      expect.objectContaining({ event: 'FIND_CASE_TO_ANSWER', answers: [{ name: 'REASONS', values: [WHY] }] }),
    );
    const rows = await complaints.inBody((db) =>
      db.query(`select person_ids as people from complaints.case_events where case_id = $1 and event = $2`, [
        id,
        'find-case-to-answer',
      ]),
    );
    expect(rows).toEqual([{ people: [people.coach.personId, people.lay.personId] }]);
  });

  it('R4: waits while two of a mind with nobody differ, until the third in the chair stands by one of them', async () => {
    const { id } = await assessed();
    const { ask, done, took } = complaints;
    await took(people.coach, id, 'FIND_CASE_TO_ANSWER', { REASONS: WHY });
    const first = await proposalOf(people.lay, id);
    await took(people.lay, id, 'CLOSE_NO_CASE', { REASONS: 'Nothing holds.' });
    expect(codesOf(await ask(people.lay, STAND_BY, { id: first.id }))).toEqual(['COMPLAINTS_PROPOSAL_REPLACED']);

    await appoint(id, people.third, 'ASSESSOR', 'CHAIR');
    await done(people.third, STAND_BY, { id: (await proposalOf(people.third, id)).id });
    expect(await stateOf(id)).toBe('CLOSED_NO_CASE');
  });

  it('tells the respondent, who reads the report once it is disclosed and why the case was closed', async () => {
    const { id, reference } = await assessed();
    const { cast, done, took } = complaints;
    const read = async () => (await done(cast.coach, MY_WRITTEN, { reference })).openMyCase.written;
    const events = (written: { event: string }[]) => written.map(({ event }) => event);
    expect(events(await read())).toEqual(['FILE_REPORT']);
    await took(people.coach, id, 'CLOSE_WITH_ADVICE', { REASONS: 'Keep a note of what is agreed.' });
    expect(events(await read())).toEqual(['FILE_REPORT']);
    await done(people.lay, STAND_BY, { id: (await proposalOf(people.lay, id)).id });
    expect(events(await read())).toEqual(['FILE_REPORT', 'CLOSE_WITH_ADVICE']);
  });

  it('is not found while the parties may comment, whoever agrees', async () => {
    const { id } = await assessed();
    complaints.todayIs('2026-12-01');
    const answer = await complaints.takes(people.coach, id, 'CLOSE_NO_CASE', { REASONS: WHY });
    expect(codesOf(answer)).toEqual(['COMPLAINTS_COMMENTS_TIME_RUNS']);
  });

  const closed = async () => {
    const filed = await assessed();
    const { done, took } = complaints;
    await took(people.coach, filed.id, 'CLOSE_NO_CASE', { REASONS: 'Nothing holds.' });
    await done(people.lay, STAND_BY, { id: (await proposalOf(people.lay, filed.id)).id });
    return filed;
  };
  const follow = async ({ reference, returnCode: code }: { reference: string; returnCode: string }) =>
    (await complaints.as(gateway(complaints)).graphql(FOLLOW_CLOSURE, { reference, code })).data.followComplaint;
  const review = async (filed: { reference: string; returnCode: string }, changes: object = {}) => {
    const { reference, returnCode: code } = filed;
    const input = { reference, code, ground: 'NEW_EVIDENCE', reasons: 'A letter was found.', ...changes };
    return complaints.as(gateway(complaints)).graphql(ASK_REVIEW, { input, key: newId() });
  };

  it('tells the complainant why it was closed, and lets them ask in time that it be looked at again', async () => {
    const filed = await closed();
    expect(await follow(filed)).toEqual({
      state: 'CLOSED',
      closure: {
        how: 'CLOSE_NO_CASE',
        on: '2026-12-08',
        reasons: 'Nothing holds.',
        reviewUntil: '2026-12-22',
        askedOn: null,
        confirmedReasons: null,
      },
    });
    expect(codesOf(await review(filed, { code: '0000-0000-0000-0000' }))).toHaveLength(1);
    expect(codesOf(await review(filed, { reasons: ' ' }))).toEqual(['COMPLAINTS_TEXT_MISSING']);

    expect((await review(filed)).errors).toBeUndefined();
    expect(await stateOf(filed.id)).toBe('CLOSURE_REVIEW');
    expect((await follow(filed)).closure).toMatchObject({ askedOn: '2026-12-08', reviewUntil: null });
  });

  it('has no review once its time is over', async () => {
    const filed = await closed();
    complaints.todayIs('2026-12-23');
    expect(codesOf(await review(filed))).toEqual(['COMPLAINTS_REVIEW_TIME_OVER']);
    expect((await follow(filed)).closure).toMatchObject({ reviewUntil: null });
  });

  it('is looked at again by a reviewer, who reads what was asked, and goes on before other assessors', async () => {
    const filed = await closed();
    await review(filed);
    const { id } = filed;
    await appoint(id, people.reviewer, 'REVIEWER');
    expect((await file(people.reviewer, id)).written.map(({ event }: { event: string }) => event)).toEqual([
      'FILE_REPORT',
      'CLOSE_NO_CASE',
      'ASK_CLOSURE_REVIEW',
    ]);
    await complaints.took(people.reviewer, id, 'SET_ASIDE_TO_ASSESSORS', { REASONS: 'The letter was not read.' });

    expect(await stateOf(id)).toBe('CASE_TO_ANSWER');
    expect(codesOf(await complaints.ask(people.lay, AS_APPOINTED, { id }))).toEqual(['NOT_FOUND']);
    const again = { caseId: id, function: 'ASSESSOR', seat: 'LAY', who: { memberId: people.lay.personId } };
    expect(codesOf(await complaints.ask(complaints.cast.reg, APPOINT_IN, { input: again }))).toEqual([
      'COMPLAINTS_ASSESSORS_NOT_NEW',
    ]);
    expect(await follow(filed)).toEqual({ state: 'IN_HAND', closure: null });
  });

  it('says its reviewer’s reasons to the complainant when the closure is confirmed', async () => {
    const filed = await closed();
    await review(filed);
    await appoint(filed.id, people.reviewer, 'REVIEWER');
    await complaints.took(people.reviewer, filed.id, 'CONFIRM_CLOSURE', { REASONS: 'The letter changes nothing.' });
    expect(await stateOf(filed.id)).toBe('CLOSED_NO_CASE');
    expect((await follow(filed)).closure).toMatchObject({ confirmedReasons: 'The letter changes nothing.' });
  });

  it('lets a registrar replace whoever leaves, and blinds whoever declares a conflict', async () => {
    const { id } = await served();
    const { ask, done, cast } = complaints;
    await appoint(id, people.investigator, 'INVESTIGATOR');
    const input = { caseId: id, function: 'INVESTIGATOR', personId: people.investigator.personId };
    await done(cast.reg, RELEASE, { input });
    expect(codesOf(await ask(people.investigator, AS_APPOINTED, { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await ask(cast.reg, RELEASE, { input }))).toEqual(['COMPLAINTS_FUNCTION_NOT_HELD']);

    const next = { caseId: id, function: 'INVESTIGATOR', who: { memberId: people.third.personId } };
    await done(cast.reg, APPOINT_IN, { input: next });
    await done(people.third, documents.DECLARE, { id, conflict: true });
    expect((await ask(people.third, MY_APPOINTMENTS)).data.myAppointments).toEqual([]);
    expect(codesOf(await ask(cast.reg, APPOINT_IN, { input: next }))).toEqual(['COMPLAINTS_CONFLICT_DECLARED']);
  });

  it('row 42: is stayed by an assessor on what a registrar proposed', async () => {
    const { id } = await assessed();
    const { took, cast } = complaints;
    await took(cast.reg, id, 'PROPOSE_STAY', { STAY: 'court', REASONS: 'A judge is seized.' });
    await took(people.lay, id, 'STAY', { REASONS: 'The same facts are before the judge.' });
    const { data } = await complaints.ask(people.lay, MY_APPOINTMENT, { id });
    expect(data.myAppointment.next.map(({ event }: { event: string }) => event)).toEqual(
      expect.arrayContaining(['KEEP_STAY', 'LIFT_STAY']),
    );
  });
});
