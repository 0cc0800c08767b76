import type { Member } from '@standing/platform/auth';
import type { Case } from './seed-procedure.js';
import type { World } from './world.js';

const PUT_IN = `mutation PutIn($input: PutInExhibitInput!, $key: Uuid!) { putInExhibit(input: $input, idempotencyKey: $key) }`;
const DISCLOSE = `mutation Disclose($input: DiscloseExhibitInput!, $key: Uuid!) { discloseExhibit(input: $input, idempotencyKey: $key) }`;
const OUT_OF_SIGHT = `mutation Out($id: Uuid!, $key: Uuid!) { withdrawDisclosure(disclosureId: $id, because: TOO_EARLY, idempotencyKey: $key) }`;

/** A file with the mark and these words in it, its name and its title becomes evidence, as it came from the complainant. */
export async function putIn(world: World, { id }: Case, staff: Member, words: string, redacts: string | null = null) {
  const file = await world.sends(staff, words);
  const input = { caseId: id, kind: 'MESSAGE', source: 'COMPLAINANT', title: `${world.mark} ${words}`, file, redacts };
  const { putInExhibit } = await world.ask(staff, PUT_IN, { input });
  return putInExhibit as string;
}

/** What came from the complainant is put in, and a redacted version of it disclosed to the respondent. */
export async function discloseRedacted(world: World, one: Case, staff: Member, words: string): Promise<string> {
  const original = await putIn(world, one, staff, words);
  const redacted = await putIn(world, one, staff, words, original);
  const input = { exhibitId: redacted, to: 'RESPONDENT', ground: 'CHARGES_REST_ON_IT', title: `${world.mark} pièce.` };
  const { discloseExhibit } = await world.ask(staff, DISCLOSE, { input });
  return discloseExhibit as string;
}

/** The same, and what was disclosed leaves the respondent's sight; then another is disclosed. */
export async function discloseTwice(world: World, one: Case, staff: Member): Promise<void> {
  await world.ask(staff, OUT_OF_SIGHT, { id: await discloseRedacted(world, one, staff, 'un message') });
  await discloseRedacted(world, one, staff, 'une lettre');
}
