import type { Member } from '@standing/platform/auth';
import type { Case } from './seed-procedure.js';
import type { World } from './world.js';

const WRITE = `mutation Write($input: WriteNoteInput!, $key: Uuid!) { writeNote(input: $input, idempotencyKey: $key) }`;
const READ = `mutation Read($id: Uuid!, $key: Uuid!) { openNotes(caseId: $id, idempotencyKey: $key) { notes { text } } }`;

/** Whoever keeps a case notes something beside its file: what they read of it. */
export async function note(world: World, { id }: Case, staff: Member): Promise<string> {
  await world.ask(staff, WRITE, { input: { caseId: id, text: `${world.mark} note.` } });
  return JSON.stringify(await world.ask(staff, READ, { id }));
}
