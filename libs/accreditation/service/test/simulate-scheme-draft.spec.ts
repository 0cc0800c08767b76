import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { RunSimulations } from '../src/simulations/run-simulations.job.js';
import { AIM_AT } from './documents.js';
import { award, givenAnApplication, registrarOf } from './given-award.js';
import { codesOf, givenASignature, givenPractice } from './given.js';
import { DISCARD, SAVE } from './draft-documents.js';
import { done, givenAScheme } from './given-draft.js';
import {
  administratorOf,
  CANCEL,
  ended,
  givenADraft,
  givenASimulation,
  hoursScheme,
  ON,
  outcomesOf,
  shownTo,
  simulate,
  SIMULATIONS,
  STRICTER,
} from './given-simulation.js';

describe('simulating a draft', () => {
  let service: RunningService;
  let administrator: Member;
  let versionId: string;
  let people: Record<string, Member>;

  const member = async (minutes: number, aim: string | null): Promise<Member> => {
    const one = service.member();
    await givenASignature(service, one);
    if (minutes > 0) await givenPractice(service, one, { minutes });
    if (aim) await service.as(one).graphql(AIM_AT, { level: aim, key: newId() });
    return one;
  };
  const holder = async (minutes: number): Promise<Member> => {
    const one = await member(minutes, 'two');
    const applicationId = await givenAnApplication(service, one);
    expect((await award(service, registrarOf(service), applicationId)).errors).toBeUndefined();
    return one;
  };
  const applicant = async (): Promise<Member> => {
    const one = await member(600, 'two');
    await givenAnApplication(service, one);
    return one;
  };
  const results = async (id: string) => {
    const outcomes = await outcomesOf(service, id);
    const of = ({ personId }: Member) => {
      const one = outcomes.find((outcome) => outcome.personId === personId);
      return one ? [one.level, one.was, one.becomes, one.causes.join(), one.kept].join(' ') : null;
    };
    return Object.fromEntries(Object.entries(people).map(([name, one]) => [name, of(one)]));
  };

  beforeAll(async () => {
    service = await startService(accreditation);
    administrator = administratorOf(service);
    versionId = await givenAScheme(service, hoursScheme({ one: 600, two: 1200 }));
    people = {
      stays: await member(900, 'one'),
      drops: await member(600, 'one'),
      gains: await member(1100, 'two'),
      stillNot: await member(60, 'one'),
      open: await member(60, 'three'),
      unjudged: await member(900, null),
      holder: await holder(700),
      applicant: await applicant(),
    };
    service.clock.advance(60);
  });
  afterAll(() => service.stop());

  it('finds what each member was and becomes, at the level held, else asked for, else aimed at', async () => {
    const id = await givenASimulation(service, await givenADraft(service, STRICTER));

    expect((await ended(service, id)).status).toBe('done');
    expect(await results(id)).toEqual({
      stays: 'one MET MET  false',
      drops: 'one MET UNMET hours false',
      gains: 'two UNMET MET  false',
      stillNot: 'one UNMET UNMET  false',
      open: 'three UNKNOWN UNKNOWN  false',
      unjudged: null,
      holder: 'one MET UNMET hours true',
      applicant: 'one MET UNMET hours true',
    });
  });

  it('is looked for at once by the process that was asked', async () => {
    const wake = jest.spyOn(RunSimulations.prototype, 'wake');
    const id = await givenASimulation(service, await givenADraft(service, STRICTER));

    expect(wake).toHaveBeenCalledTimes(1);
    wake.mockRestore();
    expect((await ended(service, id)).status).toBe('done');
  });

  it('shows exact figures and who drops to whoever may see names', async () => {
    const id = await givenASimulation(service, await givenADraft(service, STRICTER));
    await ended(service, id);

    const shown = await shownTo(service, administratorOf(service, { roles: ['scheme-administrator', 'officer'] }), id);

    expect(shown).toMatchObject({
      ...{ status: 'DONE', on: ON, revision: 2, people: 8, done: 8, exact: true, unjudged: 1 },
      levels: [
        { level: 'one', title: 'Level 1', stays: 1, drops: 3, gains: 0, stillNot: 1, open: 0, kept: 2 },
        { level: 'two', title: 'Level 2', stays: 0, drops: 0, gains: 1, stillNot: 0, open: 0, kept: 0 },
        { level: 'three', title: 'Level 3', stays: 0, drops: 0, gains: 0, stillNot: 0, open: 1, kept: 0 },
      ],
      causes: [{ level: 'one', ruleId: 'hours', title: 'Hours of practice', count: 3 }],
    });
    const names = shown.exceptions.edges.map(({ node }: { node: { person: { id: string } } }) => node.person.id);
    const dropping = ['drops', 'holder', 'applicant'].map((name) => people[name]?.personId ?? '');
    expect(names).toEqual(dropping.sort());
    expect(shown.exceptions.edges[0].node).toMatchObject({
      ...{ level: 'one', levelTitle: 'Level 1', was: 'MET', becomes: 'UNMET', causes: ['Hours of practice'] },
    });
  });

  it('turns pages of those who drop', async () => {
    const id = await givenASimulation(service, await givenADraft(service, STRICTER));
    await ended(service, id);
    const registrar = administratorOf(service, { roles: ['scheme-administrator', 'registrar'] });

    const { exceptions: first } = await shownTo(service, registrar, id, { first: 2 });
    const { exceptions: rest } = await shownTo(service, registrar, id, { first: 2, after: first.pageInfo.endCursor });
    const { exceptions: whole } = await shownTo(service, registrar, id);

    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.edges, ...rest.edges]).toEqual(whole.edges);
    expect(whole.edges).toHaveLength(3);
  });

  it('rounds every figure up, and names nobody, for whoever may not see names', async () => {
    const id = await givenASimulation(service, await givenADraft(service, STRICTER));
    await ended(service, id);

    expect(await shownTo(service, administrator, id)).toMatchObject({
      ...{ exact: false, people: 10, done: 10, unjudged: 5, exceptions: null },
      levels: [
        { level: 'one', stays: 5, drops: 5, gains: 0, stillNot: 5, open: 0, kept: 5 },
        { level: 'two', stays: 0, drops: 0, gains: 5, stillNot: 0, open: 0, kept: 0 },
        { level: 'three', stays: 0, drops: 0, gains: 0, stillNot: 0, open: 5, kept: 0 },
      ],
      causes: [{ level: 'one', ruleId: 'hours', count: 5 }],
    });
  });

  it('compares with another draft, or with a published version', async () => {
    const lenient = await givenADraft(service, hoursScheme({ one: 30, two: 1200 }));
    const draftId = await givenADraft(service, STRICTER);

    const withDraft = await givenASimulation(service, draftId, { against: { draftId: lenient } });
    await ended(service, withDraft);
    const withVersion = await givenASimulation(service, draftId, { against: { versionId } });
    await ended(service, withVersion);

    expect((await results(withDraft))['stillNot']).toBe('one MET UNMET hours false');
    expect((await results(withVersion))['stillNot']).toBe('one UNMET UNMET  false');
    const answer = await service.as(administrator).graphql(SIMULATIONS, { draftId });
    expect(answer.data.simulations).toEqual([withVersion, withDraft].map((id) => ({ id, exceptions: null })));
  });

  it('takes a draft with blanks: what is blank is not known', async () => {
    const [code, hours] = STRICTER.requirements;
    const blank = { ...hours, threshold: { kind: 'blank' } };
    const id = await givenASimulation(
      service,
      await givenADraft(service, { ...STRICTER, requirements: [code, blank] }),
    );
    await ended(service, id);

    expect((await results(id))['stays']).toBe('one MET UNKNOWN  false');
  });

  it('leaves out what a level has nothing to be compared with', async () => {
    const levels = STRICTER.levels.filter(({ code }) => code !== 'two');
    const [code, hours] = STRICTER.requirements;
    const threshold = { kind: 'constant', amount: 600 };
    const id = await givenASimulation(
      service,
      await givenADraft(service, { ...STRICTER, levels, requirements: [code, { ...hours, threshold }] }),
    );
    await ended(service, id);
    const shown = await shownTo(service, administratorOf(service, { roles: ['scheme-administrator', 'officer'] }), id);

    expect((await results(id))['gains']).toBe('two UNMET   false');
    expect(shown.levels.at(-1)).toMatchObject({ level: 'two', title: 'Level 2', open: 1, stillNot: 0 });
  });

  it.each<[string, () => Promise<[string, object]>, string[]]>([
    [
      'a draft that is closed',
      async () => {
        const id = await givenADraft(service, STRICTER);
        await done(service, administrator, DISCARD, { id });
        return [id, {}];
      },
      ['ACCREDITATION_DRAFT_CLOSED'],
    ],
    [
      'a draft with mistakes',
      async () => [await givenADraft(service, { ...STRICTER, precondition: ['oath'] }), {}],
      ['ACCREDITATION_DRAFT_HAS_MISTAKES'],
    ],
    ['what tells nothing', async () => [await givenADraft(service, {}), {}], ['ACCREDITATION_DRAFT_HAS_MISTAKES']],
    [
      'a comparison with a draft with mistakes',
      async () => [await givenADraft(service, STRICTER), { against: { draftId: await givenADraft(service, {}) } }],
      ['ACCREDITATION_DRAFT_HAS_MISTAKES'],
    ],
    [
      'a comparison with two things',
      async () => {
        const draftId = await givenADraft(service, STRICTER);
        return [draftId, { against: { draftId, versionId } }];
      },
      ['ACCREDITATION_CHOICE_NOT_ONE'],
    ],
    [
      'a day gone by',
      async () => [await givenADraft(service, STRICTER), { on: '2026-11-21' }],
      ['ACCREDITATION_SIMULATION_DAY_PAST'],
    ],
    [
      'a day too far ahead',
      async () => [await givenADraft(service, STRICTER), { on: '2036-11-23' }],
      ['ACCREDITATION_SIMULATION_DAY_FAR'],
    ],
  ])('refuses %s', async (_, given, codes) => {
    const [draftId, changes] = await given();

    expect(codesOf(await simulate(service, administrator, draftId, changes))).toEqual(codes);
  });

  it('is stale once the draft was changed, and finds no draft of another', async () => {
    const draftId = await givenADraft(service, STRICTER);
    await done(service, administrator, SAVE, { id: draftId, revision: 2, document: JSON.stringify({}) });

    const { errors } = await simulate(service, administrator, draftId);
    const { errors: none } = await simulate(service, administrator, newId());

    expect([errors?.[0]?.extensions.code, none?.[0]?.extensions.code]).toEqual(['STALE', 'NOT_FOUND']);
  });

  it('is for scheme administrators alone, and so is what it found', async () => {
    const draftId = await givenADraft(service, STRICTER);
    const id = await givenASimulation(service, draftId);
    await ended(service, id);
    const officer = service.as(service.member({ roles: ['officer', 'registrar'] }));

    const answers = [
      await simulate(service, service.member({ roles: ['officer', 'registrar'] }), draftId),
      await officer.graphql(CANCEL, { id, key: newId() }),
      await officer.graphql(SIMULATIONS, { draftId }),
      await officer.graphql(`query ($id: Uuid!) { simulation(id: $id) { id } }`, { id }),
    ];

    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(4).fill('FORBIDDEN'));
  });
});
