import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { codesOf, givenAComplaint, TAKE } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { LIMITS, SET_LIMIT } from './rota.documents.js';
import { NEXT_DAY, type RotaOfBody, rotaOfBody } from './rota.js';

const STAFF: Member['roles'] = ['case-manager', 'registrar'];

describe('the limit of load', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let rota: RotaOfBody;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    rota = rotaOfBody(complaints);
  });

  it('R15: refuses whoever holds the function in so many open cases, for whatever reason', async () => {
    const [ada, bo] = rota.pool as [Member, Member];
    await rota.onRoster();
    for (let n = 0; n < 3; n += 1) expect(await rota.seatCodes((await rota.named()).id, ada, 'AWAY')).toEqual([]);
    const { id } = await rota.named();

    expect(await rota.seatCodes(id, ada, 'KNOWLEDGE')).toEqual(['COMPLAINTS_LOAD_FULL']);
    expect(await rota.nextIn(id)).toEqual({ kept: true, person: { id: bo.personId } });
  });

  it('R15: lets one of two through who appoint the same person at once, in two cases', async () => {
    const { reg2 } = complaints.cast;
    const [ada] = rota.pool as [Member];
    await complaints.done(complaints.member('Anouk', ['scheme-administrator']), SET_LIMIT, {
      ...{ function: 'PANEL', limit: 1 },
    });
    await rota.onRoster('PANEL_LAY', [ada]);
    const [one, other] = [await rota.named(), await rota.named()];

    const both = await Promise.all([rota.seat(one.id, ada), rota.seat(other.id, ada, null, reg2)]);

    expect(both.flatMap(codesOf)).toEqual(['COMPLAINTS_LOAD_FULL']);
  });

  it('R15: holds those who take cases by themselves, where their roster is kept', async () => {
    const { manager, reg2 } = complaints.cast;
    const [anouk, odile] = [complaints.member('Anouk', ['scheme-administrator']), complaints.member('Odile', STAFF)];
    for (const name of ['CASE_MANAGER', 'REGISTRAR'])
      await complaints.done(anouk, SET_LIMIT, { function: name, limit: 1 });
    await rota.putOn(reg2, 'REGISTRAR');
    await rota.onRoster('CASE_MANAGER', [manager]);
    await rota.named();

    const { id } = await givenAComplaint(complaints);
    expect(codesOf(await complaints.ask(manager, TAKE, { id, noConflict: true }))).toEqual(['COMPLAINTS_LOAD_FULL']);
    await complaints.done(odile, TAKE, { id, noConflict: true });
    await complaints.done(odile, documents.NAME, { id, who: { memberId: rota.pool[0]!.personId } });
    const become = async (by: Member) => codesOf(await complaints.ask(by, documents.BECOME, { id, noConflict: true }));
    expect(await become(reg2)).toEqual(['COMPLAINTS_LOAD_FULL']);
    expect(await become(odile)).toEqual([]);
  });

  it('is set by administrators, inside its bounds, and read by registrars too', async () => {
    const anouk = complaints.member('Anouk', ['scheme-administrator']);
    const set = (limit: number, by = anouk) => complaints.ask(by, SET_LIMIT, { function: 'REVIEWER', limit });
    const limitOf = async (by: Member) =>
      (await complaints.done(by, LIMITS, {})).loadLimits.find(
        (one: { function: string }) => one.function === 'REVIEWER',
      );

    expect(await limitOf(rota.reg())).toEqual({ function: 'REVIEWER', limit: 3, min: 1, max: 10, set: false });
    expect(codesOf(await set(0))).toEqual(['COMPLAINTS_LOAD_BOUNDS']);
    expect(codesOf(await set(5, rota.reg()))).toEqual(['FORBIDDEN']);
    await set(5);
    complaints.todayIs(NEXT_DAY);
    await set(4);
    expect(await limitOf(anouk)).toMatchObject({ limit: 4, set: true });
    expect(codesOf(await complaints.ask(complaints.cast.manager, LIMITS))).toEqual(['FORBIDDEN']);
  });
});
