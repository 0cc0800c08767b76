import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** The body publishes its charter; a coach makes it theirs, publishes a version, and opens a public address twice. */
export async function writeCharters(world: World, coach: Member, staff: Member): Promise<void> {
  const both = (text: string) => ({ fr: `${world.mark} ${text}`, en: `${world.mark} ${text}` });
  const behaviours = ['RC-1.B1', 'RC-1.B2'].map((code) => ({ code, text: both(code), locked: false, clause: null }));
  const aims = [{ code: 'RC-1.A1', text: both('aim') }];
  const commitments = [{ code: 'RC-1', title: both('listening'), aims, behaviours }];
  const input = { edition: '1', validFrom: world.today, title: both('charter'), source: both('source'), commitments };
  const publish = `mutation Charter($input: PublishCharterEditionInput!, $key: Uuid!) { publishCharterEdition(input: $input, idempotencyKey: $key) { id } }`;
  await world.ask(staff, publish, { input });

  const words = both('own');
  const save = `mutation Save($input: SaveCharterLineInput!, $key: Uuid!) { saveCharterLine(input: $input, idempotencyKey: $key) { address } }`;
  await world.ask(coach, save, { input: { code: 'RC-1.B1', choice: 'REWORDED', words } });
  for (const act of ['publishCharter', 'shareCharter', 'withdrawCharterLink', 'shareCharter'])
    await world.ask(coach, `mutation Act($key: Uuid!) { ${act}(idempotencyKey: $key) { address } }`);
}

/** The coach annexes the latest version to the contract of their first engagement. */
export async function annexCharter(world: World, coach: Member): Promise<void> {
  await world.settle();
  const { chartersToAnnex, myEngagements } = await world.ask(coach, `{ chartersToAnnex { id } myEngagements { id } }`);
  const annex = `mutation Annex($id: Uuid!, $version: Uuid, $fromOn: Day!, $key: Uuid!) { annexCharter(engagementId: $id, charterVersionId: $version, fromOn: $fromOn, idempotencyKey: $key) { id } }`;
  const [id, version] = [myEngagements[0].id as string, chartersToAnnex[0].id as string];
  await world.ask(coach, annex, { id, version, fromOn: world.today });
}
