import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { Kind, parse } from 'graphql';
import { identity } from '../src/index.js';
import * as documents from './documents.js';
import { aBody, givenABody, givenAMember, part } from './given.js';

const { ME, PERSON } = documents;

describe('who may do what', () => {
  let service: RunningService;
  let bodyId: string;
  let actors: Record<string, Actor>;
  beforeAll(async () => {
    service = await startService(identity);
    bodyId = await givenABody(service, { demo: true });
    const link = { kind: 'link', bodyId, linkId: newId(), subjectId: newId(), recipientId: newId() } as const;
    const personId = await givenAMember(service, bodyId);
    actors = {
      member: service.member({ bodyId, personId }),
      officer: service.member({ bodyId, personId, roles: ['officer'] }),
      registrar: service.member({ bodyId, personId, roles: ['registrar'] }),
      'scheme-administrator': service.member({ bodyId, personId, roles: ['scheme-administrator'] }),
      confirming: { ...link, purpose: 'confirm-sessions', locale: 'fr' },
      answering: { ...link, purpose: 'answer-agreement', locale: 'fr' },
      gateway: part('gateway', bodyId),
      correspondence: part('correspondence', bodyId),
      complaints: part('complaints', bodyId),
      supervision: part('supervision', bodyId),
      accreditation: part('accreditation', bodyId),
      cpd: part('cpd', bodyId),
      practice: part('practice', bodyId),
      installation: part('installation', bodyId),
      anybody: { kind: 'public', bodyId, locale: 'fr' },
    };
  });
  afterAll(() => service.stop());

  const members = ['member', 'officer', 'registrar', 'scheme-administrator'];
  const services = [
    'gateway',
    'correspondence',
    'complaints',
    'supervision',
    'accreditation',
    'cpd',
    'practice',
    'installation',
  ];
  const everybody = [...members, 'confirming', 'answering', ...services, 'anybody'];
  const text = {
    text: 'cl',
    email: 'nobody@example.org',
    address: 'nobody@example.org',
    code: '000000',
    hash: 'none',
    host: 'none',
    locale: 'fr',
    response: '',
  };
  const doors: Record<string, [string, readonly string[]]> = {
    body: [documents.BODY, everybody],
    me: [ME, everybody],
    bodyOfHost: [documents.BODY_OF_HOST, ['gateway']],
    openBody: [documents.OPEN_BODY, ['installation']],
    moveClock: [documents.MOVE_CLOCK, ['installation']],
    passDays: [documents.PASS_DAYS, ['gateway']],
    addMember: [documents.ADD, ['officer', 'installation']],
    setLocale: [documents.SET_LOCALE, members],
    offerPasskey: [documents.OFFER, members],
    registerPasskey: [documents.REGISTER, members],
    personContact: [documents.CONTACT, ['correspondence', 'supervision']],
    memberAt: [documents.MEMBER_AT, ['gateway', 'cpd', 'practice']],
    personNamed: [documents.NAMED, ['complaints', 'accreditation', 'cpd']],
    myRelations: [documents.MY_RELATIONS, members],
    declareRelation: [documents.DECLARE, members],
    endRelation: [documents.END_RELATION, members],
    relationsOfMember: [documents.RELATIONS_OF, ['officer', 'registrar']],
    recordRelation: [documents.RECORD, ['officer', 'registrar']],
    correctRelation: [documents.CORRECT, ['officer', 'registrar']],
    deathsOfMember: [documents.DEATHS, ['officer', 'registrar']],
    mayBeWrittenTo: [documents.MAY_BE_WRITTEN_TO, ['correspondence', 'supervision']],
    recordDeath: [documents.RECORD_DEATH, ['registrar']],
    takeBackDeath: [documents.TAKE_BACK_DEATH, ['registrar']],
    chapters: [documents.CHAPTERS, ['officer', 'registrar']],
    chapterMembers: [documents.CHAPTER_MEMBERS, ['officer', 'registrar']],
    foundChapter: [documents.FOUND_CHAPTER, ['registrar']],
    renameChapter: [documents.RENAME_CHAPTER, ['registrar']],
    dissolveChapter: [documents.DISSOLVE_CHAPTER, ['registrar']],
    putIntoChapter: [documents.PUT_IN, ['registrar']],
    takeOutOfChapter: [documents.TAKE_OUT, ['registrar']],
    takeBackMembership: [documents.TAKE_BACK_MEMBERSHIP, ['registrar']],
    officesOfMember: [documents.OFFICES, ['officer', 'registrar']],
    recordOffice: [documents.RECORD_OFFICE, ['registrar']],
    endOffice: [documents.END_OFFICE, ['registrar']],
    correctOffice: [documents.CORRECT_OFFICE, ['registrar']],
    membersNamed: [documents.FIND, ['officer', 'registrar']],
    personas: [documents.PERSONAS, ['gateway']],
    session: [documents.SESSION, ['gateway']],
    askForSignInCode: [documents.ASK, ['gateway']],
    mintSignInCode: [documents.MINT, ['correspondence']],
    signInWithCode: [documents.SIGN_IN, ['gateway']],
    signInAsPersona: [documents.BE, ['gateway']],
    offerPasskeySignIn: [documents.OFFER_SIGN_IN, ['gateway']],
    signInWithPasskey: [documents.SIGN_IN_WITH_PASSKEY, ['gateway']],
    endSession: [documents.END, ['gateway']],
  };

  const relation = { kind: 'FAMILY', side: 'ACTIVE' };
  const inputs: Record<string, object> = {
    openBody: aBody(),
    declareRelation: { ...relation, otherAddress: '' },
    recordRelation: { ...relation, personId: newId(), otherPersonId: newId() },
    recordDeath: { personId: newId(), learntOn: '2026-01-01', basis: 'OTHER' },
    correctRelation: { ...relation, id: newId(), revision: 1, stands: true },
    recordOffice: { kind: 'BOARD', fromOn: '2026-01-01', personId: newId() },
    correctOffice: { kind: 'BOARD', fromOn: '2026-01-01', id: newId(), revision: 1, stands: true },
    foundChapter: { nameFr: '' },
    renameChapter: { nameFr: '' },
    putIntoChapter: { chapterId: newId(), fromOn: '2026-01-01', personIds: [newId()] },
    takeOutOfChapter: { chapterId: newId(), fromOn: '2026-01-01', personIds: [newId()] },
  };

  it('is said below of every operation that there is', async () => {
    const { data } = await service.as(part('gateway', bodyId)).graphql('{ _service { sdl } }');
    const operations = parse(data['_service'].sdl as string).definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation'].includes(type.name.value)
        ? (type.fields ?? []).map(({ name }) => name.value)
        : [],
    );

    expect(operations.filter((name) => !name.startsWith('_')).sort()).toEqual(Object.keys(doors).sort());
  });

  it.each(Object.entries(doors))('%s', async (name, [document, allowed]) => {
    const input = inputs[name] ?? { name: '', email: '', locale: 'fr', roles: [] };
    const admitted: string[] = [];
    for (const [who, actor] of Object.entries(actors)) {
      const variables = {
        ...text,
        input,
        id: newId(),
        offsetSeconds: 0,
        days: 1,
        revision: 1,
        untilOn: '2026-01-01',
        key: newId(),
      };
      const code = (await service.as(actor).graphql(document, variables)).errors?.[0]?.extensions['code'];
      expect([who, code]).not.toEqual([who, 'INTERNAL']);
      expect([who, code]).not.toEqual([who, 'BAD_USER_INPUT']);
      if (code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED') admitted.push(who);
    }

    expect(admitted).toEqual(allowed);
  });

  it('shows whoever is signed in themselves, and nobody anything else', async () => {
    for (const [who, actor] of Object.entries(actors)) {
      const { me } = (await service.as(actor).graphql(ME)).data as { me: { id: string; roles: string[] } | null };
      const own = actor.kind === 'member' ? { id: actor.personId, roles: actor.roles } : null;

      expect([who, me && { id: me.id, roles: me.roles }]).toEqual([who, own]);
    }
  });

  it('shows a person’s name to themselves and to staff of the body alone', async () => {
    const id = await givenAMember(service, bodyId, { name: 'Claire Petit' });
    const all = { ...actors, herself: service.member({ bodyId, personId: id }) };
    const elsewhere = service.member({ bodyId: await givenABody(service), roles: ['registrar'] });
    const shown: string[] = [];
    for (const [who, actor] of Object.entries({ ...all, elsewhere })) {
      const { data } = await service.as(actor).graphql(PERSON, { of: [{ __typename: 'Person', id }] });
      if (data['_entities'][0]?.name === 'Claire Petit') shown.push(who);
    }

    expect(shown).toEqual(['officer', 'registrar', 'scheme-administrator', 'herself']);
  });
});
