import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from '../demo-world.js';
import { demoCharter } from './demo-charter.js';

/** The body's charter comes into force with its code. */
export async function publishCharterOfBody(world: DemoWorld, staff: Member): Promise<void> {
  await world.ask(
    staff,
    `mutation PublishCharterOfBody($input: PublishCharterEditionInput!, $key: Uuid!) { publishCharterEdition(input: $input, idempotencyKey: $key) { id } }`,
    { input: { ...demoCharter, validFrom: world.today } },
  );
}

const OWN_LINE = {
  commitment: 'RC-1',
  words: {
    fr: 'Entre deux séances, je réponds à vos messages sous deux jours ouvrés.',
    en: 'Between two sessions I answer your messages within two working days.',
  },
};
const IN_OWN_WORDS = {
  code: 'RC-2.B5',
  choice: 'REWORDED',
  words: {
    fr: 'Je ne fais ni thérapie, ni conseil juridique, et je le dis dès notre premier échange.',
    en: 'I offer neither therapy nor legal advice, and say so when we first talk.',
  },
};

/** A coach makes the charter theirs, publishes a version, and opens its public address. */
export async function publishOwnCharter(world: DemoWorld, coach: Member): Promise<void> {
  const add = `mutation Add($input: AddCharterLineInput!, $key: Uuid!) { addCharterLine(input: $input, idempotencyKey: $key) { address } }`;
  const save = `mutation Save($input: SaveCharterLineInput!, $key: Uuid!) { saveCharterLine(input: $input, idempotencyKey: $key) { address } }`;
  await world.ask(coach, add, { input: OWN_LINE });
  await world.ask(coach, save, { input: IN_OWN_WORDS });
  for (const act of ['publishCharter', 'shareCharter'])
    await world.ask(coach, `mutation Act($key: Uuid!) { ${act}(idempotencyKey: $key) { address } }`);
}

/** The coach annexes the latest version to the contracts of these engagements, from today on. */
export async function annexCharter(world: DemoWorld, coach: Member, engagements: readonly string[]): Promise<void> {
  const { chartersToAnnex } = await world.ask<{ chartersToAnnex: { id: string }[] }>(
    coach,
    `{ chartersToAnnex { id } }`,
  );
  const annex = `mutation Annex($engagementId: Uuid!, $charterVersionId: Uuid, $fromOn: Day!, $key: Uuid!) { annexCharter(engagementId: $engagementId, charterVersionId: $charterVersionId, fromOn: $fromOn, idempotencyKey: $key) { id } }`;
  const charterVersionId = chartersToAnnex[0]?.id;
  for (const engagementId of engagements)
    await world.ask(coach, annex, { engagementId, charterVersionId, fromOn: world.today });
}
