import { addDays, addMonths } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

/** An award of another body, which a registrar has looked up in its register, and hours from before that wait to be seen. */
export async function bringAlong(world: DemoWorld, coach: Member, registrar: Member): Promise<void> {
  const fromOn = addMonths(world.today, -30);
  const held = { issuerName: 'Guilde des praticiens', designation: 'Coach confirmée', reference: 'GP-2041' };
  const award = await declare(world, coach, {
    kind: 'EXTERNAL_AWARD',
    ...held,
    fromOn,
    untilOn: addDays(addMonths(fromOn, 60), -1),
  });
  await world.ask(
    registrar,
    `mutation Check($input: CheckAchievementInput!, $key: Uuid!) { checkAchievement(input: $input, idempotencyKey: $key) { id } }`,
    { input: { id: award, revision: 1, seenHow: 'PUBLIC_REGISTER', seenOn: world.today } },
  );
  const hours = { activity: 'PRACTICE', form: 'individual', minutes: 320 * 60 };
  const days = { fromOn: addMonths(world.today, -96), untilOn: addMonths(world.today, -6) };
  await declare(world, coach, { kind: 'OPENING_BALANCE', ...hours, ...days });
}

async function declare(world: DemoWorld, coach: Member, input: Record<string, unknown>): Promise<string> {
  const document = `mutation Bring($input: AchievementInput!, $key: Uuid!) { declareAchievement(input: $input, idempotencyKey: $key) { id } }`;
  return (await world.ask<{ declareAchievement: { id: string } }>(coach, document, { input })).declareAchievement.id;
}
