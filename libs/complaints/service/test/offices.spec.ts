import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataOf } from '@standing/fact-kit';
import { officeSet } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { atOnce } from './at-once.js';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { ROSTER } from './rota.documents.js';
import { NEXT_DAY, rotaOfBody } from './rota.js';
import { APPOINT_IN } from './steps.documents.js';

const { APPOINT, AS_PANEL, SEATS } = documents;
const NEEDS = `{ caseRegistry { edges { node { id needs } } } }`;
const TODAY = '2026-11-22';
const REFUSED = ['COMPLAINTS_OFFICE_HELD'];

describe('whoever is on the board or manages the budget', () => {
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

  type Told = DataOf<typeof officeSet>;
  const office = ({ personId }: Member, changes: Partial<Told> = {}): Told => ({
    ...{ officeId: newId(), personId, office: 'board', fromOn: TODAY, untilOn: null, stands: true, revision: 1 },
    ...changes,
  });
  const tell = async (told: Told): Promise<Told> => {
    await complaints.hears(officeSet, told);
    return told;
  };
  const seat = async (id: string, who: Member, panel = 'PANEL') =>
    codesOf(await complaints.ask(complaints.cast.reg, APPOINT, { id, panel, who: { memberId: who.personId } }));
  const appoint = async (caseId: string, who: Member, name: string, place: string | null = null) => {
    const input = { caseId, function: name, who: { memberId: who.personId }, seat: place };
    return codesOf(await complaints.ask(complaints.cast.reg, APPOINT_IN, { input }));
  };
  const opens = async (by: Member, id: string) => codesOf(await complaints.ask(by, AS_PANEL, { id }));
  const needs = async () => (await complaints.done(complaints.cast.reg, NEEDS, {})).caseRegistry.edges[0].node.needs;

  it('R2: is given no seat in a panel', async () => {
    const { p1, p2, p3 } = complaints.cast;
    await tell(office(p1, { office: 'board' }));
    await tell(office(p2, { office: 'budget' }));
    const { id } = await complaints.given.named();

    for (const panel of ['PANEL', 'INTERIM_PANEL', 'APPEAL_PANEL'])
      for (const member of [p1, p2]) expect(await seat(id, member, panel)).toEqual(REFUSED);
    expect(await seat(id, p3)).toEqual([]);
  });

  it('R2: is no assessor and no reviewer, and may look into a case', async () => {
    const { p1 } = complaints.cast;
    await complaints.adopted('2');
    await tell(office(p1));
    const { id } = await complaints.given.named();

    expect(await appoint(id, p1, 'ASSESSOR', 'LAY')).toEqual(REFUSED);
    expect(await appoint(id, p1, 'REVIEWER')).toEqual(REFUSED);
    expect(await appoint(id, p1, 'INVESTIGATOR')).toEqual([]);
  });

  it('R2: sits again from the day after the last, and where it proves never to have been', async () => {
    const { p1, p2 } = complaints.cast;
    const ended = await tell(office(p1));
    const never = await tell(office(p2));
    const { id } = await complaints.given.named();
    await tell({ ...ended, untilOn: TODAY, revision: 2 });
    expect(await seat(id, p1)).toEqual(REFUSED);
    expect(await seat(id, p2)).toEqual(REFUSED);
    await tell({ ...never, stands: false, revision: 2 });
    expect(await seat(id, p2)).toEqual([]);

    complaints.todayIs('2026-11-23');
    expect(await seat(id, p1)).toEqual([]);
  });

  it('R2: loses what they decide in when the office comes to be known, and a registrar finds somebody else', async () => {
    const { p1, p2, p3, reg, manager } = complaints.cast;
    const { id } = await complaints.given.named();
    await complaints.given.seated(id, 'PANEL', [p1, p2]);
    expect(await opens(p1, id)).toEqual([]);

    const told = await tell(office(p1, { office: 'budget' }));

    expect((await complaints.done(p1, SEATS, {})).mySeats).toEqual([]);
    expect(await opens(p1, id)).toEqual(['NOT_FOUND']);
    expect(await opens(p2, id)).toEqual([]);
    expect(await needs()).toEqual(['PANEL']);
    const { functions } = (await complaints.done(manager, documents.COURSE_OF, { id })).caseCourse;
    expect(functions).toContainEqual(expect.objectContaining({ person: { id: p1.personId }, endedOn: TODAY }));
    await complaints.given.seated(id, 'PANEL', [p3]);
    expect(await seat(id, p1)).toEqual(REFUSED);

    await tell({ ...told, stands: false, revision: 2 });
    expect(await opens(p1, id)).toEqual(['NOT_FOUND']);
    expect(await seat(id, p1)).toEqual([]);
    expect(codesOf(await complaints.ask(reg, documents.COURSE_OF, { id }))).toEqual([]);
  });

  it('R2: loses what they decide in two cases while one of them goes on, and neither is aborted', async () => {
    const { p1, p2, manager, reg } = complaints.cast;
    const { id: one } = await complaints.given.named();
    // About somebody else, since whoever decides about somebody decides in no other case about them.
    const { id: other } = await complaints.given.taken();
    const who = { memberId: complaints.member('Xavier Lenoir').personId };
    await complaints.done(manager, documents.NAME, { id: other, who });
    await complaints.done(reg, documents.BECOME, { id: other, noConflict: true });
    const [first, second] = [one, other].sort() as [string, string];
    for (const id of [first, second]) await complaints.given.seated(id, 'PANEL', [p1]);

    const told = () => tell(office(p1)).then(() => []);
    expect(await atOnce(complaints, told, () => seat(second, p2))).toEqual([[], []]);
    for (const id of [first, second]) expect(await opens(p1, id)).toEqual(['NOT_FOUND']);
  });

  it('R2: keeps what decides nothing: who keeps a case goes on', async () => {
    const { reg, manager } = complaints.cast;
    const { id } = await complaints.given.named();
    for (const one of [reg, manager]) await tell(office(one));

    for (const one of [reg, manager])
      expect(codesOf(await complaints.ask(one, documents.COURSE_OF, { id }))).toEqual([]);
    expect(await needs()).toEqual([]);
  });

  it('R2: is heard in whatever order, once, and in one body alone', async () => {
    const { p1, p2 } = complaints.cast;
    const { id } = await complaints.given.named();
    await complaints.given.seated(id, 'PANEL', [p1]);
    const over = office(p1, { fromOn: '2026-01-01', untilOn: '2026-11-21', revision: 2 });
    await tell(over);
    await tell({ ...over, untilOn: null, revision: 1 });
    await tell(over);
    const other = await running.inNewBody();
    await other.hears(officeSet, office(p2));

    expect(await opens(p1, id)).toEqual([]);
    expect(await seat(id, p2)).toEqual([]);
  });

  it('R2: acts no more from the first day on, where what was told lies ahead', async () => {
    const { p1, p2 } = complaints.cast;
    const { id } = await complaints.given.named();
    await complaints.given.seated(id, 'PANEL', [p1, p2]);
    await tell(office(p1, { fromOn: '2026-11-23' }));
    expect(await opens(p1, id)).toEqual([]);

    complaints.todayIs('2026-11-23');
    expect(await opens(p1, id)).toEqual(REFUSED);
    expect(await opens(p2, id)).toEqual([]);
  });

  it('R2: is passed over by the rota, and the roster says so', async () => {
    const rota = rotaOfBody(complaints);
    const [ada, bo] = rota.pool as [Member, Member];
    await rota.putOn(ada, 'INVESTIGATOR');
    await rota.onRoster('PANEL_LAY', [ada, bo]);
    const { id } = await rota.named();
    expect(await rota.nextIn(id)).toEqual({ kept: true, person: { id: ada.personId } });

    await tell(office(ada, { fromOn: NEXT_DAY }));

    expect(await rota.nextIn(id)).toEqual({ kept: true, person: { id: bo.personId } });
    const { caseRoster } = await complaints.done(rota.reg(), ROSTER, {});
    const kept = new Map(
      caseRoster.map((one: { person: { id: string }; post: string; keptByOffice: boolean }) => [
        `${one.post} ${one.person.id === ada.personId ? 'Ada' : 'Bo'}`,
        one.keptByOffice,
      ]),
    );
    expect(Object.fromEntries(kept)).toEqual({
      'INVESTIGATOR Ada': false,
      'PANEL_LAY Ada': true,
      'PANEL_LAY Bo': false,
    });
    expect(await rota.seatCodes(id, ada)).toEqual(REFUSED);
    expect(await rota.seatCodes(id, bo)).toEqual([]);
    expect(await rota.passes(id)).toEqual([]);
  });
});
