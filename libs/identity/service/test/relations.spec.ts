import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import { CORRECT, DECLARE, END_RELATION, MY_RELATIONS, RECORD, RELATIONS_OF } from './documents.js';
import { add, type Answer, codeOf, codesOf, givenABody, givenAMember, toldIn } from './given.js';

describe('what members are to each other', () => {
  let service: RunningService;
  let bodyId: string;
  beforeAll(async () => {
    service = await startService(identity);
    bodyId = await givenABody(service);
  });
  afterAll(() => service.stop());

  const aMember = async (name = 'Anne Roux', changes: Partial<Member> = {}): Promise<Member> => {
    const email = `${newId()}@example.org`;
    const personId = await givenAMember(service, bodyId, { name, email });
    return service.member({ bodyId, personId, name, email, ...changes });
  };
  const said = { kind: 'SUPERVISES', side: 'ACTIVE', fromOn: '2020-01-01', untilOn: '2024-11-22' };
  const declare = (actor: Member, otherAddress: string, changes: object = {}) =>
    service.as(actor).graphql(DECLARE, { input: { ...said, otherAddress, ...changes }, key: newId() });
  const idOf = ({ data, errors }: Answer): string => {
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return Object.values(data)[0] as string;
  };
  const mine = async (actor: Member) => (await service.as(actor).graphql(MY_RELATIONS)).data['myRelations'];
  const ofMember = async (actor: Member, id: string) =>
    (await service.as(actor).graphql(RELATIONS_OF, { id })).data['relationsOfMember'];
  const toldOf = async (relationId: string) =>
    (await toldIn(service, bodyId)).filter(({ data }) => JSON.stringify(data).includes(relationId));

  it('are declared by one of them, told without a name, and seen by both and by the office', async () => {
    const [solene, ines, officer] = [await aMember('Solène'), await aMember('Inès'), await aMember('Nadia')];

    const id = idOf(await declare(solene, ` ${ines.email.toUpperCase()} `));

    const days = { fromOn: '2020-01-01', untilOn: '2024-11-22' };
    const people = { personId: solene.personId, otherPersonId: ines.personId };
    expect(await toldOf(id)).toEqual([
      {
        type: 'identity.relation-declared',
        data: { relationId: id, kind: 'supervises', ...people, ...days, revision: 1 },
      },
    ]);
    const shown = { id, revision: 1, kind: 'SUPERVISES', ...days };
    expect(await mine(solene)).toEqual([{ ...shown, side: 'ACTIVE', otherShown: ines.email, declaredByMe: true }]);
    expect(await mine(ines)).toEqual([{ ...shown, side: 'PASSIVE', otherShown: 'Solène', declaredByMe: false }]);
    const forOffice = { ...shown, declared: true, otherAddress: ines.email };
    expect(await ofMember({ ...officer, roles: ['officer'] }, ines.personId)).toEqual([
      { ...forOffice, side: 'PASSIVE', other: { id: solene.personId, name: 'Solène' } },
    ]);
    expect(await mine(officer)).toEqual([]);
  });

  it('are told with who does it, whoever said so', async () => {
    const [supervisee, supervisor] = [await aMember(), await aMember()];

    const id = idOf(await declare(supervisee, supervisor.email, { side: 'PASSIVE' }));

    expect((await toldOf(id))[0]?.data).toMatchObject({
      personId: supervisor.personId,
      otherPersonId: supervisee.personId,
    });
  });

  it('tell whoever declares them nothing of who is a member, and hold once the other joins', async () => {
    const solene = await aMember();
    const email = `later.${newId()}@example.org`;
    const id = idOf(await declare(solene, email));
    const before = await mine(solene);
    expect(await toldOf(id)).toEqual([]);

    const { data } = await add(service, bodyId, { email: email.toUpperCase() });

    expect(await mine(solene)).toEqual(before);
    expect((await toldOf(id)).map((fact) => fact.data)).toMatchObject([
      { personId: solene.personId, otherPersonId: data['addMember'], revision: 1 },
    ]);
  });

  it('are told once when somebody is named while they join', async () => {
    const solene = await aMember();
    const email = `at-once.${newId()}@example.org`;

    const [declared] = await Promise.all([declare(solene, email), add(service, bodyId, { email })]);

    expect(await toldOf(idOf(declared))).toHaveLength(1);
  });

  it('are refused with oneself and with days that cannot be', async () => {
    const solene = await aMember();

    expect(codesOf(await declare(solene, solene.email, { untilOn: '2019-01-01' }))).toEqual([
      'IDENTITY_RELATION_WITH_SELF',
      'IDENTITY_RELATION_REVERSED',
    ]);
    expect(codesOf(await declare(solene, 'ines', { untilOn: '2027-01-01' }))).toEqual([
      'IDENTITY_EMAIL_INCOMPLETE',
      'IDENTITY_RELATION_AHEAD',
    ]);
  });

  it('are ended by whoever declared them and by the office, and by nobody else', async () => {
    const [solene, ines] = [await aMember(), await aMember()];
    const id = idOf(await declare(solene, ines.email, { untilOn: null }));
    const end = (actor: Member, revision = 1) =>
      service.as(actor).graphql(END_RELATION, { id, revision, untilOn: '2026-01-31', key: newId() });
    expect(codeOf(await end(ines))).toBe('NOT_FOUND');
    expect(codeOf(await end({ ...ines, roles: ['officer'] }))).toBe('NOT_FOUND');
    expect(codeOf(await end(await aMember()))).toBe('NOT_FOUND');
    expect(codeOf(await end(solene, 2))).toBe('STALE');

    expect(idOf(await end(solene))).toBe(id);

    expect(await mine(ines)).toMatchObject([{ revision: 2, untilOn: '2026-01-31' }]);
    expect((await toldOf(id)).at(-1)).toMatchObject({ type: 'identity.relation-ended', data: { revision: 2 } });
    expect(codesOf(await end(solene, 2))).toEqual(['IDENTITY_RELATION_ENDED']);
  });

  it('are recorded and set right by the office, which is neither of the two, and nothing is lost', async () => {
    const [one, other] = [await aMember('Un'), await aMember('Deux')];
    const officer = await aMember('Nadia', { roles: ['registrar'] });
    const record = (actor: Member, personId: string, otherPersonId: string) =>
      service.as(actor).graphql(RECORD, { input: { ...said, kind: 'FAMILY', personId, otherPersonId }, key: newId() });
    const id = idOf(await record(officer, one.personId, other.personId));
    const correct = (actor: Member, changes: object = {}) => {
      const input = { ...said, id, revision: 1, kind: 'BUSINESS', untilOn: null, stands: true, ...changes };
      return service.as(actor).graphql(CORRECT, { input, key: newId() });
    };
    expect(codesOf(await record(officer, officer.personId, one.personId))).toEqual(['IDENTITY_RELATION_OF_OWN']);
    expect(codeOf(await record(officer, one.personId, newId()))).toBe('NOT_FOUND');
    expect(codeOf(await correct(one))).toBe('FORBIDDEN');
    expect(codesOf(await correct({ ...one, roles: ['officer'] }))).toEqual(['IDENTITY_RELATION_OF_OWN']);

    idOf(await correct(officer));
    idOf(await correct(officer, { revision: 2, stands: false }));

    expect((await toldOf(id)).map(({ type, data }) => [type, data])).toEqual([
      ['identity.relation-declared', expect.objectContaining({ kind: 'family', revision: 1 })],
      ['identity.relation-corrected', expect.objectContaining({ kind: 'business', revision: 2, stands: true })],
      ['identity.relation-corrected', expect.objectContaining({ revision: 3, stands: false })],
    ]);
    expect(await mine(one)).toEqual([]);
    const end = { id, revision: 3, untilOn: '2026-01-31', key: newId() };
    expect(codesOf(await service.as(officer).graphql(END_RELATION, end))).toEqual(['IDENTITY_RELATION_TAKEN_BACK']);
  });
});
