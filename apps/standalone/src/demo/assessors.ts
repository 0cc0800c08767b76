import { addDays, addMonths } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { bringAlong } from './achievements.js';
import type { DemoWorld } from './demo-world.js';

/** A pool of three, taken in by a registrar. One of them supervised the applicant until two years ago, and has said so: she is returned. */
export async function joinTheAssessors(world: DemoWorld, registrar: Member, applicant: Member): Promise<Member> {
  const join = (name: string, email: string, persona: string) => world.join({ name, email, roles: [], persona });
  const helene = await join('Hélène Roche', 'helene.roche@evaluation.example', 'assessor-first');
  const karim = await join('Karim Haddad', 'karim.haddad@evaluation.example', 'assessor-second');
  const solene = await join('Solène Marchal', 'solene.marchal@evaluation.example', 'assessor-related');
  await keep(world, registrar, helene, { levels: ['niveau-1', 'niveau-2'], mostOpen: 3 });
  await keep(world, registrar, karim, { levels: ['niveau-1', 'niveau-2', 'niveau-3'], mostOpen: 4 });
  await keep(world, registrar, solene, { levels: ['niveau-1'], mostOpen: 3 });
  await bringAlong(world, helene, registrar);
  const untilOn = addMonths(world.today, -24);
  const input = { kind: 'SUPERVISES', side: 'ACTIVE', fromOn: addMonths(untilOn, -36), untilOn };
  await world.ask(
    solene,
    `mutation Declare($input: DeclareRelationInput!, $key: Uuid!) { declareRelation(input: $input, idempotencyKey: $key) }`,
    { input: { ...input, otherAddress: applicant.email } },
  );
  return solene;
}

/** Two views of the applications that the office shares: whose assessors are to be found, and what can be decided. */
export async function shareViews(world: DemoWorld, registrar: Member): Promise<void> {
  const share = (name: string, query: object) =>
    world.ask(
      registrar,
      `mutation ShareView($input: SaveViewInput!, $key: Uuid!) { saveView(input: $input, idempotencyKey: $key) }`,
      { input: { queue: 'APPLICATIONS', name, shared: true, query: [query] } },
    );
  await share('À confier à des évaluateurs', { name: 'stage', value: 'needs-assessors' });
  await share('Ce que je pourrais décider', { name: 'decidable', value: 'yes' });
}

type Said = { readonly levels: readonly string[]; readonly mostOpen: number };

async function keep(world: DemoWorld, registrar: Member, { personId }: Member, said: Said): Promise<void> {
  const mandateFrom = addMonths(world.today, -6);
  const days = { trainedOn: addDays(mandateFrom, -30), mandateFrom, mandateUntil: addMonths(mandateFrom, 36) };
  await world.ask(
    registrar,
    `mutation Keep($input: KeepAssessorInput!, $key: Uuid!) { keepAssessor(input: $input, idempotencyKey: $key) { id } }`,
    { input: { personId, ...said, ...days } },
  );
}
