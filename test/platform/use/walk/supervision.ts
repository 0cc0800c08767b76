import { addDays } from '@standing/kernel';
import { headingOf, linkOf, SINCE_DAYS, supervisorOf } from './evidence.js';
import { type Scene, type Someone, stranger, today } from './scene.js';

const PROPOSE = `mutation Propose($input: ProposeAgreementInput!, $key: Uuid!) { proposeAgreement(input: $input, idempotencyKey: $key) { id supervisor { id } } }`;
const VET = `mutation Vet($id: Uuid!, $key: Uuid!) { vetSupervisor(supervisorId: $id, idempotencyKey: $key) { id } }`;
const SESSION = `mutation Session($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
const ASK = `mutation Ask($ids: [Uuid!]!, $key: Uuid!) { askConfirmation(sessionIds: $ids, idempotencyKey: $key) { requestId } }`;

/** So many sessions, one in two months: one at the least in each of the last quarters. */
const SESSIONS = 7;

/** A supervisor accepts by the link of a mail, the officer vets the address, and sessions are confirmed by another link. */
export async function beSupervised(scene: Scene, coach: Someone): Promise<void> {
  const agreementId = await agree(scene, coach);
  const day = await today(scene);
  const days = Array.from({ length: SESSIONS }, (_, index) => addDays(day, -1 - index * 60));
  const ids = await Promise.all(days.map((heldOn) => haveSession(scene, coach, agreementId, heldOn)));
  await scene.acts.ask('be supervised', coach.browser, ASK, { ids }, [
    'supervision.confirmation_requests where supervisee_id = $1',
    coach.personId,
  ]);
  await confirm(scene, coach);
}

async function agree(scene: Scene, { name, personId, browser }: Someone): Promise<string> {
  const { acts, officer } = scene;
  const supervisor = supervisorOf({ name, personId, browser });
  const startsOn = addDays(await today(scene), -SINCE_DAYS);
  const input = { newSupervisor: supervisor, startsOn, relations: [], relationsDeclared: true };
  const proposed = await acts.ask('be supervised', browser, PROPOSE, { input }, [
    'supervision.agreements where supervisee_id = $1',
    personId,
  ]);
  const path = await linkOf(scene, supervisor.email, 'a');
  const fields = { accept: 'yes', noRelations: 'yes', typedName: supervisor.name };
  await acts.post('be supervised', stranger(scene), { path, fields, read: headingOf }, [
    `supervision.agreements where supervisee_id = $1 and status = 'accepted' and version = 2`,
    personId,
  ]);
  const { id } = proposed.supervisor as { id: string };
  await acts.ask('be supervised', officer.browser, VET, { id }, [
    'supervision.supervisors where email = $1 and vetted_on is not null',
    supervisor.email,
  ]);
  return proposed.id as string;
}

async function haveSession(
  { acts }: Scene,
  { browser }: Someone,
  agreementId: string,
  heldOn: string,
): Promise<string> {
  const input = { agreementId, heldOn, minutes: 60, form: 'INDIVIDUAL' };
  const { id } = await acts.ask('be supervised', browser, SESSION, { input }, [
    'supervision.sessions where agreement_id = $1 and held_on = $2',
    agreementId,
    heldOn,
  ]);
  return id as string;
}

async function confirm(scene: Scene, coach: Someone): Promise<void> {
  const { name, email } = supervisorOf(coach);
  const path = await linkOf(scene, email, 'c');
  const fields = { act: 'decide', confirmAll: 'yes', typedName: name };
  await scene.acts.post('be supervised', stranger(scene), { path, fields, read: headingOf }, [
    `(select d.request_id from supervision.session_decisions d join supervision.sessions s on s.id = d.session_id
      where s.supervisee_id = $1 and s.status = 'confirmed' group by d.request_id having count(*) = ${SESSIONS}) t`,
    coach.personId,
  ]);
}
