import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** A coach imports one hour of a file, in an engagement that begins with it. */
export async function importALog(world: World, coach: Member): Promise<void> {
  const document = `mutation Import($input: PracticeImportInput!, $key: Uuid!) { importPractice(input: $input, idempotencyKey: $key) { logged } }`;
  const rows = [{ row: 2, client: 0, heldOn: world.today, minutes: 50, paid: true }];
  const clients = [{ pseudonym: `${world.mark} of a file`.slice(0, 40), nameIsPseudonym: true }];
  await world.ask(coach, document, { input: { batchId: newId(), clients, rows } });
}
