import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { relationDeclared } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { alleging, codesOf, complaint, FOLLOW, gateway, QUEUE, TAKE } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { APPOINT_IN } from './steps.documents.js';
import { BEGIN, byPhone, onPaper, OPEN_TAKEN, type Receipt, TAKE_DOWN } from './taking-down.js';

const TODAY = '2026-11-22';
const CHECK = `query ($receipt: String!) { said: checkComplaintReceipt(receipt: $receipt) { reference receivedOn copySha256 } }`;

describe('a registrar who takes down a complaint', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs(TODAY);
  });

  const takeDown = (changes: object = {}, by: Member = complaints.cast.reg, key = newId()) =>
    complaints.ask(by, TAKE_DOWN, { input: { ...onPaper, ...changes }, key });
  const taken = async (changes: object = {}): Promise<Receipt & { id: string }> => {
    const { data, errors } = await takeDown(changes);
    if (errors) throw new Error(JSON.stringify(errors));
    const given = data.takeDownComplaint as Receipt;
    const [row] = await rows<{ id: string }>(`select id from complaints.cases where reference = $1`, [given.reference]);
    return { ...given, id: row!.id };
  };
  const rows = <Row>(text: string, given: readonly unknown[] = []) =>
    complaints.inBody((manager) => manager.query(text, [...given])) as Promise<Row[]>;
  const refused = async (changes: object, by?: Member) => codesOf(await takeDown(changes, by));
  const begins = async (by: Member, who: object | null, noConflict = true) =>
    codesOf(await complaints.ask(by, BEGIN, { who, noConflict }));
  const employs = (one: Member, other: Member) =>
    complaints.hears(relationDeclared, {
      ...{ relationId: newId(), personId: one.personId, otherPersonId: other.personId },
      ...{ kind: 'employs', fromOn: null, untilOn: null, revision: 1 },
    });

  it('R7: declares themself where nobody can say yet whom it concerns, said as nothing or left out', async () => {
    for (const given of [{ who: null }, {}])
      expect(codesOf(await complaints.ask(complaints.cast.reg, BEGIN, { ...given, noConflict: true }))).toEqual([]);
  });

  it('K1, K2, K3: has its clocks run from the day on which it came, and keeps on which it was entered', async () => {
    const { data } = await takeDown();

    expect(data.takeDownComplaint).toMatchObject({ receivedOn: '2026-11-12', acknowledgedBy: '2026-11-19' });
    expect(
      await rows(
        `select event, on_day::text as "on", recorded_at::date::text as "recorded" from complaints.case_events`,
      ),
    ).toEqual([{ event: 'submit', on: '2026-11-12', recorded: TODAY }]);
    const { manager } = complaints.cast;
    const { caseQueue } = await complaints.done(manager, QUEUE, {});
    expect(caseQueue.edges[0].node).toMatchObject({ acknowledgeBy: '2026-11-19', receivedOn: '2026-11-12' });
    const { id } = caseQueue.edges[0].node as { id: string };
    await complaints.done(manager, TAKE, { id, noConflict: true });
    const { caseCourse } = await complaints.done(manager, documents.COURSE_OF, { id });
    const dueOn = new Map(caseCourse.clocks.map((clock: { name: string; dueOn: string }) => [clock.name, clock.dueOn]));
    // Received on a Thursday; nobody acknowledged it by the seventh day, from which three months are counted.
    expect([dueOn.get('K3'), dueOn.get('K2')]).toEqual(['2026-11-16', '2027-02-19']);
  });

  it('follows a paper to its receipt, which anybody may check, and to the return page', async () => {
    const { reference, returnCode, copy, receipt } = await taken();
    const by = gateway(complaints);

    const checked = await complaints.as(by).graphql(CHECK, { receipt });
    const copySha256 = createHash('sha256').update(copy).digest('hex');
    expect(checked.data.said).toEqual({ reference, receivedOn: '2026-11-12', copySha256 });
    const tampered = await complaints.as(by).graphql(CHECK, { receipt: receipt.replace('.', 'A.') });
    expect(tampered.data.said).toBeNull();
    const followed = await complaints.as(by).graphql(FOLLOW, { reference, code: returnCode });
    expect(followed.data.followComplaint).toMatchObject({ reference, receivedOn: '2026-11-12', state: 'RECEIVED' });
    expect(copy.split('\n').slice(1, 4)).toEqual([
      'Received on: 2026-11-12',
      'Came by: paper',
      'Coach concerned: Éric Moreau, coach à Nantes',
    ]);
    expect(copy.split('\n').at(-2)).toBe('Taken down in the words of the paper that came.');
  });

  it('says in the copy that it was read back, and when', async () => {
    const lines = (await taken(byPhone)).copy.split('\n');

    expect(lines.slice(2, 4)).toEqual([
      'Came by: telephone',
      'Read back to the complainant, who agreed, on: 2026-11-13',
    ]);
    expect(lines.at(-2)).toBe('Declared true, as far as the complainant knows.');
  });

  it('tells the case manager how it came, and others no more than that there is one', async () => {
    const before = (await complaints.told()).length;
    const { id } = await taken(byPhone);

    expect((await complaints.told()).slice(before)).toEqual([
      { type: 'complaints.complaint-received', data: { caseId: id, receivedOn: '2026-11-12' } },
    ]);
    await complaints.done(complaints.cast.manager, TAKE, { id, noConflict: true });
    const { openCaseFile } = await complaints.done(complaints.cast.manager, OPEN_TAKEN, { id });
    expect(openCaseFile).toEqual({
      about: 'Éric Moreau, coach à Nantes',
      complainantContact: '4 rue des Carmes, 44000 Nantes',
      takenDown: { cameBy: 'PHONE', readBackOn: '2026-11-13', reachedBy: 'POST', takenOn: TODAY },
    });
  });

  it('happens once, however often the form is sent, and shows the same code again', async () => {
    const key = newId();
    const { reg } = complaints.cast;

    const [first, again] = [await takeDown({}, reg, key), await takeDown({}, reg, key)];

    expect(again.data).toEqual(first.data);
    expect(await rows(`select id from complaints.cases`)).toHaveLength(1);
    expect(codesOf(await takeDown(byPhone, reg, key))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it.each<[string, object, string[]]>([
    ['it came on no day', { receivedOn: '2026-11-23' }, ['COMPLAINTS_RECEIPT_IN_FUTURE']],
    [
      'it tells of what came after',
      { complaint: { ...onPaper.complaint, ...alleging({ occurredFrom: '2026-11-13', occurredUntil: '2026-11-14' }) } },
      ['COMPLAINTS_AFTER_RECEIPT', 'COMPLAINTS_AFTER_RECEIPT'],
    ],
    ['nobody read it back', { ...byPhone, readBackOn: null }, ['COMPLAINTS_NOT_READ_BACK']],
    ['it is to be read back', { ...byPhone, readBackOn: '2026-11-23' }, ['COMPLAINTS_READ_BACK_IN_FUTURE']],
    ['it was read back before', { ...byPhone, readBackOn: '2026-11-11' }, ['COMPLAINTS_READ_BACK_BEFORE_RECEIPT']],
    ['they did not agree', { ...byPhone, agreed: false }, ['COMPLAINTS_READ_BACK_NOT_AGREED']],
    ['a paper was read back', { readBackOn: TODAY, agreed: true }, ['COMPLAINTS_READ_BACK_NOT_ASKED']],
    ['an address is for nothing', { reachedBy: 'NONE' }, ['COMPLAINTS_REACH_MISSING']],
    [
      'somebody unknown is to be written to',
      { complaint: { ...complaint, nameVisibility: 'PSEUDONYMOUS', name: null, contact: null } },
      ['COMPLAINTS_REACH_NOT_KEPT'],
    ],
    [
      'it says nothing',
      { complaint: { ...onPaper.complaint, about: '', allegations: [], declared: false } },
      ['COMPLAINTS_ABOUT_MISSING', 'COMPLAINTS_ALLEGATION_MISSING', 'COMPLAINTS_NOT_DECLARED'],
    ],
    ['they declared nothing', { noConflict: false }, ['COMPLAINTS_CONFLICT_NOT_DECLARED']],
    ['nobody is meant', { who: { reference: 'CC-2026-XXXXXXX' } }, ['COMPLAINTS_PERSON_UNKNOWN']],
  ])('is refused when %s, and keeps nothing', async (_, changes, codes) => {
    expect(await refused(changes)).toEqual(codes);
    expect(await rows(`select id from complaints.cases`)).toEqual([]);
  });

  it('refuses a day of receipt that is none before anything else', async () => {
    const { errors } = await takeDown({ receivedOn: '2026-02-30' });

    expect(errors).toHaveLength(1);
    expect(await rows(`select id from complaints.cases`)).toEqual([]);
  });

  it('takes it from somebody who gives no way to reach them, and from somebody who stays unknown', async () => {
    const unknown = { ...complaint, nameVisibility: 'ANONYMOUS', name: null, contact: null };

    const known = await taken({ reachedBy: 'NONE', complaint: { ...onPaper.complaint, contact: null } });
    const anonymous = await taken({ reachedBy: 'NONE', complaint: unknown });

    expect(known.returnCode).not.toBeNull();
    expect(anonymous.returnCode).toBeNull();
  });

  it('is nobody but a registrar', async () => {
    const { manager, p1 } = complaints.cast;
    const officer = complaints.member('Odile', ['officer', 'case-manager', 'scheme-administrator']);

    for (const by of [manager, p1, officer]) {
      expect(await refused({}, by)).toEqual(['FORBIDDEN']);
      expect(await begins(by, null)).toEqual(['FORBIDDEN']);
    }
    const pages = await complaints.as(gateway(complaints)).graphql(TAKE_DOWN, { input: onPaper, key: newId() });
    expect(codesOf(pages)).toEqual(['FORBIDDEN']);
  });

  it('R7, R8: leaves it to a colleague where it concerns them or somebody who shuts them out', async () => {
    const { reg, reg2, coach } = complaints.cast;
    const about = ({ personId }: Member) => ({ memberId: personId });
    await employs(coach, reg);

    for (const whom of [reg, coach]) {
      expect(await begins(reg, about(whom))).toEqual(['COMPLAINTS_TO_A_COLLEAGUE']);
      expect(await refused({ who: about(whom) })).toEqual(['COMPLAINTS_TO_A_COLLEAGUE']);
    }
    expect(await begins(reg, null, false)).toEqual(['COMPLAINTS_CONFLICT_NOT_DECLARED']);
    expect(await begins(reg2, about(coach))).toEqual([]);
    expect(await refused({ who: about(coach) }, reg2)).toEqual([]);
  });

  it('R1: keeps nothing of the case, may keep it later, and never decides in it nor looks into it', async () => {
    await complaints.adopted('2');
    const { reg, reg2, manager, coach } = complaints.cast;
    const { id } = await taken();
    expect(codesOf(await complaints.ask(reg, documents.AS_REGISTRAR, { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await complaints.ask(reg, documents.COURSE_OF, { id }))).toEqual(['NOT_FOUND']);

    await complaints.done(manager, TAKE, { id, noConflict: true });
    await complaints.done(manager, documents.NAME, { id, who: { memberId: coach.personId } });
    await complaints.done(reg2, documents.BECOME, { id, noConflict: true });
    const who = { memberId: reg.personId };
    const appoint = async (name: string, seat: string | null = null) =>
      codesOf(await complaints.ask(reg2, APPOINT_IN, { input: { caseId: id, function: name, who, seat } }));
    expect(await appoint('INVESTIGATOR')).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
    expect(await appoint('ASSESSOR', 'LAY')).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
    const seat = await complaints.ask(reg2, documents.APPOINT, { id, panel: 'INTERIM_PANEL', who });
    expect(codesOf(seat)).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
    expect(codesOf(await complaints.ask(reg, documents.BECOME, { id, noConflict: true }))).toEqual([]);
  });
});
