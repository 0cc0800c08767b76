import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { Supervisor } from '../src/supervisors/supervisor.entity.js';
import { MY_AGREEMENTS, PROPOSE } from './documents.js';
import { codesOf, givenAnAgreement, givenASupervisor } from './given.js';

describe('proposing an agreement', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  const proposal = { startsOn: '2026-12-01', relations: [], relationsDeclared: true };
  const claire = (email: string) => ({ name: 'Claire Petit', email, locale: 'fr' });
  const propose = (coach: Member, changes: Record<string, unknown>) =>
    service.as(coach).graphql(PROPOSE, { input: { ...proposal, ...changes }, key: newId() });

  it('shows the address masked and tells it with ids alone', async () => {
    const coach = service.member({ name: 'Anne Roux' });

    const { data } = await propose(coach, {
      newSupervisor: claire('Claire.Petit@example.org'),
      relations: ['TRAINER'],
    });

    const agreement = data['proposeAgreement'];
    expect(agreement).toMatchObject({
      status: 'PROPOSED',
      startsOn: '2026-12-01',
      proposedOn: '2026-11-22',
      answeredOn: null,
      disownedOn: null,
      superviseeName: 'Anne Roux',
      superviseeRelations: ['TRAINER'],
      supervisorRelations: null,
      supervisor: { name: 'Claire Petit', addressShown: 'C•••@e•••.org', vetted: false, vettedOn: null },
    });
    expect(await service.told()).toContainEqual({
      type: 'supervision.agreement-proposed',
      data: {
        agreementId: agreement.id,
        supervisorId: agreement.supervisor.id,
        personId: coach.personId,
        startsOn: '2026-12-01',
      },
    });
    expect(JSON.stringify(await service.told())).not.toMatch(/Claire|Anne|example/i);
  });

  it('uses the entry that an address already has, under the name it has there', async () => {
    const entry = await givenASupervisor(service, { name: 'Claire Petit-Durand', email: 'Known@example.org' });

    const { data } = await propose(service.member(), {
      newSupervisor: { ...claire(' known@EXAMPLE.org '), name: 'C. Petit' },
    });

    expect(data['proposeAgreement'].supervisor).toMatchObject({ id: entry.id, name: 'Claire Petit-Durand' });
    const entries = await service.inBody((manager) => manager.findBy(Supervisor, { bodyId: service.bodyId }));
    expect(entries.filter(({ email }) => email.toLowerCase().includes('known@'))).toHaveLength(1);
  });

  it('names a vetted supervisor by their id', async () => {
    const entry = await givenASupervisor(service, { vettedOn: '2026-02-01', vettedBy: newId() });

    const { data } = await propose(service.member(), { supervisorId: entry.id });

    expect(data['proposeAgreement'].supervisor).toMatchObject({ id: entry.id, vetted: true });
  });

  it('does not find an unvetted supervisor of another coach by an id', async () => {
    const agreement = await givenAnAgreement(service, service.member());

    const { errors } = await propose(service.member(), { supervisorId: agreement.supervisorId });

    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it.each([
    ['nobody is named', {}, ['SUPERVISION_SUPERVISOR_MISSING']],
    [
      'two are named',
      { supervisorId: newId(), newSupervisor: claire('two@example.org') },
      ['SUPERVISION_SUPERVISOR_MISSING'],
    ],
    [
      'the name is blank',
      { newSupervisor: { ...claire('blank@example.org'), name: ' ' } },
      ['SUPERVISION_NAME_MISSING'],
    ],
    ['the address is none', { newSupervisor: claire('claire') }, ['SUPERVISION_ADDRESS_INVALID']],
    ['it is the coach’s own address', { newSupervisor: claire('AMELIE.laurent@example.org') }, ['SUPERVISION_SELF']],
    [
      'relations are not declared',
      { newSupervisor: claire('a@example.org'), relationsDeclared: false },
      ['SUPERVISION_RELATIONS_NOT_DECLARED'],
    ],
    [
      'a relation harms',
      { newSupervisor: claire('b@example.org'), relations: ['LINE_MANAGER'] },
      ['SUPERVISION_RELATION_HARMS'],
    ],
  ])('is refused when %s, and leaves no entry behind', async (_, changes, codes) => {
    const count = () => service.inBody((manager) => manager.countBy(Supervisor, { bodyId: service.bodyId }));
    const before = await count();

    const answer = await propose(service.member(), changes);

    expect(codesOf(answer)).toEqual(codes);
    expect(await count()).toBe(before);
  });

  it.each([
    ['in other capitals', 'Nora.Petit@example.org', ' NORA.petit@Example.ORG '],
    ['with a label', 'nora.label@example.org', 'nora.label+supervision@example.org'],
    ['without the label of one’s account', 'nora.own+coachs@example.org', 'nora.own@example.org'],
  ])('is refused with oneself from the directory, or typed again, %s', async (_, own, theirs) => {
    const coach = service.member({ email: own });
    const entry = await givenASupervisor(service, {
      email: theirs.trim(),
      vettedOn: '2026-02-01',
      vettedBy: newId(),
    });

    expect(codesOf(await propose(coach, { supervisorId: entry.id }))).toEqual(['SUPERVISION_SELF']);
    expect(codesOf(await propose(coach, { newSupervisor: claire(theirs) }))).toEqual(['SUPERVISION_SELF']);
    expect((await propose(service.member(), { supervisorId: entry.id })).errors).toBeUndefined();
  });

  it('is refused with oneself under an address that nobody has proposed yet, labelled or not', async () => {
    const coach = service.member({ email: 'lea@example.org' });

    for (const email of [' LEA@example.org ', 'lea+1@example.org'])
      expect(codesOf(await propose(coach, { newSupervisor: claire(email) }))).toEqual(['SUPERVISION_SELF']);
  });

  it.each([
    ['one waits', { status: 'proposed' }, ['SUPERVISION_ALREADY_PROPOSED']],
    ['one is agreed', { status: 'accepted' }, ['SUPERVISION_ALREADY_AGREED']],
    ['the supervisor does not know them', { status: 'declined', disownedOn: '2026-11-01' }, ['SUPERVISION_DISOWNED']],
  ] as const)('is refused while %s', async (_, changes, codes) => {
    const coach = service.member();
    const { supervisorId } = await givenAnAgreement(service, coach, changes);

    expect(codesOf(await propose(coach, { supervisorId }))).toEqual(codes);
  });

  it('shows each coach their own agreements and supervisors', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    await givenAnAgreement(service, service.member());

    const { data } = await service.as(coach).graphql(MY_AGREEMENTS);

    expect(data['myAgreements'].map(({ id }: { id: string }) => id)).toEqual([agreement.id]);
    expect(data['mySupervisors']).toEqual([
      { id: agreement.supervisorId, name: 'Claire Petit', addressShown: 'c•••@e•••.org' },
    ]);
  });
});
