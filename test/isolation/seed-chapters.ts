import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const FOUND = `mutation Found($input: ChapterNamesInput!, $key: Uuid!) { foundChapter(input: $input, idempotencyKey: $key) }`;
const PUT_IN = `mutation PutIn($input: MoveMembersInput!, $key: Uuid!) { putIntoChapter(input: $input, idempotencyKey: $key) { personId } }`;
const TAKE_OUT = `mutation TakeOut($input: MoveMembersInput!, $key: Uuid!) { takeOutOfChapter(input: $input, idempotencyKey: $key) { personId } }`;
const TAKE_BACK = `mutation TakeBack($id: Uuid!, $revision: Int!, $key: Uuid!) { takeBackMembership(id: $id, revision: $revision, idempotencyKey: $key) }`;
const RENAME = `mutation Rename($id: Uuid!, $revision: Int!, $input: ChapterNamesInput!, $key: Uuid!) { renameChapter(id: $id, revision: $revision, input: $input, idempotencyKey: $key) }`;
const DISSOLVE = `mutation Dissolve($id: Uuid!, $revision: Int!, $on: Day!, $key: Uuid!) { dissolveChapter(id: $id, revision: $revision, dissolvedOn: $on, idempotencyKey: $key) }`;

/** The coach and staff belong to one chapter, staff having been put into another by mistake, which is dissolved. */
export async function belong(world: World, coach: Member, staff: Member): Promise<void> {
  const found = async (name: string): Promise<string> =>
    (await world.ask(staff, FOUND, { input: namesOf(world, name) })).foundChapter;
  const put = (chapterId: string, ...people: readonly Member[]) =>
    world.ask(staff, PUT_IN, {
      input: { chapterId, fromOn: world.today, personIds: people.map(({ personId }) => personId) },
    });
  const [north, south] = [await found('Nord'), await found('Sud')];
  await world.ask(staff, RENAME, { id: north, revision: 1, input: namesOf(world, 'Grand Nord') });
  await put(south, staff);
  const { chapterMembers } = await world.ask(
    staff,
    `query Of($id: Uuid!) { chapterMembers(chapterId: $id) { edges { node { id revision } } } }`,
    { id: south },
  );
  await world.ask(staff, TAKE_BACK, chapterMembers.edges[0].node);
  await world.ask(staff, DISSOLVE, { id: south, revision: 1, on: world.today });
  await put(north, coach, staff);
  await world.ask(staff, TAKE_OUT, {
    input: { chapterId: north, fromOn: world.today, personIds: [staff.personId] },
  });
  await world.settle();
}

function namesOf({ mark }: World, name: string) {
  return { nameFr: `${mark} ${name}`, nameEn: `${mark} ${name}` };
}
