import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { officeSet, relationDeclared } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { emergenciesOf, EMERGENCIES, REASONS, TODAY } from './emergency.documents.js';
import { FIGURES, PROPOSE_REPORT } from './figure.documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { rotaOfBody } from './rota.js';

const UNKNOWN = 'CS-2026-2222222';
const { APPOINT, DECLARE, RESPONDENT } = documents;

describe('a case that is asked for, opened or decided amiss after an emergency', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let emergency: ReturnType<typeof emergenciesOf>;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    emergency = emergenciesOf(complaints);
  });

  const employs = (one: Member, other: Member) =>
    complaints.hears(relationDeclared, {
      ...{ relationId: newId(), personId: one.personId, otherPersonId: other.personId, kind: 'employs' },
      ...{ fromOn: null, untilOn: null, revision: 1 },
    });
  const seat = async (id: string, who: Member, by = complaints.cast.reg) =>
    codesOf(await complaints.ask(by, APPOINT, { id, panel: 'PANEL', who: { memberId: who.personId } }));

  it('R11: takes two people: nobody answers their own request, whatever they are', async () => {
    const { second, admin } = emergency;
    const both = complaints.member('Béa', ['registrar', 'scheme-administrator']);
    const { reference } = await complaints.given.named();
    for (const by of [admin, both]) {
      const requestId = await emergency.asked(by, reference);
      expect(await emergency.answers(by, requestId)).toEqual(['COMPLAINTS_EMERGENCY_OWN_REQUEST']);
      expect(await emergency.answers(second, requestId, 'DECLINED')).toEqual([]);
      expect(await emergency.answers(second, requestId)).toEqual(['COMPLAINTS_EMERGENCY_NOT_WAITING']);
      expect(await emergency.reads(by, requestId)).toEqual(['COMPLAINTS_EMERGENCY_NOT_OPEN']);
    }
  });

  it('R11: is refused for too long, without a reason, and while another request for the case waits or is open', async () => {
    const { admin, second, asks } = emergency;
    const { reference } = await complaints.given.named();
    expect(await asks(admin, reference, { days: 4, reasons: ' ' })).toEqual([
      'COMPLAINTS_EMERGENCY_DAYS',
      'COMPLAINTS_REASONS_MISSING',
    ]);
    expect(await asks(admin, reference, { reasons: 'x'.repeat(4001) })).toEqual(['COMPLAINTS_TEXT_TOO_LONG']);
    const requestId = await emergency.asked(admin, reference);
    for (const by of [admin, second]) expect(await asks(by, reference)).toEqual(['COMPLAINTS_EMERGENCY_ASKED_ALREADY']);
    expect(await emergency.answers(second, requestId, 'OPENED', ' ')).toEqual(['COMPLAINTS_REASONS_MISSING']);
    await emergency.answers(second, requestId);
    expect(await asks(second, reference)).toEqual(['COMPLAINTS_EMERGENCY_ASKED_ALREADY']);
  });

  it('R11: is a door for registrars and administrators alone', async () => {
    const { reference } = await complaints.given.named();
    const others = [complaints.cast.manager, complaints.cast.coach, complaints.member('Odile', ['officer'])];
    for (const by of others) {
      expect(await emergency.asks(by, reference)).toEqual(['FORBIDDEN']);
      expect(codesOf(await complaints.ask(by, EMERGENCIES))).toEqual(['FORBIDDEN']);
    }
  });

  it('R8, R11: answers an unknown reference and one from which a tie shuts the asker out alike', async () => {
    const { admin } = emergency;
    const { reference } = await complaints.given.named();
    await employs(admin, complaints.cast.coach);
    const answer = async (typed: string) => {
      const { data, errors } = await emergency.ask(admin, typed);
      return { data, errors: errors?.map(({ message, extensions }) => ({ message, extensions })) };
    };
    const unknown = await answer(UNKNOWN);
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await answer(reference)).toEqual(unknown);
  });

  it('R8, R11: is asked for and opened by nobody with a hard tie, nobody who declared a conflict and no party', async () => {
    const { admin, second } = emergency;
    const coach = complaints.member('Théo', ['registrar']);
    const tied = complaints.member('Tom', ['registrar']);
    const aside = complaints.member('Sam', ['registrar']);
    const filed = await complaints.given.taken();
    await complaints.done(complaints.cast.manager, documents.NAME, { id: filed.id, who: { memberId: coach.personId } });
    await employs(tied, coach);
    await complaints.done(aside, RESPONDENT, { id: filed.id });
    await complaints.done(aside, DECLARE, { id: filed.id, conflict: true });
    const requestId = await emergency.asked(admin, filed.reference);
    for (const by of [coach, tied, aside]) {
      expect(await emergency.list(by)).toEqual([]);
      expect(await emergency.answers(by, requestId)).toEqual(['NOT_FOUND']);
      expect(codesOf(await complaints.ask(by, REASONS, { id: requestId }))).toEqual(['NOT_FOUND']);
      expect(await emergency.asks(by, filed.reference)).toEqual(['NOT_FOUND']);
    }
    expect(await emergency.list(second)).toHaveLength(1);
  });

  it('R8, R11: is read no more from the day on which a tie of the asker comes to be known', async () => {
    const { admin } = emergency;
    const { reference } = await complaints.given.named();
    const requestId = await emergency.opened(reference);
    expect(await emergency.reads(admin, requestId)).toEqual([]);
    await employs(admin, complaints.cast.coach);
    expect(await emergency.reads(admin, requestId)).toEqual(['NOT_FOUND']);
    expect(await emergency.list(admin)).toEqual([]);
  });

  it('R11: is asked for in no case that names nobody yet, which may concern the asker, nor by whoever decides in it', async () => {
    const unnamed = await complaints.given.taken();
    expect(await emergency.asks(emergency.admin, unnamed.reference)).toEqual(['NOT_FOUND']);
    const member = complaints.member('Pol', ['registrar']);
    const { id, reference } = await complaints.given.named();
    await complaints.given.seated(id, 'PANEL', [member]);
    expect(await emergency.asks(member, reference)).toEqual(['NOT_FOUND']);
    await emergency.asked(emergency.admin, reference);
    expect(await emergency.list(member)).toEqual([]);
  });

  it('R2, R11: is neither asked for nor opened by whoever holds an office, whatever the reference', async () => {
    const { admin, second } = emergency;
    const { reference } = await complaints.given.named();
    const requestId = await emergency.asked(admin, reference);
    for (const { personId } of [admin, second]) {
      const office = { officeId: newId(), personId, office: 'board', fromOn: TODAY, untilOn: null } as const;
      await complaints.hears(officeSet, { ...office, stands: true, revision: 1 });
    }
    expect(await emergency.answers(second, requestId)).toEqual(['COMPLAINTS_EMERGENCY_OFFICE']);
    for (const typed of [reference, UNKNOWN])
      expect(await emergency.asks(admin, typed)).toEqual(['COMPLAINTS_EMERGENCY_OFFICE']);
  });

  it('R11: leaves neither of the two a seat in the case, and both one in another', async () => {
    const { admin, second } = emergency;
    const { id, reference } = await complaints.given.named();
    const other = await rotaOfBody(complaints).named();
    const declined = await emergency.asked(second, reference);
    await emergency.answers(admin, declined, 'DECLINED');
    expect(await seat(id, complaints.cast.p1)).toEqual([]);
    await emergency.opened(reference, { days: 1 });
    complaints.todayIs('2026-11-25');
    for (const one of [admin, second]) {
      expect(await seat(id, one)).toEqual(['COMPLAINTS_EMERGENCY_OPENED']);
      expect(await seat(other.id, one)).toEqual([]);
    }
  });

  it('R11, R15: has neither of the two next by rota', async () => {
    const { admin, second } = emergency;
    const rota = rotaOfBody(complaints);
    const [free] = rota.pool;
    await rota.onRoster('PANEL_LAY', [admin, second, free!]);
    const { id, reference } = await rota.named();
    await emergency.opened(reference);
    expect((await rota.nextIn(id)).person).toEqual({ id: free!.personId });
  });

  it('R11: is counted by its ground for registrars, and in the report of the year where it is over and known', async () => {
    const { reg } = complaints.cast;
    const { reference } = await complaints.given.served();
    await emergency.opened(reference, { days: 1 });
    const given = { from: '2026-01-01', until: '2026-12-31' };
    const { counts } = (await complaints.done(reg, FIGURES, given)).caseFigures;
    const of = (part: string) => ({ figure: 'OPENED_IN_EMERGENCY', part, days: null });
    expect(counts).toContainEqual({ ...of('DANGER'), cases: 1 });
    expect(counts).toContainEqual({ ...of('COURT_ORDER'), cases: 0 });
    for (let uses = 1; uses < 5; uses += 1) {
      const requestId = await emergency.opened((await complaints.given.served()).reference);
      await emergency.closes(emergency.admin, requestId);
    }
    await emergency.opened((await complaints.given.named()).reference);
    complaints.todayIs('2027-01-04');
    const { proposed } = (await complaints.done(reg, PROPOSE_REPORT, { year: 2026 })).proposeTransparencyReport;
    expect(proposed.numbers).toContainEqual({ table: 'OPENED_IN_EMERGENCY', part: 'DANGER', cases: 5 });
    expect(proposed.numbers).toContainEqual({ table: 'OPENED_IN_EMERGENCY', part: 'NOBODY_LEFT', cases: null });
  });
});
