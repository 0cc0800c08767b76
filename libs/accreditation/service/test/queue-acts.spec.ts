import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { SEATS } from './assessor-documents.js';
import { codesOf } from './given.js';
import { aGradedScheme, errorOf, givenARelation, givenASeat, must } from './given-assessment.js';
import { assign, givenAnAssessor, idOf, inHandOf, startWithPeople } from './given-assessors.js';
import { givenAScheme } from './given-draft.js';
import { givenAnApplication, registrarOf } from './given-award.js';
import { ASK_ALL, CHANGE_VIEW, REMOVE_VIEW, SAVE_VIEW, TO_ASK, VIEWS } from './queue-documents.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

describe('work on several applications', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startWithPeople();
    await givenAScheme(service, aGradedScheme());
  });
  afterAll(() => service.stop());

  describe('asking assessors for them', () => {
    const anApplication = () => givenAnApplication(service, service.member());
    const toAsk = async (registrar: Member, ...ids: string[]): Promise<Json[]> =>
      must(await service.as(registrar).graphql(TO_ASK, { ids })).assessorsToAsk;
    const planned = (rows: Json[]) =>
      rows.flatMap(({ applicationId, seats }) =>
        seats.map(({ seat, person }: Json) => ({ applicationId, seat, personId: person.id })),
      );
    const ask = (registrar: Member, seats: object[], key = newId()) =>
      service.as(registrar).graphql(ASK_ALL, { seats, key });
    const givenAPool = (count: number, changes = {}) =>
      Promise.all(Array.from({ length: count }, () => givenAnAssessor(service, { levels: ['one'], ...changes })));

    it('shows first who would be asked for which, then gives exactly that, each row with its own result', async () => {
      const registrar = registrarOf(service);
      await givenAPool(4);
      const ids = [await anApplication(), await anApplication()];
      const rows = await toAsk(registrar, ...ids, ids[0]!);
      expect(rows.map(({ applicationId }) => applicationId)).toEqual(ids);
      const seats = planned(rows);
      expect(new Set(seats.map(({ personId }) => personId)).size).toBe(4);
      idOf(await assign(service, ids[1]!, { personId: seats[3]!.personId } as Member, { seat: 1 }));

      const { askAssessors } = must(await ask(registrar, seats));

      expect(askAssessors.map(({ refusals }: Json) => refusals.map(({ code }: Json) => code))).toEqual([
        [],
        [],
        ['ACCREDITATION_SEAT_TAKEN'],
        ['ACCREDITATION_ASSESSOR_ASSIGNED'],
      ]);
      for (const { applicationId, seat, person, assessmentId } of askAssessors.slice(0, 2)) {
        expect(await inHandOf(service, service.member({ personId: person.id }))).toMatchObject([{ id: assessmentId }]);
        const held = must(await service.as(registrar).graphql(SEATS, { id: applicationId })).seatsOfApplication;
        expect(held).toContainEqual(expect.objectContaining({ id: assessmentId, seat, person }));
      }
    });

    it('pressed twice gives each seat once, with the same results', async () => {
      const [registrar, key] = [registrarOf(service), newId()];
      await givenAPool(2);
      const id = await anApplication();
      const seats = planned(await toAsk(registrar, id));

      const answers = [must(await ask(registrar, seats, key)), must(await ask(registrar, seats, key))];

      expect(answers[1]).toEqual(answers[0]);
      const told = (await service.told()).filter(({ data }) =>
        answers[0].askAssessors.some(({ assessmentId }: Json) => assessmentId === data.assessmentId),
      );
      expect(told).toHaveLength(2);
      expect(codesOf(await ask(registrar, seats.slice(0, 1), key))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    });

    it('tells nothing of an application that the registrar assesses, and gives no seat of it', async () => {
      const id = await anApplication();
      const { assessor } = await givenASeat(service, id, 1);
      const registrar: Member = { ...assessor, roles: ['registrar'] };
      const [candidate] = await givenAPool(1);

      const [row] = await toAsk(registrar, id);
      expect([row.seats, row.refusals.map(({ code }: Json) => code)]).toEqual([[], ['ACCREDITATION_PART_ASSESSED']]);
      for (const seat of [1, 2]) {
        const one = { applicationId: id, seat, personId: candidate!.personId };
        const { askAssessors } = must(await ask(registrar, [one]));
        expect(askAssessors[0].refusals.map(({ code }: Json) => code)).toEqual(['ACCREDITATION_PART_ASSESSED']);
      }
    });

    it('plans nobody whom a relation bars, and says which seat stays empty', async () => {
      const applicant = service.member();
      const id = await givenAnApplication(service, applicant, 'two');
      const barred = await givenAnAssessor(service, { levels: ['two'] });
      const free = await givenAnAssessor(service, { levels: ['two'] });
      await givenARelation(service, barred, applicant);

      const [row] = await toAsk(registrarOf(service), id);

      expect(row.seats).toEqual([{ seat: 1, person: { id: free.personId } }]);
      expect(row.refusals).toMatchObject([
        { code: 'ACCREDITATION_NOBODY_AVAILABLE', message: 'Seat 2: nobody of the pool is available.' },
      ]);
    });

    it('is of fifty applications at the most, for registrars, and tells unknown ones apart from nothing', async () => {
      const registrar = registrarOf(service);
      const [candidate] = await givenAPool(1);
      const unknown = (id: string) => ({ applicationId: id, seat: 1, personId: candidate!.personId });
      const many = Array.from({ length: 51 }, () => unknown(newId()));
      const ids = many.map(({ applicationId }) => applicationId);

      expect(codesOf(await ask(registrar, many))).toEqual(['ACCREDITATION_SEATS_OF_TOO_MANY']);
      expect(codesOf(await ask(registrar, []))).toEqual(['ACCREDITATION_SEATS_OF_NOTHING']);
      expect(codesOf(await service.as(registrar).graphql(TO_ASK, { ids }))).toEqual([
        'ACCREDITATION_SEATS_OF_TOO_MANY',
      ]);
      expect(errorOf(await service.as(registrar).graphql(TO_ASK, { ids: ids.slice(0, 1) }))).toBe('NOT_FOUND');
      const { askAssessors } = must(await ask(registrar, many.slice(0, 1)));
      expect(askAssessors[0].refusals).toMatchObject([{ code: 'ACCREDITATION_APPLICATION_UNKNOWN' }]);
      const officer = service.member({ roles: ['officer'] });
      expect(errorOf(await ask(officer, many.slice(0, 1)))).toBe('FORBIDDEN');
    });
  });

  describe('a view that is kept', () => {
    const view = (changes: object = {}) => {
      const query = [{ name: 'status', value: 'all' }];
      return { queue: 'APPLICATIONS', name: `View ${newId()}`, shared: false, query, ...changes };
    };
    const save = (actor: Member, input: object, key = newId()) => service.as(actor).graphql(SAVE_VIEW, { input, key });
    const viewsOf = async (actor: Member, queue = 'APPLICATIONS'): Promise<Json[]> =>
      must(await service.as(actor).graphql(VIEWS, { queue })).savedViews;
    const change = (actor: Member, input: object) => service.as(actor).graphql(CHANGE_VIEW, { input, key: newId() });
    const remove = (actor: Member, id: string) => service.as(actor).graphql(REMOVE_VIEW, { id, key: newId() });
    const officer = () => service.member({ roles: ['officer'] });

    it('is its owner’s alone, or seen by all who read the list; nobody else changes or removes it', async () => {
      const [owner, other] = [registrarOf(service), officer()];
      const own = idOf(await save(owner, view()));
      const shared = idOf(await save(owner, view({ shared: true, name: ' Everything \n at once ' })));

      expect((await viewsOf(owner)).map(({ id }) => id).sort()).toEqual([own, shared].sort());
      expect((await viewsOf(other)).filter(({ owner: { id } }) => id === owner.personId)).toMatchObject([
        { id: shared, name: 'Everything at once', mine: false, query: [{ name: 'status', value: 'all' }] },
      ]);
      for (const id of [own, shared]) {
        const { queue: _, ...said } = view();
        expect(errorOf(await change(other, { ...said, id, revision: 1 }))).toBe('NOT_FOUND');
        expect(errorOf(await remove(other, id))).toBe('NOT_FOUND');
      }
    });

    it('is changed by its owner, as they last saw it, and is gone once removed', async () => {
      const owner = officer();
      const id = idOf(await save(owner, view()));
      const { queue: _, ...said } = view({ name: 'Renewals', query: [{ name: 'kind', value: 'renewal' }] });

      idOf(await change(owner, { ...said, id, revision: 1 }));

      expect(errorOf(await change(owner, { ...said, id, revision: 1 }))).toBe('STALE');
      expect((await viewsOf(owner)).find((one) => one.id === id)).toMatchObject({ name: 'Renewals', revision: 2 });
      idOf(await remove(owner, id));
      const rows = await service.inBody((manager) =>
        manager.query(`select id from accreditation.saved_views where id = $1`, [id]),
      );
      expect(rows).toEqual([]);
    });

    it('has a name that no other of the owner’s has, and is kept once when it is pressed twice', async () => {
      const [owner, key, input] = [officer(), newId(), view({ name: 'Mine' })];

      const answers = await Promise.all([save(owner, input, key), save(owner, input, key)]);
      answers.push(await save(owner, input));

      expect(answers.flatMap(codesOf)).toEqual(['ACCREDITATION_VIEW_NAME_TAKEN']);
      expect((await viewsOf(owner)).filter(({ mine }) => mine)).toHaveLength(1);
      idOf(await save(officer(), input));
    });

    it('that asks how people judge is a registrar’s, and an officer is not shown that there is one', async () => {
      const query = [{ name: 'stage', value: 'to-decide' }];
      const [registrar, reader] = [registrarOf(service), officer()];

      const shared = idOf(await save(registrar, view({ shared: true, query })));

      expect(codesOf(await save(reader, view({ query })))).toEqual(['ACCREDITATION_STAGE_FOR_REGISTRARS']);
      expect((await viewsOf(reader)).map(({ id }) => id)).not.toContain(shared);
      expect((await viewsOf(registrarOf(service))).map(({ id }) => id)).toContain(shared);
    });

    it('of what one assesses is anybody’s own, and of the office’s list nobody’s who may not read it', async () => {
      const assessor = service.member();
      const mine = { queue: 'ASSESSMENTS', query: [{ name: 'status', value: 'open' }] };

      idOf(await save(assessor, view(mine)));

      expect(codesOf(await save(assessor, view({ ...mine, shared: true })))).toEqual(['ACCREDITATION_VIEW_OWN_ONLY']);
      expect(await viewsOf(assessor, 'ASSESSMENTS')).toHaveLength(1);
      expect(await viewsOf(service.member(), 'ASSESSMENTS')).toEqual([]);
      expect(errorOf(await save(assessor, view()))).toBe('NOT_FOUND');
      expect(errorOf(await service.as(assessor).graphql(VIEWS, { queue: 'APPLICATIONS' }))).toBe('NOT_FOUND');
    });
  });
});
