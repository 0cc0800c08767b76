import { addDays, newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Installation } from './installation.js';
import type { World } from './world.js';

const PUT = `mutation Put($input: PutOnRosterInput!, $key: Uuid!) { putOnRoster(input: $input, idempotencyKey: $key) { id post } }`;
const OFF = `mutation Off($id: Uuid!, $endsOn: Day!, $key: Uuid!) { takeOffRoster(id: $id, endsOn: $endsOn, idempotencyKey: $key) { id } }`;
const LIMIT = `mutation Limit($key: Uuid!) { setLoadLimit(function: REVIEWER, limit: 3, idempotencyKey: $key) { limit } }`;
const REGISTRY = `{ caseRegistry { edges { node { id mine } } } }`;
const APPOINT = `mutation Appoint($id: Uuid!, $who: MemberMeantInput!, $key: Uuid!) {
  appointToPanel(caseId: $id, panel: SANCTION_PANEL, who: $who, because: AWAY, idempotencyKey: $key) { id } }`;

/** Of which a roster is kept since long ago; with several, whoever asks of one function after the other comes upon one. */
const POSTS = ['sanction-panel', 'investigator', 'interim-panel'];

/** Ahead as well for a body whose clock stands forty days later. */
const AHEAD = 41;

/**
 * A registrar puts somebody on a roster that is ahead, and says when they leave it; of three who stand on others since long ago,
 * one who is not next is appointed in a case of the registrar's.
 */
export async function keepRosters({ owner }: Installation, world: World, staff: Member): Promise<void> {
  const people = [
    await world.join('Rita', `rita@${world.host}`, []),
    await world.join('Rose', `rose@${world.host}`, []),
    await world.join('Ruth', `ruth@${world.host}`, []),
  ];
  const [first] = people;
  await world.ask(staff, LIMIT);
  const input = { who: { memberId: first?.personId }, post: 'REVIEWER', fromOn: addDays(world.today, AHEAD) };
  const { putOnRoster } = await world.ask(staff, PUT, { input });
  const { id } = (putOnRoster as { id: string; post: string }[]).find(({ post }) => post === 'REVIEWER') ?? { id: '' };
  await world.ask(staff, OFF, { id, endsOn: addDays(world.today, AHEAD + 1) });

  for (const post of POSTS)
    for (const { personId } of people) await standSinceLongAgo(owner, world.bodyId, { personId, post }, staff.personId);
  const [, second] = people.toSorted((one, other) => (one.personId < other.personId ? -1 : 1));
  const { caseRegistry } = await world.ask(staff, REGISTRY);
  const kept = caseRegistry.edges.find(({ node }: { node: { mine: boolean } }) => node.mine).node as { id: string };
  await world.ask(staff, APPOINT, { id: kept.id, who: { memberId: second?.personId } });
}

/** Put where it is kept: nobody is put on a roster for a day that is over, and the story is of one day. */
async function standSinceLongAgo(
  owner: Installation['owner'],
  bodyId: string,
  { personId, post }: { readonly personId: string; readonly post: string },
  setBy: string,
): Promise<void> {
  await owner.query(
    `insert into complaints.roster (id, body_id, entry_id, revision, person_id, post, from_on, ends_on, set_by, set_on, recorded_at)
     values ($1, $2, $1, 1, $3, $5, '2020-01-02', null, $4, '2020-01-01', '2020-01-01T10:00:00Z')`,
    [newId(), bodyId, personId, setBy, post],
  );
}
