import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chapterMembershipSet } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import { givenAScheme } from './given-draft.js';
import { givenMembers, startWithoutRunner } from './given-runners.js';
import {
  administratorOf,
  givenADraft,
  givenASimulation,
  hoursScheme,
  ON,
  outcomesOf,
  shownTo,
  STRICTER,
} from './given-simulation.js';

const NORTH = newId();
const SOUTH = newId();
const EAST = newId();
const NOBODY = { stays: 0, drops: 0, gains: 0, stillNot: 0, open: 0, kept: 0 };

type Told = { chapterId: string | null; fromOn: string; membershipId: string; stands: boolean; revision: number };

describe('a simulation by chapter', () => {
  let service: Awaited<ReturnType<typeof startWithoutRunner>>;
  let draftId: string;
  /** Members who come out alike, by how: twelve of each. */
  let people: Record<'stays' | 'drops' | 'stillNot', string[]>;

  const tell = (personId: string, told: Partial<Told> = {}) => {
    const said = { chapterId: NORTH, fromOn: '2026-01-01', membershipId: newId(), stands: true, revision: 1, ...told };
    return service.hears(chapterMembershipSet, { personId, ...said });
  };
  const put = async (chapterId: string, personIds: readonly string[]) => {
    for (const personId of personIds) await tell(personId, { chapterId });
  };
  const asked = () => {
    service.clock.advance(1);
    return givenASimulation(service, draftId);
  };
  const run = async (id?: string) => {
    const simulationId = id ?? (await asked());
    while (await service.chunk.execute(service.bodyId, simulationId));
    return simulationId;
  };
  const chapterFoundOf = async (personId: string) =>
    (await outcomesOf(service, await run())).find((one) => one.personId === personId)?.chapterId;

  beforeAll(async () => {
    service = await startWithoutRunner();
    const versionId = await givenAScheme(service, hoursScheme({ one: 600, two: 1200 }));
    draftId = await givenADraft(service, STRICTER);
    await givenMembers(service, versionId, 36);
    const rows = await service.inBody((manager) =>
      manager.query<{ id: string; minutes: number }[]>(
        `select person_id as id, minutes from accreditation.evidence where kind = 'practice' order by person_id`,
      ),
    );
    const of = (asked: number) => rows.filter(({ minutes }) => minutes === asked).map(({ id }) => id);
    people = { stays: of(900), drops: of(600), stillNot: of(0) };
    await put(NORTH, [...people.stays.slice(0, 8), ...people.drops.slice(0, 3), ...people.stillNot.slice(0, 1)]);
    await put(SOUTH, people.drops.slice(3, 7));
    await put(EAST, people.stays.slice(8, 12).concat(people.drops.slice(7, 9)));
  });
  afterAll(() => service.stop());

  it('gives figures of each to whoever may see names, and of those without one', async () => {
    const officer = administratorOf(service, { roles: ['scheme-administrator', 'officer'] });

    const { chapters, levels } = await shownTo(service, officer, await run());

    const of = (id: string | null, figures: object) => ({
      ...{ level: 'one', chapter: id && { id }, ...NOBODY },
      ...figures,
    });
    expect(chapters).toHaveLength(4);
    expect(chapters).toEqual(
      expect.arrayContaining([
        of(NORTH, { stays: 8, drops: 3, stillNot: 1 }),
        of(SOUTH, { drops: 4 }),
        of(EAST, { stays: 4, drops: 2 }),
        of(null, { drops: 3, stillNot: 11 }),
      ]),
    );
    expect(levels[0]).toMatchObject({ stays: 12, drops: 12, stillNot: 12 });
  });

  it('rounds them for whoever may not, and leaves out those of few', async () => {
    const { chapters, exceptions } = await shownTo(service, administratorOf(service), await run());

    expect(exceptions).toBeNull();
    expect(chapters).toHaveLength(2);
    expect(chapters).toEqual(
      expect.arrayContaining([
        { level: 'one', chapter: { id: NORTH }, ...NOBODY, stays: 10, drops: 5, stillNot: 5 },
        { level: 'one', chapter: null, ...NOBODY, drops: 5, stillNot: 15 },
      ]),
    );
  });

  it('names those of one chapter alone, where that is asked for', async () => {
    const officer = administratorOf(service, { roles: ['scheme-administrator', 'officer'] });
    const id = await run();

    const one = (await shownTo(service, officer, id, { chapterId: SOUTH })).exceptions.edges;
    const all = (await shownTo(service, officer, id)).exceptions.edges;

    type Edge = { node: { person: { id: string }; chapter: { id: string } | null } };
    expect(one.map(({ node }: Edge) => node.person.id)).toEqual(people.drops.slice(3, 7));
    expect(one.map(({ node }: Edge) => node.chapter?.id)).toEqual(Array(4).fill(SOUTH));
    expect(all.filter(({ node }: Edge) => node.chapter === null)).toHaveLength(3);
  });

  it.each<[string, Partial<Told>[], string | null]>([
    ['the one of the latest day by then', [{ chapterId: SOUTH, fromOn: '2026-05-01' }, {}], SOUTH],
    ['one that they go to by then', [{}, { chapterId: SOUTH, fromOn: ON }], SOUTH],
    ['not one that they go to after', [{}, { chapterId: SOUTH, fromOn: '2027-01-02' }], NORTH],
    ['none, once they were taken out', [{}, { chapterId: null, fromOn: '2026-05-01' }], null],
  ])('looks at the chapter of its day: %s', async (_, told, chapterId) => {
    const personId = people.drops[11] ?? '';
    const before = await chapterFoundOf(personId);
    const memberships = told.map((each) => ({ membershipId: newId(), ...each }));
    for (const each of memberships) await tell(personId, each);

    const found = await chapterFoundOf(personId);
    for (const each of memberships) await tell(personId, { ...each, stands: false, revision: 2 });

    expect([before, found, await chapterFoundOf(personId)]).toEqual([null, chapterId, null]);
  });

  it('believes the highest revision, whichever comes first', async () => {
    const [personId = '', membershipId] = [people.drops[11], newId()];
    await tell(personId, { membershipId, chapterId: EAST, revision: 2 });
    await tell(personId, { membershipId, chapterId: SOUTH, revision: 1 });

    expect(await chapterFoundOf(personId)).toBe(EAST);
    await tell(personId, { membershipId, chapterId: EAST, revision: 3, stands: false });
  });

  it('looks at nothing that was said after it was asked for', async () => {
    const personId = people.drops[11] ?? '';
    const id = await asked();
    service.clock.advance(1);
    await tell(personId);
    await run(id);
    const chapterId = (await outcomesOf(service, id)).find((one) => one.personId === personId)?.chapterId;

    expect([chapterId, await chapterFoundOf(personId)]).toEqual([null, NORTH]);
  });
});
