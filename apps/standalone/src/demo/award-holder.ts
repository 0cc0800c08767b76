import type { Member } from '@standing/platform/auth';
import { apply } from './apply.js';
import { hearClients } from './client-feedback.js';
import { liveInsured, renewCover } from './covers.js';
import type { DemoWorld } from './demo-world.js';
import { daysAgo, learn, practise } from './past.js';
import { sign } from './sign.js';
import { agree, CLAIRE, superviseOnce } from './supervision.js';

const PSEUDONYMS = Array.from({ length: 12 }, (_, index) => `Dossier ${index + 1}`);

/** How many days before today: when he was awarded, a session of two hours with each client, and an hour of supervision. */
const AWARDED = 65;
const PRACTISED = [830, 610, 390, 250, 110, 75];
const SUPERVISED_SINCE = 540;
const SUPERVISED = [530, 490, 445, 400, 355, 310, 265, 220, 175, 130, 85, 70];

const LEARNT = [
  { title: 'Coaching d’équipe : cinq jours de pratique', kind: 'TRAINING', minutes: 1200, ago: 160 },
  { title: 'Intervision : deux cas entre pairs', kind: 'PEER_EXCHANGE', minutes: 120, ago: 100 },
] as const;

/** The months of the story in which five clients answer, as the other coach's do. */
const ANSWERED_IN = [7, 8, 9, 10, 11];

type Begun = { readonly coach: Member; readonly agreement: Awaited<ReturnType<typeof agree>> };

/** Thomas Girard joins on the first day of the story, signs, is insured, and brings along a supervisor of his. */
export async function beginAsAwardHolder(world: DemoWorld, staff: Member): Promise<Begun> {
  const coach = await world.join({
    name: 'Thomas Girard',
    email: 'thomas.girard@coachs.example',
    roles: [],
    persona: 'award-holder',
  });
  await sign(world, coach);
  await liveInsured(world, coach, staff, 'RC-24-0742');
  return { coach, agreement: await agree(world, coach, CLAIRE, daysAgo(world, SUPERVISED_SINCE)) };
}

/** He enters what he did, applies, and is awarded the second level: the register shows him. */
export async function becomeAwardHolder(
  world: DemoWorld,
  { staff, registrar }: { readonly staff: Member; readonly registrar: Member },
  { coach, agreement }: Begun,
): Promise<void> {
  await world.standDaysBack(AWARDED);
  await renewCover(world, coach, staff, 'RC-25-0742');
  const engagements = await practise(world, coach, { pseudonyms: PSEUDONYMS, practised: PRACTISED });
  for (const ago of SUPERVISED)
    await superviseOnce(world, coach, agreement, { heldOn: daysAgo(world, ago), minutes: 60, isConfirmed: true });
  await learn(world, coach, LEARNT);
  for (const month of ANSWERED_IN) await hearClients(world, coach, engagements, month);
  const applicationId = await apply(world, coach, 'niveau-2');
  await world.settle();
  await world.ask(
    registrar,
    `mutation Award($input: AwardLevelInput!, $key: Uuid!) { awardLevel(input: $input, idempotencyKey: $key) { id } }`,
    { input: { applicationId, shownName: coach.name } },
  );
}
