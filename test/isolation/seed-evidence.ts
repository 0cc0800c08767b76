import type { Member } from '@standing/platform/auth';
import type { Case } from './seed-procedure.js';
import type { World } from './world.js';

const PUT_IN = `mutation PutIn($input: PutInExhibitInput!, $key: Uuid!) { putInExhibit(input: $input, idempotencyKey: $key) }`;
const DISCLOSE = `mutation Disclose($input: DiscloseExhibitInput!, $key: Uuid!) { discloseExhibit(input: $input, idempotencyKey: $key) }`;
const OUT_OF_SIGHT = `mutation Out($id: Uuid!, $key: Uuid!) { withdrawDisclosure(disclosureId: $id, because: TOO_EARLY, idempotencyKey: $key) }`;

type Given = { readonly redacts?: string; readonly source?: 'BODY' | 'COMPLAINANT' };

/** A file with the mark and these words in it, its name and its title becomes evidence, as it came from the complainant. */
export async function putIn(world: World, { id }: Case, staff: Member, words: string, given: Given = {}) {
  const file = await world.sends(staff, words);
  const input = { caseId: id, kind: 'MESSAGE', source: 'COMPLAINANT', title: `${world.mark} ${words}`, file, ...given };
  const { putInExhibit } = await world.ask(staff, PUT_IN, { input });
  return putInExhibit as string;
}

/** What came from the complainant is put in, and a redacted version of it disclosed to the respondent. */
export async function discloseRedacted(world: World, one: Case, staff: Member, words: string): Promise<string> {
  const original = await putIn(world, one, staff, words);
  return disclose(world, staff, await putIn(world, one, staff, words, { redacts: original }), 'RESPONDENT');
}

/** The same, and what was disclosed leaves the respondent's sight; then others are disclosed, one to each party. */
export async function discloseTwice(world: World, one: Case, staff: Member): Promise<void> {
  await world.ask(staff, OUT_OF_SIGHT, { id: await discloseRedacted(world, one, staff, 'un message') });
  await discloseRedacted(world, one, staff, 'une lettre');
  const original = await putIn(world, one, staff, 'un relevé', { source: 'BODY' });
  await disclose(world, staff, await putIn(world, one, staff, 'un relevé', { redacts: original }), 'COMPLAINANT');
}

async function disclose(world: World, staff: Member, exhibitId: string, to: 'RESPONDENT' | 'COMPLAINANT') {
  const input = { exhibitId, to, ground: 'CHARGES_REST_ON_IT', title: `${world.mark} pièce.` };
  const { discloseExhibit } = await world.ask(staff, DISCLOSE, { input });
  return discloseExhibit as string;
}
