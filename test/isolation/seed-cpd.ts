import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import type { Installation } from './installation.js';
import type { World } from './world.js';

/** The ticket for a file of the member's, as the upload door gives it. */
export function ticketFor(
  { secret, clock }: Installation,
  { mark }: World,
  { bodyId, personId }: Member,
): Promise<string> {
  return new DocumentTickets(secret, clock).mint({
    bodyId,
    personId,
    documentId: newId(),
    name: `${mark} attestation.pdf`,
    mediaType: 'application/pdf',
    bytes: 1200,
    sha256: newId().replaceAll('-', '').repeat(2),
  });
}

/** The coach opens an address of their own, and sends a mail with a file to it, which waits. */
export async function mailIn(installation: Installation, world: World, coach: Member): Promise<void> {
  const { openCpdMailbox } = await world.ask(
    coach,
    `mutation Open($key: Uuid!) { openCpdMailbox(idempotencyKey: $key) { localPart } }`,
  );
  const input = {
    localPart: openCpdMailbox.localPart as string,
    subject: `${world.mark} Webinaire`,
    text: `${world.mark} Une idée.`,
    sentOn: world.today,
    files: [await ticketFor(installation, world, coach)],
    refusedFiles: 0,
  };
  await world.ask(
    world.service('gateway'),
    `mutation Take($input: CpdMailInput!, $key: Uuid!) { takeCpdMail(input: $input, idempotencyKey: $key) }`,
    { input },
  );
}

/** The coach records two activities, one with a file, corrects one, takes the other back, and says what came of an aim. */
export async function develop(installation: Installation, world: World, coach: Member): Promise<void> {
  const record = `mutation Record($input: CpdActivityInput!, $key: Uuid!) { recordCpdActivity(input: $input, idempotencyKey: $key) { id version } }`;
  const input = {
    title: `${world.mark} Lecture`,
    kind: 'READING',
    firstDay: world.today,
    lastDay: world.today,
    minutes: 60,
    reflection: `${world.mark} Une idée.`,
    provider: `${world.mark} Institut`,
  };
  const file = await ticketFor(installation, world, coach);
  const { recordCpdActivity: first } = await world.ask(coach, record, { input: { ...input, file } });
  await world.ask(
    coach,
    `mutation Correct($id: Uuid!, $version: Int!, $input: CpdActivityInput!, $key: Uuid!) { correctCpdActivity(id: $id, version: $version, input: $input, idempotencyKey: $key) { id } }`,
    { ...first, input: { ...input, minutes: 45 } },
  );
  const { recordCpdActivity: second } = await world.ask(coach, record, { input: { ...input, minutes: 30 } });
  await world.ask(
    coach,
    `mutation Withdraw($id: Uuid!, $version: Int!, $key: Uuid!) { withdrawCpdActivity(id: $id, version: $version, idempotencyKey: $key) { id } }`,
    second,
  );
  const { setCpdAim } = await world.ask(
    coach,
    `mutation Set($input: CpdAimInput!, $key: Uuid!) { setCpdAim(input: $input, idempotencyKey: $key) { id version } }`,
    { input: { aim: `${world.mark} Mieux clore.`, clauses: ['CF-1'], activityIds: [first.id] } },
  );
  await world.ask(
    coach,
    `mutation Plan($input: CpdPlanInput!, $key: Uuid!) { tellCpdPlan(input: $input, idempotencyKey: $key) { id } }`,
    { input: { untilOn: world.today, topics: ['ethics'] } },
  );
  await world.ask(
    coach,
    `mutation State($year: Int!, $key: Uuid!) { stateCpdYear(year: $year, idempotencyKey: $key) { year } }`,
    { year: Number(world.today.slice(0, 4)) - 1 },
  );
  await world.ask(
    coach,
    `mutation Review($id: Uuid!, $version: Int!, $input: CpdReviewInput!, $key: Uuid!) { reviewCpdAim(id: $id, version: $version, input: $input, idempotencyKey: $key) { id } }`,
    { ...setCpdAim, input: { outcome: 'REACHED', review: `${world.mark} Deux fois.` } },
  );
}
