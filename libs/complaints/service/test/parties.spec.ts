import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { codesOf, gateway } from './given.js';
import { APPEAL_ON, MINE, OFFER, OFFERED, TAKE_MINE, TAKE_THEIRS, THEIRS } from './parties.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { APPOINT_IN, NEXT_OF, type Said, STAND_BY, stepOf, WRITTEN_FOR_REGISTRAR } from './steps.documents.js';

type Filed = { readonly id: string; readonly reference: string; readonly returnCode: string };

const CAUTION = { kind: 'CAUTION', months: 24 };

describe('what the parties do in a case of the whole procedure', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let people: Record<'investigator' | 'coach' | 'lay', Member>;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs('2026-11-22');
    await complaints.adopted('2');
    const { member } = complaints;
    people = { investigator: member('Ida'), coach: member('Carl'), lay: member('Lou') };
  });

  const appoint = async (id: string, who: Member, as: string, seat: string | null = null) => {
    const { done, cast } = complaints;
    await done(cast.reg, APPOINT_IN, { input: { caseId: id, function: as, seat, who: { memberId: who.personId } } });
    await done(who, documents.DECLARE, { id, conflict: false });
  };
  const disclosed = async (): Promise<Filed> => {
    const { given, done, took, cast, todayIs } = complaints;
    todayIs('2026-11-22');
    const filed = await given.named();
    const { id, reference } = filed;
    await took(cast.reg, id, 'SCREEN_RISK', { RISK: 'medium' });
    await done(cast.reg, documents.SERVE, { input: { ...documents.charges, caseId: id, route: 'DISCIPLINARY' } });
    await done(cast.coach, documents.MY_CASE, { reference });
    await done(cast.coach, documents.REPLY, { reference, text: 'It was so, once.' });
    await appoint(id, people.investigator, 'INVESTIGATOR');
    const report = { FACTS_ONLY: 'yes', EXHIBITS_HASHED: 'yes', REPORT: 'Two people saw it.' };
    await took(people.investigator, id, 'FILE_REPORT', report);
    await took(cast.reg, id, 'APPROVE_DISCLOSURE', { REASONS: 'All of it.' });
    await took(cast.manager, id, 'DISCLOSE');
    await appoint(id, people.coach, 'ASSESSOR', 'COACH');
    await appoint(id, people.lay, 'ASSESSOR', 'LAY');
    return filed;
  };
  const offering = (id: string, changes: object = {}) => ({
    input: { caseId: id, sanction: CAUTION, reasons: 'All is admitted.', admitted: true, ...changes },
  });
  const offered = async () => {
    const filed = await disclosed();
    complaints.todayIs('2026-12-08');
    const { offerAgreedOutcome: id } = await complaints.done(people.coach, OFFER, offering(filed.id));
    await complaints.done(people.lay, STAND_BY, { id });
    return filed;
  };
  /** As if a registrar had named the panel today. */
  const panelNamed = ({ id }: Filed, on: string) =>
    complaints.inBody((db) =>
      db.query(
        `insert into complaints.case_events (id, body_id, case_id, seq, event, acts_as, person_ids, on_day, said, recorded_at)
         select $1, body_id, case_id, max(seq) + 1, 'name-panel', 'registrar', $3, $4, '{}', max(recorded_at)
         from complaints.case_events where case_id = $2 group by body_id, case_id`,
        [newId(), id, [complaints.cast.reg.personId], on],
      ),
    );
  const listed = async () => {
    const filed = await offered();
    await complaints.done(complaints.cast.coach, TAKE_MINE, mine(filed, 'REFUSE_AGREED_OUTCOME'));
    return filed;
  };

  const answersOf = (said: Said) => stepOf('', '', said).answers;
  const mine = ({ reference }: Filed, event: string, said: Said = {}) => ({
    input: { reference, event, answers: answersOf(said) },
  });
  const takesMine = (filed: Filed, event: string, said: Said = {}, by = complaints.cast.coach) =>
    complaints.ask(by, TAKE_MINE, mine(filed, event, said));
  const takesTheirs = ({ reference, returnCode }: Filed, event: string, said: Said = {}, code = returnCode) =>
    complaints.as(gateway(complaints)).graphql(TAKE_THEIRS, {
      input: { reference, code, event, answers: answersOf(said) },
      key: newId(),
    });
  const myCase = async ({ reference }: Filed) =>
    (await complaints.done(complaints.cast.coach, MINE, { reference })).openMyCase;
  const theirs = async ({ reference, returnCode: code }: Filed) =>
    (await complaints.as(gateway(complaints)).graphql(THEIRS, { reference, code })).data.followComplaint;
  const events = (steps: { event: string }[]) => steps.map(({ event }) => event);
  const stateOf = async ({ id }: Filed) =>
    (await complaints.done(complaints.cast.manager, NEXT_OF, { id })).caseCourse.state as string;
  const writtenOf = async ({ id }: Filed) =>
    (await complaints.done(complaints.cast.reg, WRITTEN_FOR_REGISTRAR, { id })).openCaseAsRegistrar.written;

  it('row 5b: lets a complainant answer the question that was put to them, and nobody read it in the database', async () => {
    const filed = await complaints.given.named();
    expect((await theirs(filed)).steps).toEqual([]);
    expect(codesOf(await takesTheirs(filed, 'COMPLAINANT_ANSWERS', { ANSWER: 'In May.' }))).toEqual([
      'COMPLAINTS_NOTHING_ASKED',
    ]);

    await complaints.took(complaints.cast.manager, filed.id, 'ASK_COMPLAINANT', { REASONS: 'When was it?' });
    expect((await theirs(filed)).steps).toEqual([
      {
        ...{ event: 'COMPLAINANT_ANSWERS', until: '2026-12-06', question: 'When was it?' },
        asked: [{ name: 'ANSWER', kind: 'TEXT', of: [], needed: true }],
      },
    ]);
    expect(codesOf(await takesTheirs(filed, 'COMPLAINANT_ANSWERS'))).toEqual(['COMPLAINTS_TEXT_MISSING']);
    expect((await takesTheirs(filed, 'COMPLAINANT_ANSWERS', { ANSWER: 'In May.' })).errors).toBeUndefined();

    expect((await theirs(filed)).steps).toEqual([]);
    expect(await writtenOf(filed)).toContainEqual(
      expect.objectContaining({ event: 'COMPLAINANT_ANSWERS', by: 'COMPLAINANT' }),
    );
    const rows = await complaints.inBody((db) =>
      db.query(`select said from complaints.case_events where case_id = $1 and event = 'complainant-answers'`, [
        filed.id,
      ]),
    );
    expect(rows).toEqual([{ said: {} }]);
  });

  it.each([
    ['COMPLAINTS_CODE_MISTYPED', 'AAAA'],
    ['COMPLAINTS_CODE_NOT_ACCEPTED', '0000-0000-0000-0000'],
  ])('opens nothing to a wrong code: %s', async (refusal, code) => {
    const filed = await complaints.given.named();
    expect(codesOf(await takesTheirs(filed, 'COMMENT', { ANSWER: 'Yes.' }, code))).toEqual([refusal]);
  });

  it('row 17b, row 17c: takes comments of both on a report, more than once, and shows none of them to the other', async () => {
    const filed = await disclosed();
    expect((await myCase(filed)).steps).toEqual([
      expect.objectContaining({ event: 'COMMENT', until: expect.stringMatching(/^2026-12-0[67]$/) }),
    ]);
    expect(events((await theirs(filed)).steps)).toEqual(['COMMENT']);
    for (const words of ['The second witness was not there.', 'Nor was the first.'])
      expect((await takesMine(filed, 'COMMENT', { ANSWER: words })).errors).toBeUndefined();
    expect((await takesTheirs(filed, 'COMMENT', { ANSWER: 'All of it is true.' })).errors).toBeUndefined();

    const read = JSON.stringify((await myCase(filed)).written);
    expect(read).toContain('Nor was the first.');
    expect(read).not.toContain('All of it is true.');
    const assessed = await complaints.done(people.lay, OFFERED, { id: filed.id });
    expect(JSON.stringify(assessed.openCaseAsAppointed.written)).toContain('All of it is true.');

    complaints.todayIs('2026-12-08');
    expect((await myCase(filed)).steps).toEqual([]);
    for (const late of [
      takesMine(filed, 'COMMENT', { ANSWER: 'One more.' }),
      takesTheirs(filed, 'COMMENT', { ANSWER: 'And I.' }),
    ])
      expect(codesOf(await late)).toEqual(['COMPLAINTS_COMMENTS_TIME_OVER']);
  });

  it('is for the respondent alone, and once for one form', async () => {
    const filed = await disclosed();
    expect(codesOf(await takesMine(filed, 'COMMENT', { ANSWER: 'I.' }, people.lay))).toEqual(['NOT_FOUND']);
    const form = { ...mine(filed, 'COMMENT', { ANSWER: 'Once.' }), key: newId() };
    for (let sent = 0; sent < 2; sent += 1) await complaints.done(complaints.cast.coach, TAKE_MINE, form);
    expect(events(await writtenOf(filed)).filter((event) => event === 'COMMENT')).toHaveLength(1);
  });

  it('row 20: offers an outcome once two assessors stand by it, with its terms and what the register will say', async () => {
    const filed = await disclosed();
    complaints.todayIs('2026-12-08');
    await complaints.done(people.coach, OFFER, offering(filed.id));
    expect((await myCase(filed)).offer).toBeNull();

    const { proposal } = (await complaints.done(people.lay, OFFERED, { id: filed.id })).openCaseAsAppointed;
    expect(proposal).toMatchObject({ event: 'OFFER_AGREED_OUTCOME', sanction: CAUTION, agreed: 1 });
    await complaints.done(people.lay, STAND_BY, { id: proposal.id });

    const { offer, steps } = await myCase(filed);
    expect(offer).toMatchObject({
      ...{ outcome: 'SANCTION', terms: CAUTION, reasons: 'All is admitted.', offeredOn: '2026-12-08' },
      ...{ acceptUntil: '2027-01-05', acceptedOn: null, endedOn: null },
    });
    expect(offer.preview).toHaveLength(1);
    expect(events(steps)).toEqual(['ACCEPT_AGREED_OUTCOME', 'REFUSE_AGREED_OUTCOME']);
    expect((await theirs(filed)).steps).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['the facts are not admitted', { admitted: false }, 'COMPLAINTS_FACTS_NOT_ADMITTED'],
    ['nobody says why', { reasons: '' }, 'COMPLAINTS_REASONS_MISSING'],
    ['a withdrawal was not asked for', { sanction: { kind: 'WITHDRAWAL', months: 60 } }, 'COMPLAINTS_OFFER_TOO_HARD'],
    ['only a panel imposes it', { sanction: { kind: 'SUSPENSION', months: 6 } }, 'COMPLAINTS_SANCTION_NOT_HERE'],
    ['its months are out of bounds', { sanction: { kind: 'CAUTION', months: 1 } }, 'COMPLAINTS_SANCTION_MONTHS'],
  ])('offers nothing where %s', async (_, changes, code) => {
    const { id } = await disclosed();
    complaints.todayIs('2026-12-08');
    expect(codesOf(await complaints.ask(people.coach, OFFER, offering(id, changes)))).toEqual([code]);
    expect(codesOf(await complaints.ask(people.investigator, OFFER, offering(id, changes)))).toEqual(['NOT_FOUND']);
  });

  it('row 21: binds the respondent who accepts: it is decided with the terms that were offered', async () => {
    const filed = await offered();
    expect((await takesMine(filed, 'ACCEPT_AGREED_OUTCOME')).errors).toBeUndefined();

    expect(await stateOf(filed)).toBe('DETERMINED');
    const { offer, steps } = await myCase(filed);
    expect([offer.acceptedOn, steps]).toEqual(['2026-12-08', []]);
    expect(codesOf(await takesMine(filed, 'REFUSE_AGREED_OUTCOME'))).toEqual(['COMPLAINTS_NOT_NOW']);
  });

  it('row 22: goes on to a hearing when the respondent refuses', async () => {
    const refused = await listed();
    expect(await stateOf(refused)).toBe('LISTED');
    expect((await myCase(refused)).offer).toMatchObject({ acceptedOn: null, endedOn: '2026-12-08' });
  });

  it('row 22b: goes on to a hearing when the respondent says nothing until the time of the offer ran out', async () => {
    const silent = await offered();
    complaints.todayIs('2027-01-06');
    expect(await complaints.bringDue()).toBeGreaterThan(0);
    const rows = await complaints.inBody((db) =>
      db.query(
        `select event, acts_as as "as", on_day::text as "on" from complaints.case_events where case_id = $1 order by seq desc limit 1`,
        [silent.id],
      ),
    );
    expect(rows).toEqual([{ event: 'agreed-outcome-time-runs-out', as: 'time', on: '2027-01-06' }]);
    expect(codesOf(await takesMine(silent, 'ACCEPT_AGREED_OUTCOME'))).toEqual(['COMPLAINTS_NOT_NOW']);
  });

  it('row 24b, R10: lets either party object to a member of the panel for ten days, saying whom and why', async () => {
    const filed = await listed();
    const objection = { SEATS: 'lay', REASONS: 'We worked together.' };
    expect(codesOf(await takesMine(filed, 'OBJECT_TO_PANEL', objection))).toEqual(['COMPLAINTS_OBJECTION_TIME_OVER']);
    await panelNamed(filed, '2026-12-08');

    expect((await myCase(filed)).steps).toMatchObject([{ event: 'OBJECT_TO_PANEL', until: '2026-12-18' }]);
    expect(codesOf(await takesMine(filed, 'OBJECT_TO_PANEL', { REASONS: 'No.' }))).toEqual([
      'COMPLAINTS_OBJECTED_MISSING',
    ]);
    expect(codesOf(await takesTheirs(filed, 'OBJECT_TO_PANEL', { SEATS: 'lay' }))).toEqual([
      'COMPLAINTS_REASONS_MISSING',
    ]);
    expect(codesOf(await takesMine(filed, 'OBJECT_TO_PANEL', { ...objection, SEATS: 'king' }))).toEqual([
      'COMPLAINTS_ANSWER_UNKNOWN',
    ]);
    expect((await takesMine(filed, 'OBJECT_TO_PANEL', objection)).errors).toBeUndefined();
    expect((await takesTheirs(filed, 'OBJECT_TO_PANEL', objection)).errors).toBeUndefined();

    complaints.todayIs('2026-12-19');
    expect(codesOf(await takesMine(filed, 'OBJECT_TO_PANEL', objection))).toEqual(['COMPLAINTS_OBJECTION_TIME_OVER']);
    expect((await theirs(filed)).steps).toEqual([]);
  });

  it('row 33, row 33c: takes an appeal with its ground alone, and the wish of the complainant that the body appeal', async () => {
    const filed = await offered();
    const { reference, id } = filed;
    const { cast, ask, done } = complaints;
    // Whether an offer was taken is in no answer to a complainant before it is notified.
    const before = await takesTheirs(filed, 'ASK_BODY_TO_APPEAL', { REASONS: 'Too mild.' });
    expect(codesOf(before)).toEqual(['COMPLAINTS_NOT_NOW', 'COMPLAINTS_NOT_NOTIFIED']);
    await takesMine(filed, 'ACCEPT_AGREED_OUTCOME');
    expect(codesOf(await takesTheirs(filed, 'ASK_BODY_TO_APPEAL', { REASONS: 'Too mild.' }))).toEqual(codesOf(before));
    await done(cast.manager, documents.NOTIFY, { id });
    expect(events((await theirs(filed)).steps)).toEqual(['ASK_BODY_TO_APPEAL']);
    expect((await takesTheirs(filed, 'ASK_BODY_TO_APPEAL', { REASONS: 'Too mild.' })).errors).toBeUndefined();

    expect(await myCase(filed)).toMatchObject({ appealAsksGround: true, refusalsToAppeal: [] });
    const text = 'I was not told what it means.';
    expect(codesOf(await ask(cast.coach, documents.APPEAL, { reference, text }))).toEqual([
      'COMPLAINTS_APPEAL_GROUND_MISSING',
    ]);
    await done(cast.coach, APPEAL_ON, { reference, text, ground: 'PROCEDURE' });
    expect(await stateOf(filed)).toBe('APPEAL');
    expect((await theirs(filed)).steps).toEqual([]);
  });
});
