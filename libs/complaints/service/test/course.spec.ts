import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const { AS_MANAGER, COURSE_OF } = documents;

describe('how far a case is', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  it('is said to whoever manages it, with its people, days and clocks, and no word of anybody’s', async () => {
    const { manager, coach, reg, reg2 } = complaints.cast;
    const { id, reference } = await complaints.given.served();
    const { course } = (await complaints.done(manager, AS_MANAGER, { id })).openCaseFile;

    expect(course).toEqual({
      id,
      reference,
      state: 'PARTICULARS',
      measure: { state: 'NONE', ground: null, fromOn: null, untilOn: null },
      withdrawal: 'NONE',
      sanction: null,
      mine: ['CASE_MANAGER'],
      respondent: { id: coach.personId },
      functions: [
        { function: 'COMPLAINANT', person: null, endedOn: null, declared: false },
        { function: 'CASE_MANAGER', person: { id: manager.personId }, endedOn: null, declared: true },
        { function: 'RESPONDENT', person: { id: coach.personId }, endedOn: null, declared: false },
        { function: 'REGISTRAR', person: { id: reg.personId }, endedOn: null, declared: true },
        { function: 'REGISTRAR', person: { id: reg2.personId }, endedOn: null, declared: true },
      ],
      events: [
        { event: 'SUBMIT', on: '2026-11-22', by: 'COMPLAINANT' },
        { event: 'ACKNOWLEDGE', on: '2026-11-22', by: 'CASE_MANAGER' },
        { event: 'SERVE', on: '2026-11-22', by: 'REGISTRAR' },
      ],
      clocks: [
        expect.objectContaining({ name: 'K2', what: 'TELL_COMPLAINANT', dueOn: '2027-02-22', pausedSince: null }),
        expect.objectContaining({ name: 'K3', what: 'SCREEN_RISK', dueOn: '2026-11-24' }),
        expect.objectContaining({ name: 'K3a', what: 'SCREEN_AGAIN', dueOn: '2026-11-24' }),
        expect.objectContaining({ name: 'K6', what: 'INVESTIGATE', dueOn: '2027-02-20', daysLeft: null }),
      ],
      next: [
        { event: 'PROVE_SERVICE', refusals: [] },
        { event: 'PROPOSE_MEASURE', refusals: [] },
        { event: 'ORDER_URGENT_MEASURE', refusals: [] },
        { event: 'SCREEN_RISK', refusals: [] },
        { event: 'TELL_COMPLAINANT', refusals: [] },
      ],
      missingSteps: [
        'CHARGES_SERVED',
        'REPLY_OR_TIME_RUN',
        'DECIDED_BY_OTHERS',
        'NOTIFIED',
        'APPEAL_TIME_RUN',
        'TWO_PERSONS',
      ],
    });
    for (const by of [coach, complaints.member('Zoé', ['registrar', 'case-manager'])])
      expect(codesOf(await complaints.ask(by, COURSE_OF, { id }))).toEqual(['NOT_FOUND']);
  });

  it('says what a step waits for before anybody tries', async () => {
    const { reg } = complaints.cast;
    const { id } = await complaints.given.named();

    expect((await complaints.ask(reg, COURSE_OF, { id })).data.caseCourse.next).toEqual([
      { event: 'SERVE', refusals: [] },
      { event: 'SCREEN_RISK', refusals: [] },
      { event: 'CLOSE_INADMISSIBLE', refusals: [] },
      { event: 'COMPLAINANT_WITHDRAWS', refusals: [] },
    ]);
  });

  it('stops the clocks of what is owed once it is recorded as done, by whom it may be', async () => {
    const { manager, reg } = complaints.cast;
    const { id } = await complaints.given.named();
    const clocks = async () => {
      const { caseCourse } = await complaints.done(reg, COURSE_OF, { id });
      return (caseCourse.clocks as { name: string }[]).map(({ name }) => name);
    };

    await complaints.took(reg, id, 'SCREEN_RISK', { RISK: 'low' });
    expect(await clocks()).toEqual(['K2', 'K4', 'K17']);
    expect(codesOf(await complaints.takes(reg, id, 'TELL_COMPLAINANT'))).toEqual(['NOT_FOUND']);
    await complaints.took(manager, id, 'TELL_COMPLAINANT');
    expect(await clocks()).toEqual(['K4', 'K17']);
  });
});
