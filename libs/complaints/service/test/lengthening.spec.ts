import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import pg from 'pg';
import { COURSE_OF } from './documents.js';
import { codesOf, gateway } from './given.js';
import { isInLog, placesIn } from './places.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { ANSWER_LONGER, ASK_LONGER, REASONS, TAKE_BACK_LONGER, TIMES_OF } from './times.documents.js';

const LETTERS_OF_COACH = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { letters { title text } } }`;
const LETTERS_OF_COMPLAINANT = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) { letters { title text } } }`;

type Letter = { readonly title: string; readonly text: string[] };

describe('one of the body’s own times', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs('2026-11-22');
  });

  const dueOf = async (id: string, name: string) =>
    (await complaints.ask(complaints.cast.reg, COURSE_OF, { id })).data.caseCourse.clocks.find(
      (each: { name: string }) => each.name === name,
    ).dueOn;
  const times = async (by: Procedure['cast']['reg'], id: string) =>
    (await complaints.ask(by, TIMES_OF, { id })).data.caseTimes;
  const inquiry = (caseId: string, changes: object = {}) => ({
    input: { caseId, clock: 'K6', ground: 'ANSWERS_OUTSTANDING', reasons: 'A file is awaited.', ...changes },
  });
  const informing = (caseId: string, reviewOn: string | null, changes: object = {}) => ({
    input: { caseId, clock: 'K17', ground: 'PROOF_IN_DANGER', reviewOn, reasons: 'It would warn them.', ...changes },
  });
  const proposed = async (by: Procedure['cast']['reg'], asked: object): Promise<string> =>
    (await complaints.done(by, ASK_LONGER, { ...asked })).askForLonger.lengthenings[0].id;
  const answer = (requestId: string, changes: object = {}) => ({
    input: { requestId, answer: 'GRANTED', reasons: 'It is needed.', ...changes },
  });
  const titled = (letters: readonly Letter[]) => letters.filter(({ title }) => title === 'The inquiry takes longer');

  it('R3: of the inquiry is longer once a second registrar confirms, and both parties are told of the new day', async () => {
    const { manager, reg, coach } = complaints.cast;
    const { id, reference, returnCode } = await complaints.given.served();
    expect((await times(manager, id)).mayLengthen).toMatchObject([{ clock: 'K6', until: '2027-05-21' }]);

    const requestId = await proposed(manager, inquiry(id));
    expect(await dueOf(id, 'K6')).toBe('2027-02-20');
    expect((await times(reg, id)).lengthenings).toMatchObject([
      { askedAs: 'CASE_MANAGER', standing: 'ASKED', mayAnswer: true, mayTakeBack: false, answeredOn: null },
    ]);
    expect(codesOf(await complaints.ask(reg, ASK_LONGER, inquiry(id)))).toEqual(['COMPLAINTS_LONGER_ASKED_ALREADY']);

    complaints.todayIs('2026-11-25');
    const given = { ...answer(requestId), key: newId() };
    const { answerForLonger } = await complaints.done(reg, ANSWER_LONGER, given);
    await complaints.done(reg, ANSWER_LONGER, given);
    expect(answerForLonger).toMatchObject({
      mayLengthen: [],
      lengthenings: [{ standing: 'GRANTED', answeredOn: '2026-11-25', mayAnswer: false }],
    });
    expect(await dueOf(id, 'K6')).toBe('2027-05-21');
    const mine = (await complaints.done(coach, LETTERS_OF_COACH, { reference })).openMyCase.letters;
    const asCode = { reference, code: returnCode };
    const theirs = (await complaints.as(gateway(complaints)).graphql(LETTERS_OF_COMPLAINANT, asCode)).data;
    for (const letters of [titled(mine), titled(theirs.followComplaint.letters)]) {
      expect(letters).toHaveLength(1);
      expect(letters[0]?.text.join(' ')).toContain('21 May 2027');
    }
    expect(codesOf(await complaints.ask(manager, ASK_LONGER, inquiry(id)))).toEqual([
      'COMPLAINTS_CLOCK_LONGER_ALREADY',
    ]);
  });

  it('R3: is confirmed by nobody who proposed it, keeps no register in the case, or is a party', async () => {
    const { manager, reg, reg2, coach } = complaints.cast;
    const { id } = await complaints.given.served();
    const requestId = await proposed(reg, inquiry(id));
    const codes = async (by: Procedure['cast']['reg'], changes: object = {}) =>
      codesOf(await complaints.ask(by, ANSWER_LONGER, answer(requestId, changes)));

    expect(await codes(reg)).toEqual(['COMPLAINTS_LONGER_OWN_REQUEST']);
    for (const by of [manager, coach, complaints.member('Zoé', ['registrar'])])
      expect(await codes(by)).toEqual(['NOT_FOUND']);
    expect(await codes(reg2, { reasons: ' ' })).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(await codes(reg2, { answer: 'DECLINED' })).toEqual([]);
    expect(await codes(reg2)).toEqual(['COMPLAINTS_LONGER_NOT_WAITING']);
    expect(await dueOf(id, 'K6')).toBe('2027-02-20');
    expect(codesOf(await complaints.ask(reg2, ANSWER_LONGER, answer(newId())))).toEqual(['NOT_FOUND']);
    const letters = await complaints.inBody((tx) =>
      tx.query(`select from complaints.letters where template = 'inquiry-longer'`),
    );
    expect(letters).toEqual([]);
  });

  it('R3: is granted once, whoever of two registrars is first', async () => {
    const { manager, reg, reg2 } = complaints.cast;
    const { id } = await complaints.given.served();
    const requestId = await proposed(manager, inquiry(id));
    const both = await Promise.all([reg, reg2].map((by) => complaints.ask(by, ANSWER_LONGER, answer(requestId))));

    expect(both.flatMap(codesOf)).toEqual(['COMPLAINTS_LONGER_NOT_WAITING']);
  });

  it('R3: is taken back by whoever proposed it, and then proposed again', async () => {
    const { manager, reg } = complaints.cast;
    const { id } = await complaints.given.served();
    const requestId = await proposed(manager, inquiry(id));
    const back = async (by: Procedure['cast']['reg']) =>
      codesOf(await complaints.ask(by, TAKE_BACK_LONGER, { id: requestId }));

    expect(await back(reg)).toEqual(['COMPLAINTS_LONGER_NOT_WAITING']);
    expect(await back(manager)).toEqual([]);
    expect(codesOf(await complaints.ask(reg, ANSWER_LONGER, answer(requestId)))).toEqual([
      'COMPLAINTS_LONGER_NOT_WAITING',
    ]);
    await proposed(reg, inquiry(id, { ground: 'NEW_FACTS' }));
    expect((await times(reg, id)).lengthenings.map(({ standing }: { standing: string }) => standing)).toEqual([
      ...['ASKED', 'ENDED'],
    ]);
  });

  it('R3: to inform the respondent waits until a day, once two agree, and the respondent reads nothing of it', async () => {
    const { reg, reg2, manager } = complaints.cast;
    const { id } = await complaints.given.named();
    const codes = async (asked: object) => codesOf(await complaints.ask(reg, ASK_LONGER, { ...asked }));
    expect((await times(reg, id)).mayLengthen).toMatchObject([{ clock: 'K17', until: null }]);
    expect(await codes(informing(id, '2026-12-22'))).toEqual(['COMPLAINTS_DEFERRAL_SHORT']);
    expect(await codes(informing(id, null))).toEqual(['COMPLAINTS_DEFERRAL_SHORT']);
    expect(await codes(informing(id, '2027-03-01'))).toEqual(['COMPLAINTS_DEFERRAL_LONG']);
    expect(await codes(informing(id, '2027-01-15', { reasons: ' ' }))).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(await codes(informing(id, '2027-01-15', { ground: 'NEW_FACTS' }))).toEqual(['COMPLAINTS_LONGER_GROUND']);

    const requestId = await proposed(manager, informing(id, '2027-01-15'));
    expect(await dueOf(id, 'K17')).toBe('2026-12-22');
    expect((await complaints.done(reg, REASONS, { id })).readTimeReasons.written).toEqual([
      { on: '2026-11-22', reason: null, reasons: 'It would warn them.' },
    ]);
    await complaints.done(reg2, ANSWER_LONGER, answer(requestId));
    expect(await times(reg, id)).toMatchObject({ deferredUntil: '2027-01-15' });
    expect(await dueOf(id, 'K17')).toBe('2027-01-15');
    const letters = await complaints.inBody((tx) => tx.query(`select template from complaints.letters`));
    expect(letters).toEqual([{ template: 'acknowledged' }]);
  });

  it('R3: keeps the reasons of both in no table and not in the log', async () => {
    const owner = new pg.Client(complaints.database.address);
    await owner.connect();
    const { reg, reg2 } = complaints.cast;
    const { id } = await complaints.given.served();
    const requestId = await proposed(reg, inquiry(id, { reasons: 'For zqxlonger.' }));
    await complaints.done(reg2, ANSWER_LONGER, answer(requestId, { reasons: 'For zqxsecond.' }));

    for (const mark of ['zqxlonger', 'zqxsecond'])
      expect([mark, await placesIn(owner, mark), await isInLog(owner, mark)]).toEqual([mark, [], false]);
    await owner.end();
  });
});
