import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** Two complaints: the case manager takes one and leaves the other, whose return code this is, to whoever may want it. */
export async function complain(world: World, staff: Member): Promise<string> {
  await file(world);
  const { caseQueue } = await world.ask(staff, `{ caseQueue { edges { node { id } } } }`);
  const id = caseQueue.edges[0].node.id as string;
  await world.ask(
    staff,
    `mutation Whom($id: Uuid!, $key: Uuid!) { readWhomItConcerns(caseId: $id, idempotencyKey: $key) { about } }`,
    { id },
  );
  await world.ask(
    staff,
    `mutation Take($id: Uuid!, $key: Uuid!) { takeCase(caseId: $id, noConflict: true, idempotencyKey: $key) { id } }`,
    { id },
  );
  return file(world);
}

async function file(world: World): Promise<string> {
  const input = {
    about: `${world.mark} Éric`,
    narrative: `${world.mark} told what was said in confidence.`,
    clauses: ['CF-1'],
    occurredKind: 'DAY',
    occurredFrom: world.today,
    name: `${world.mark} Jeanne`,
    contact: `jeanne@${world.host}`,
    nameVisibility: 'KEPT_FROM_COACH',
  };
  const document = `mutation File($input: FileComplaintInput!, $key: Uuid!) {
    fileComplaint(input: $input, idempotencyKey: $key) { reference returnCode }
  }`;
  const { fileComplaint } = await world.ask(world.service('gateway'), document, { input });
  return fileComplaint.returnCode as string;
}
