import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import { MemberRole } from '../src/people/member-role.entity.js';
import { Person } from '../src/people/person.entity.js';
import { add, codesOf, givenABody, givenAMember, givenASession, holderOf, toldIn } from './given.js';

describe('adding a member', () => {
  let service: RunningService;
  let bodyId: string;
  beforeAll(async () => {
    service = await startService(identity);
    bodyId = await givenABody(service);
  });
  afterAll(() => service.stop());

  const accountsOf = (email: string): Promise<{ id: string }[]> =>
    service.db.query('select id from identity.accounts where lower(email) = $1', [email]);
  const person = (id: string) => inBody(service.db, bodyId, (manager) => manager.findOneByOrFail(Person, { id }));
  const officer = (changes = {}) => service.member({ bodyId, roles: ['officer'], ...changes });

  it('keeps the person under one writing of their name and address, and tells it with ids alone', async () => {
    const { data } = await add(service, bodyId, { name: ' Anne Roux ', email: ' Anne.ROUX@Example.org ' });

    const id = data['addMember'] as string;
    expect(await accountsOf('anne.roux@example.org')).toHaveLength(1);
    expect(await person(id)).toMatchObject({ name: 'Anne Roux', joinedOn: '2026-11-22', persona: null });
    expect(await toldIn(service, bodyId)).toContainEqual({
      type: 'identity.person-joined',
      data: { personId: id, joinedOn: '2026-11-22' },
    });
    expect(JSON.stringify(await toldIn(service, bodyId))).not.toMatch(/Anne|Roux|example/i);
  });

  it('adds once under one key, pressed again or twice at once', async () => {
    const input = { email: 'once@example.org' };
    const key = newId();

    const answers = await Promise.all([add(service, bodyId, input, { key }), add(service, bodyId, input, { key })]);
    answers.push(await add(service, bodyId, input, { key }));

    const ids = answers.map(({ data, errors }) => errors ?? (data['addMember'] as string));
    expect(new Set(ids).size).toBe(1);
    const told = (await toldIn(service, bodyId)).filter(({ data }) => JSON.stringify(data).includes(String(ids[0])));
    expect(told).toHaveLength(1);
    expect(codesOf(await add(service, bodyId, { email: 'else@example.org' }, { key }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('is refused when the body has the address already, however it is written, and tells nothing', async () => {
    await givenAMember(service, bodyId, { email: 'twice@example.org' });
    const before = await toldIn(service, bodyId);

    const again = await add(service, bodyId, { email: ' TWICE@example.org' }, { actor: officer() });

    expect(codesOf(again)).toEqual(['IDENTITY_ALREADY_MEMBER']);
    expect(await toldIn(service, bodyId)).toEqual(before);
  });

  it.each([
    ['that nobody has', 'at-once@example.org', false],
    ['that somebody of another body has', 'at-once-known@example.org', true],
  ])('adds one of three who are added at once under one address %s', async (_, email, known) => {
    if (known) await givenAMember(service, await givenABody(service), { email });

    const answers = await Promise.all([0, 1, 2].map(() => add(service, bodyId, { email })));

    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(['IDENTITY_ALREADY_MEMBER', 'IDENTITY_ALREADY_MEMBER']);
    expect(await accountsOf(email)).toHaveLength(1);
  });

  it('makes one account and two people of one address in two bodies, each with their own name and roles', async () => {
    const email = 'both@example.org';
    const other = await givenABody(service);

    const [here, there] = await Promise.all([
      givenAMember(service, bodyId, { email, name: 'Claire Petit', locale: 'en', roles: ['officer'] }),
      givenAMember(service, other, { email: 'BOTH@example.org', name: 'Claire Petit-Durand' }),
    ]);

    expect(here).not.toBe(there);
    expect(await accountsOf(email)).toHaveLength(1);
    const inOne = await holderOf(service, bodyId, await givenASession(service, bodyId, email));
    const inOther = await holderOf(service, other, await givenASession(service, other, email));
    expect(inOne).toEqual({ personId: here, name: 'Claire Petit', email, locale: 'en', roles: ['officer'] });
    expect(inOther).toEqual({ personId: there, name: 'Claire Petit-Durand', email, locale: 'fr', roles: [] });
  });

  it('gives each role once, and keeps who gave it', async () => {
    const actor = officer();
    const roles = ['registrar', 'officer', 'registrar'];

    const { data } = await add(service, bodyId, { email: 'staff@example.org', roles }, { actor });

    const personId = data['addMember'] as string;
    const kept = await inBody(service.db, bodyId, (manager) => manager.findBy(MemberRole, { personId }));
    expect(kept.map(({ role }) => role).sort()).toEqual(['officer', 'registrar']);
    expect(new Set(kept.map(({ grantedBy }) => grantedBy))).toEqual(new Set([`person:${actor.personId}`]));
    const holder = await holderOf(service, bodyId, await givenASession(service, bodyId, 'staff@example.org'));
    expect(holder?.roles).toEqual(['officer', 'registrar']);
  });

  it('says every reason why a person cannot be added, and leaves no account behind', async () => {
    const answer = await add(service, bodyId, { name: ' ', email: 'nowhere', roles: ['president'] });

    expect(codesOf(answer)).toEqual(['IDENTITY_NAME_MISSING', 'IDENTITY_EMAIL_INCOMPLETE', 'IDENTITY_ROLE_UNKNOWN']);
    expect(codesOf(await add(service, bodyId, { name: 'x'.repeat(201), email: 'long@example.org' }))).toEqual([
      'IDENTITY_NAME_TOO_LONG',
    ]);
    expect([...(await accountsOf('nowhere')), ...(await accountsOf('long@example.org'))]).toEqual([]);
  });
});
