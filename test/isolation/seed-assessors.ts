import { addMonths } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { apply } from './apply.js';
import type { World } from './world.js';

/**
 * Two of the pool, of whom one has a seat of the application that waits, and a relation that the coach declared. The coach is
 * of the pool too, and assesses what one of the others applied for.
 */
export async function seatAssessors(world: World, coach: Member, staff: Member): Promise<void> {
  const [helene, karim] = [await joinPool(world, staff, 'Hélène'), await joinPool(world, staff, 'Karim')];
  const { latestApplication } = await world.ask(coach, `{ latestApplication { id } }`);
  await world.ask(coach, DECLARE, { input: { ...RELATION, otherAddress: `${karim.email}` } });
  await world.settle();
  await world.ask(staff, ASSIGN, {
    input: { applicationId: latestApplication.id, personId: helene.personId, seat: 1 },
  });
  await keep(world, staff, coach);
  const applicationId = await apply(world, helene, 'one');
  await world.ask(staff, ASSIGN, { input: { applicationId, personId: coach.personId, seat: 2 } });
  await world.ask(coach, AWAY, { input: { from: addMonths(world.today, 6) } });
  await world.ask(staff, REMIND, { ids: [applicationId] });
  await keepViews(world, coach, staff);
}

/** Of the office's list, seen by all who read it, and of what the coach assesses. */
async function keepViews(world: World, coach: Member, staff: Member): Promise<void> {
  const query = [{ name: 'status', value: 'open' }];
  const shared = { queue: 'APPLICATIONS', name: `${world.mark} À décider`, shared: true, query: [] };
  await world.ask(staff, SAVE_VIEW, { input: shared });
  await world.ask(coach, SAVE_VIEW, {
    input: { queue: 'ASSESSMENTS', name: `${world.mark} À rendre`, shared: false, query },
  });
}

/** A member whom the staff took into the pool. */
export async function joinPool(world: World, staff: Member, first: string, persona: string | null = null) {
  const address = first
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');
  const member = await world.join(first, `${address}@${world.host}`, [], persona);
  await keep(world, staff, member);
  return member;
}

async function keep(world: World, staff: Member, { personId }: Member): Promise<void> {
  await world.ask(
    staff,
    `mutation Keep($input: KeepAssessorInput!, $key: Uuid!) { keepAssessor(input: $input, idempotencyKey: $key) { id } }`,
    { input: { personId, levels: ['one', 'two'], trainedOn: world.today, mandateFrom: world.today, mostOpen: 5 } },
  );
}

export const RELATION = { kind: 'SUPERVISES', side: 'PASSIVE' } as const;
export const DECLARE = `mutation Declare($input: DeclareRelationInput!, $key: Uuid!) { declareRelation(input: $input, idempotencyKey: $key) }`;
export const AWAY = `mutation Away($input: EnterAbsenceInput!, $key: Uuid!) { enterAbsence(input: $input, idempotencyKey: $key) }`;
const REMIND = `mutation Remind($ids: [Uuid!]!, $key: Uuid!) { remindAssessors(applicationIds: $ids, idempotencyKey: $key) { mails } }`;
const SAVE_VIEW = `mutation SaveView($input: SaveViewInput!, $key: Uuid!) { saveView(input: $input, idempotencyKey: $key) }`;
export const ASSIGN = `mutation Assign($input: AssignAssessorInput!, $key: Uuid!) { assignAssessor(input: $input, idempotencyKey: $key) }`;
