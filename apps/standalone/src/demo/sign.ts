import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

/** Reads the code of ethics that is in force, and signs it. */
export async function sign(world: DemoWorld, coach: Member): Promise<void> {
  const { codeOfEthics } = await world.ask<{ codeOfEthics: { id: string; hash: string } }>(
    coach,
    `query Code { codeOfEthics { id hash } }`,
  );
  await world.ask(
    coach,
    `mutation Sign($input: SignCodeInput!, $key: Uuid!) { signCode(input: $input, idempotencyKey: $key) { id } }`,
    {
      input: { editionId: codeOfEthics.id, editionHash: codeOfEthics.hash, place: 'Nantes', nameTyped: coach.name },
    },
  );
}
