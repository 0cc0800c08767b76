import type { Member } from '@standing/platform/auth';
import { apply } from './apply.js';
import { annexCharter, publishOwnCharter } from './charter/publish-charters.js';
import { liveInsured, RENEWED_IN_MONTH, renewCover } from './covers.js';
import type { DemoWorld } from './demo-world.js';
import { develop } from './development.js';
import { hearClients, wordsToHandOver } from './client-feedback.js';
import { askPeer, hearSupervisor } from './colleague-feedback.js';
import { askForReport, writeReport } from './report.js';
import { practiseAbroad } from './engagement-records.js';
import { sign } from './sign.js';
import { STORY_DAYS } from './story.js';
import { agree, type Agreed, CLAIRE, superviseOnce, vet } from './supervision.js';

const PSEUDONYMS = ['Renard 12', 'Projet Nord', 'C-07', 'Client Bleu', 'Atlas', 'Équinoxe', 'Client M4'];
const MONTH_DAYS = 30;
/** The month of the story in which he publishes his charter; the clients who answer in the two after it answer on it. */
const CHARTER_IN_MONTH = 8;
const DENIS = { name: 'Denis Martin', email: 'denis.martin@supervision.example', locale: 'fr' };

/** A coach who has signed, logs each month, and has his sessions confirmed: his standing has something to explain, and his application waits. One supervisor has written a report, the other is asked to. */
export async function liveAsBusyCoach(world: DemoWorld, staff: Member): Promise<void> {
  const coach = await world.join({
    name: 'Éric Blanc',
    email: 'eric.blanc@coachs.example',
    roles: [],
    persona: 'busy-coach',
  });
  await sign(world, coach);
  await world.ask(
    coach,
    `mutation Aim($level: String!, $key: Uuid!) { aimAt(level: $level, idempotencyKey: $key) { on } }`,
    { level: 'niveau-2' },
  );
  await liveInsured(world, coach, staff, 'RC-24-1187');
  const claire = await agree(world, coach, CLAIRE);
  await vet(world, staff, claire.supervisorId);
  const denis = await agree(world, coach, DENIS);
  const engagements = await startEngagements(world, coach);
  await practiseAbroad(world, coach, engagements);
  for (let daysBack = STORY_DAYS - MONTH_DAYS, month = 0; daysBack > 0; daysBack -= MONTH_DAYS, month += 1) {
    await world.standDaysBack(daysBack);
    await liveAMonth(world, coach, engagements, month);
    if (month === RENEWED_IN_MONTH) await renewCover(world, coach, staff, 'RC-25-1187');
    await develop(world, coach, month);
    await supervisedSession(world, coach, month % 5 === 4 ? denis : claire, month);
    await hearClients(world, coach, engagements, month);
    if (month === CHARTER_IN_MONTH) await liveByCharter(world, coach, engagements.slice(2, 4));
  }
  await hearSupervisor(world, coach);
  await askPeer(world, coach);
  await apply(world, coach, 'niveau-1', { words: await wordsToHandOver(world, coach) });
  await writeReport(world, await askForReport(world, coach, claire, 'niveau-2'), claire);
  await askForReport(world, coach, denis, 'niveau-2');
}

async function liveByCharter(world: DemoWorld, coach: Member, engagements: readonly string[]): Promise<void> {
  await publishOwnCharter(world, coach);
  await world.settle();
  await annexCharter(world, coach, engagements);
}

async function startEngagements(world: DemoWorld, coach: Member): Promise<string[]> {
  const start = `mutation Start($input: StartEngagementInput!, $key: Uuid!) { startEngagement(input: $input, idempotencyKey: $key) { id } }`;
  const ids: string[] = [];
  for (const pseudonym of PSEUDONYMS) {
    const input = { pseudonym, kind: 'INDIVIDUAL', startedOn: world.today };
    ids.push((await world.ask<{ startEngagement: { id: string } }>(coach, start, { input })).startEngagement.id);
  }
  return ids;
}

async function liveAMonth(
  world: DemoWorld,
  coach: Member,
  engagements: readonly string[],
  month: number,
): Promise<void> {
  const log = `mutation Log($input: LogPracticeInput!, $key: Uuid!) { logPractice(input: $input, idempotencyKey: $key) { id } }`;
  for (const [index, engagementId] of engagements.entries()) {
    if ((month + index) % 3 === 2) continue;
    const input = {
      engagementId,
      heldOn: world.today,
      minutes: 90 + 30 * ((month + index) % 2),
      paid: index !== 4,
      acceptOverlap: true,
    };
    await world.ask(coach, log, { input });
  }
}

function supervisedSession(world: DemoWorld, coach: Member, agreed: Agreed, month: number): Promise<void> {
  const held = { heldOn: world.today, minutes: month % 4 === 3 ? 90 : 60, isConfirmed: month % 7 !== 5 };
  return superviseOnce(world, coach, agreed, held);
}
