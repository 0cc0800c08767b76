import type { HeardTransaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { ApplicationRow } from '../applications/application.entity.js';
import { conflictsBetween } from '../relations/conflicts-between.js';
import { AssessmentRow } from './assessment.entity.js';
import { recuse } from './recuse.js';

/** Whoever of the two assesses the other's application leaves their seat, where what is known today bars them. */
export async function recuseTheRelated(tx: HeardTransaction, people: readonly [string, string]): Promise<void> {
  const [one, other] = people;
  const [bar] = await conflictsBetween(tx, one, [other]);
  if (bar === undefined || bar.kind === 'self') return;
  for (const [assessorId, applicantId] of [
    [one, other],
    [other, one],
  ] as const)
    for (const assessment of await inHand(tx, assessorId, applicantId)) await recuse(tx, assessment, bar.kind);
}

async function inHand(
  { manager, bodyId }: HeardTransaction,
  assessorId: string,
  personId: string,
): Promise<AssessmentRow[]> {
  const applications = await manager.findBy(ApplicationRow, { bodyId, personId });
  const applicationId = In(applications.map(({ id }) => id));
  return manager.findBy(AssessmentRow, { bodyId, assessorId, applicationId, status: In(['assigned', 'open']) });
}
