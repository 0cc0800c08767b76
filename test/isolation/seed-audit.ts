import { createHash, randomBytes } from 'node:crypto';
import type { Member } from '@standing/platform/auth';
import type { Installation } from './installation.js';
import { reviewOne } from './seed-review.js';
import type { World } from './world.js';

const PREPARE = `mutation Prepare($input: AuditDrawInput!, $key: Uuid!) { draw: prepareAuditDraw(input: $input, idempotencyKey: $key) { id announcement } }`;
const COMMIT = `mutation Commit($drawId: Uuid!, $commitment: String!, $key: Uuid!) { commitAuditShare(drawId: $drawId, commitment: $commitment, idempotencyKey: $key) { id } }`;
const REVEAL = `mutation Reveal($drawId: Uuid!, $share: String!, $key: Uuid!) { revealAuditShare(drawId: $drawId, share: $share, idempotencyKey: $key) { id } }`;
const ABANDON = `mutation Abandon($drawId: Uuid!, $key: Uuid!) { abandonAuditDraw(drawId: $drawId, idempotencyKey: $key) { id } }`;

const SETTINGS = {
  ...{ ratePerMille: 1000, byLevel: true, leaveOutDrawnLastTime: false, minimumDays: 0, undocumentedWeight: 2 },
};

/** A draw of those to be audited is prepared and given up; another is made, everybody accredited is drawn, and one audit goes to its end. */
export async function audit(installation: Installation, world: World, staff: Member): Promise<void> {
  await world.settle();
  const octave = await world.join('Octave', `octave@${world.host}`, ['officer']);
  const { draw: first } = await world.ask(staff, PREPARE, { input: SETTINGS });
  await world.ask(staff, ABANDON, { drawId: first.id });
  const { draw } = await world.ask(staff, PREPARE, { input: SETTINGS });
  const shares = [staff, octave].map((officer) => ({ officer, share: randomBytes(32).toString('hex') }));
  for (const { officer, share } of shares)
    await world.ask(officer, COMMIT, { drawId: draw.id, commitment: commitmentTo(draw.announcement as string, share) });
  for (const { officer, share } of shares) await world.ask(officer, REVEAL, { drawId: draw.id, share });
  await reviewOne(installation, world, staff, octave);
}

/** As an officer's browser takes it. */
function commitmentTo(announcement: string, share: string): string {
  const said = JSON.stringify(['standing-audit-draw-1', 'share', announcement, share]);
  return createHash('sha256').update(said).digest('hex');
}
