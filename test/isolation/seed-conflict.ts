import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const DECLARE = `mutation Declare($input: DeclareRelationInput!, $key: Uuid!) { declareRelation(input: $input, idempotencyKey: $key) }`;
const TO_SIGN = `{ conflictsToSign { id } }`;
const SIGN = `mutation Sign($id: Uuid!, $key: Uuid!) { signOffConflict(id: $id, because: SLIGHT, idempotencyKey: $key) }`;

/** Somebody who sat in a case declares that they trained the respondent; one of the two who must signs it off. */
export async function findConflict(world: World, seated: Member, respondent: Member, signer: Member): Promise<void> {
  await world.ask(seated, DECLARE, { input: { kind: 'TRAINED', side: 'ACTIVE', otherAddress: respondent.email } });
  await world.settle();
  const { conflictsToSign } = await world.ask(signer, TO_SIGN, {});
  for (const { id } of conflictsToSign as { id: string }[]) await world.ask(signer, SIGN, { id });
}
