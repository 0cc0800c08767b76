import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { inBody } from '@standing/platform/database';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import { CORRECT_OFFICE, END_OFFICE, OFFICES, RECORD_OFFICE } from './documents.js';
import { type Answer, codeOf, codesOf, givenABody, givenAMember, toldIn } from './given.js';

const FROM = '2026-01-10';

describe('the offices that people hold in the body', () => {
  let service: RunningService;
  let bodyId: string;
  let nadia: Member;
  let ines: Member;
  beforeAll(async () => {
    service = await startService(identity);
    bodyId = await givenABody(service);
    nadia = await aMember('Nadia', ['registrar']);
  });
  afterAll(() => service.stop());

  const aMember = async (name: string, roles: Member['roles'] = []): Promise<Member> => {
    const personId = await givenAMember(service, bodyId, { name });
    return service.member({ bodyId, personId, name, roles });
  };
  const board = { kind: 'BOARD', fromOn: FROM, untilOn: null };
  const record = (who: Member, changes: object = {}, by = nadia, key = newId()) =>
    service.as(by).graphql(RECORD_OFFICE, { input: { ...board, personId: who.personId, ...changes }, key });
  const end = (id: string, untilOn: string, { revision = 1, by = nadia, key = newId() } = {}) =>
    service.as(by).graphql(END_OFFICE, { id, revision, untilOn, key });
  const correct = (id: string, changes: object = {}, by = nadia) =>
    service.as(by).graphql(CORRECT_OFFICE, {
      input: { ...board, id, revision: 1, stands: true, ...changes },
      key: newId(),
    });
  const idOf = ({ data, errors }: Answer): string => {
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return Object.values(data)[0] as string;
  };
  const of = async (who: Member, by = nadia) =>
    (await service.as(by).graphql(OFFICES, { id: who.personId })).data['officesOfMember'];
  const toldOf = async (id: string) =>
    (await toldIn(service, bodyId)).filter(({ data }) => JSON.stringify(data).includes(id));

  it('are recorded by a registrar, told without a name, and read by staff', async () => {
    ines = await aMember('Inès');

    const id = idOf(await record(ines));

    expect(await toldOf(id)).toEqual([
      {
        type: 'identity.office-set',
        data: {
          ...{ officeId: id, personId: ines.personId, office: 'board', stands: true, revision: 1 },
          ...{ fromOn: FROM, untilOn: null },
        },
      },
    ]);
    const shown = [{ id, revision: 1, ...board }];
    expect(await of(ines)).toEqual(shown);
    expect(await of(ines, await aMember('Solène', ['officer']))).toEqual(shown);
    expect(codeOf(await service.as(ines).graphql(OFFICES, { id: ines.personId }))).toBe('FORBIDDEN');
  });

  it('are recorded once, however often they are sent', async () => {
    const [who, key] = [await aMember('Odile'), newId()];

    const [one, same] = [await record(who, {}, nadia, key), await record(who, {}, nadia, key)];
    expect(idOf(same)).toBe(idOf(one));
    const at = { by: nadia, key: newId() };
    const [ended, again] = [await end(idOf(one), FROM, at), await end(idOf(one), FROM, at)];

    expect(idOf(again)).toBe(idOf(ended));
    expect(await toldOf(idOf(one))).toHaveLength(2);
  });

  it('are nobody’s own to record, to end or to set right', async () => {
    const luc = await aMember('Luc', ['registrar']);
    expect(codesOf(await record(luc, {}, luc))).toEqual(['IDENTITY_OFFICE_OF_OWN']);

    const id = idOf(await record(luc));

    expect(codesOf(await end(id, FROM, { by: luc }))).toEqual(['IDENTITY_OFFICE_OF_OWN']);
    expect(codesOf(await correct(id, { stands: false }, luc))).toEqual(['IDENTITY_OFFICE_OF_OWN']);
    expect(await of(luc)).toMatchObject([{ revision: 1 }]);
  });

  it('are refused on days that cannot be, and twice on one day, also when sent at once', async () => {
    const who = await aMember('Paul');
    expect(codesOf(await record(who, { fromOn: '2027-01-01' }))).toEqual(['IDENTITY_OFFICE_AHEAD']);
    expect(codesOf(await record(who, { untilOn: '2026-01-09' }))).toEqual(['IDENTITY_OFFICE_REVERSED']);
    expect(codeOf(await record({ ...who, personId: newId() }))).toBe('NOT_FOUND');

    const all = await Promise.all(Array.from({ length: 8 }, () => record(who)));

    expect(all.flatMap(codesOf)).toEqual(Array(7).fill('IDENTITY_OFFICE_ALREADY'));
    expect(codesOf(await record(who, { kind: 'BUDGET' }))).toEqual([]);
    expect(await of(who)).toHaveLength(2);
  });

  it('end on a day, once, as they were read', async () => {
    const who = await aMember('Pia');
    const id = idOf(await record(who));
    expect(codeOf(await end(id, FROM, { revision: 2 }))).toBe('STALE');
    expect(codeOf(await end(newId(), FROM))).toBe('NOT_FOUND');

    idOf(await end(id, '2026-06-30'));

    expect(await of(who)).toEqual([{ ...board, id, revision: 2, untilOn: '2026-06-30' }]);
    expect((await toldOf(id)).at(-1)).toMatchObject({ data: { revision: 2, untilOn: '2026-06-30', stands: true } });
    expect(codesOf(await end(id, '2026-07-01', { revision: 2 }))).toEqual(['IDENTITY_OFFICE_ENDED']);
    expect(codesOf(await record(who, { fromOn: '2026-07-01' }))).toEqual([]);
  });

  it('are set right, and nothing that was said is lost', async () => {
    const who = await aMember('Anne');
    const id = idOf(await record(who));

    idOf(await correct(id, { kind: 'BUDGET', fromOn: '2026-02-01' }));
    idOf(await correct(id, { revision: 2, kind: 'BUDGET', stands: false }));

    expect(await of(who)).toEqual([]);
    expect((await toldOf(id)).map(({ data }) => data)).toMatchObject([
      { office: 'board', fromOn: FROM, revision: 1, stands: true },
      { office: 'budget', fromOn: '2026-02-01', revision: 2, stands: true },
      { office: 'budget', revision: 3, stands: false },
    ]);
    expect(codesOf(await end(id, FROM, { revision: 3 }))).toEqual(['IDENTITY_OFFICE_TAKEN_BACK']);
    const kept = await inBody(service.db, bodyId, (manager) =>
      manager.query(`select kind, stands from identity.offices where office_id = $1 order by revision`, [id]),
    );
    expect(kept).toEqual([
      { kind: 'board', stands: true },
      { kind: 'budget', stands: true },
      { kind: 'budget', stands: false },
    ]);
  });
});
