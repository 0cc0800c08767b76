import type { Member } from '@standing/platform/auth';
import { apply } from './apply.js';
import { liveInsured, renewCover } from './covers.js';
import type { DemoWorld } from './demo-world.js';
import { hearClients } from './client-feedback.js';
import { daysAgo, learn, practise } from './past.js';
import { agreeWithSponsor } from './engagement-records.js';
import { agreeOnReport } from './report.js';
import { sign } from './sign.js';
import { stateMonth } from './statement.js';
import { agree, CLAIRE, superviseOnce } from './supervision.js';

const PSEUDONYMS = ['Client Vert', 'Projet Sud', 'D-12', 'Lynx 4', 'Boréal', 'Client K7'];

/** The months of the story in which five clients answer, as the other coach's do. */
const ANSWERED_IN = [7, 8, 9, 10, 11];

/** How many days before today: a session of two hours with each client, and an hour of supervision. */
const PRACTISED = [400, 330, 260, 190, 120, 60, 15];
const SUPERVISED = [430, 380, 330, 285, 240, 195, 150, 105, 60, 1];
/** In the month of this day, whose statement she and her supervisor signed. */
const STATED = 60;

const LEARNT = [
  { title: 'Entretien de cadrage : trois jours de pratique', kind: 'TRAINING', minutes: 900, ago: 200 },
  { title: 'Déontologie : trois dilemmes travaillés en groupe', kind: 'TRAINING', minutes: 360, ago: 30 },
  { title: 'Intervision : quatre cas entre pairs', kind: 'PEER_EXCHANGE', minutes: 240, ago: 90 },
] as const;

/** What she says on the criteria; on the others the assessors look at her evidence alone. */
const SAID = {
  contracting:
    'Je pose le cadre par écrit avec le client et le commanditaire avant la première séance : objectif, rôles, confidentialité, fin.',
  listening: 'Je reformule, je laisse les silences et je vérifie ce que j’ai compris avant d’aller plus loin.',
  ethics:
    'Un commanditaire m’a demandé un avis sur un client. J’ai refusé, en nommant la clause de confidentialité, et j’en ai parlé en supervision.',
} as const;

type Applicant = { readonly coach: Member; readonly agreement: Awaited<ReturnType<typeof agree>> };

/** Inès Morel joins on the first day of the story, signs, is insured, and agrees with a supervisor. */
export async function beginAsApplicant(world: DemoWorld, staff: Member): Promise<Applicant> {
  const coach = await world.join({
    name: 'Inès Morel',
    email: 'ines.morel@coachs.example',
    roles: [],
    persona: 'applicant',
  });
  await sign(world, coach);
  await liveInsured(world, coach, staff, 'RC-24-3390');
  return { coach, agreement: await agree(world, coach, CLAIRE) };
}

/** She enters what she did on the days on which she did it, is heard by her clients, and applies: every line is met. */
export async function applyAsApplicant(
  world: DemoWorld,
  staff: Member,
  { coach, agreement }: Applicant,
): Promise<void> {
  await renewCover(world, coach, staff, 'RC-25-3390');
  const engagements = await practise(world, coach, { pseudonyms: PSEUDONYMS, practised: PRACTISED });
  for (const ago of SUPERVISED)
    await superviseOnce(world, coach, agreement, { heldOn: daysAgo(world, ago), minutes: 60, isConfirmed: true });
  await stateMonth(world, coach, agreement, daysAgo(world, STATED));
  await agreeWithSponsor(world, coach, engagements);
  await learn(world, coach, LEARNT);
  for (const month of ANSWERED_IN) await hearClients(world, coach, engagements, month);
  await world.ask(
    coach,
    `mutation Aim($level: String!, $key: Uuid!) { aimAt(level: $level, idempotencyKey: $key) { on } }`,
    { level: 'niveau-1' },
  );
  const report = await agreeOnReport(world, coach, agreement, 'niveau-1');
  await apply(world, coach, 'niveau-1', { said: SAID, report });
}
