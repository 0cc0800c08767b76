import type { Member } from '@standing/platform/auth';
import { jeanne, takeFiled } from './seed-filed.js';
import type { World } from './world.js';

type Cast = Readonly<Record<'staff' | 'second' | 'respondent' | 'coach', Member>>;

const FILE = `mutation File($input: FileComplaintInput!, $key: Uuid!) { fileComplaint(input: $input, idempotencyKey: $key) { reference returnCode } }`;
const NAME = `mutation Name($id: Uuid!, $who: MemberMeantInput!, $key: Uuid!) { nameRespondent(caseId: $id, who: $who, idempotencyKey: $key) { id } }`;
const BECOME = `mutation Become($id: Uuid!, $key: Uuid!) { becomeRegistrar(caseId: $id, noConflict: true, idempotencyKey: $key) { id } }`;
const SAY = `mutation Say($input: SayMemberInput!, $key: Uuid!) { sayComplainantIsMember(input: $input, idempotencyKey: $key) }`;

/** Whoever complained of one says that they are the coach, of whom somebody complains too: its registrar has no part in that. */
export async function guard(world: World, { staff, second, respondent, coach }: Cast): Promise<void> {
  const door = world.service('gateway');
  const allegation = {
    behaviour: `${world.mark} shouted.`,
    clauses: [],
    occurredKind: 'DAY',
    occurredFrom: world.today,
  };
  const input = {
    about: `${world.mark}`,
    harmedAge: 'ADULT',
    allegations: [allegation],
    declared: true,
    ...jeanne(world),
  };
  const { fileComplaint } = await world.ask(door, FILE, { input });
  const theirs = await takeFiled(world, staff);
  await world.ask(staff, NAME, { id: theirs.id, who: { memberId: respondent.personId } });
  await world.ask(second, BECOME, { id: theirs.id });
  const { reference, returnCode: code } = fileComplaint as { reference: string; returnCode: string };
  const { registerSearch } = await world.ask(
    coach,
    `query Found($text: String!) { registerSearch(text: $text) { edges { node { reference } } } }`,
    { text: coach.name },
  );
  const memberReference = registerSearch.edges[0].node.reference;
  await world.ask(door, SAY, { input: { reference, code, memberReference } });
  await world.ask(door, FILE, { input });
  const inReturn = await takeFiled(world, staff);
  await world.ask(staff, NAME, { id: inReturn.id, who: { memberId: coach.personId } });
}
