import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** Says what a clause of another body's text is in the code that is published, and begins the next edition. */
export async function compareCode(world: World, staff: Member): Promise<void> {
  const { codeEditions } = await world.ask(staff, `{ codeEditions { id } }`);
  const pairs = [{ theirs: '2.2', ours: null, relation: 'ABSENT' }];
  const input = { editionId: codeEditions[0].id, reference: { name: `${world.mark} Code`, link: null }, pairs };
  await world.ask(
    staff,
    `mutation Compare($input: CompareCodeEditionInput!, $key: Uuid!) { compareCodeEdition(input: $input, idempotencyKey: $key) { id } }`,
    { input },
  );
  await world.ask(staff, `mutation Begin($key: Uuid!) { beginCodeDraft(idempotencyKey: $key) { revision } }`);
}
