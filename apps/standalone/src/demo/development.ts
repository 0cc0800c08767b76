import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';
import { smallPdf } from './small-pdf.js';

type Activity = {
  /** In which month of the story it was recorded. */
  readonly month: number;
  readonly title: string;
  readonly kind: string;
  readonly minutes: number;
  readonly provider?: string;
  readonly reflection: string;
  /** The category of the scheme in which all of it lies. */
  readonly category?: string;
  /** The name of the file that shows it. */
  readonly file?: string;
};

/** A year and more of learning: most of it with a file that shows it. */
const ACTIVITIES: readonly Activity[] = [
  {
    month: 1,
    title: 'Journée d’étude sur la supervision de groupe',
    kind: 'CONFERENCE',
    minutes: 390,
    provider: 'Collège des coachs',
    reflection:
      'Un groupe se règle sur le cadre que pose le superviseur. Je préciserai le mien dès la première rencontre.',
    file: 'attestation-journee-etude.pdf',
  },
  {
    month: 3,
    title: 'Lecture : l’écoute des silences',
    kind: 'READING',
    minutes: 240,
    reflection: 'Je laisse désormais passer dix secondes avant de reformuler.',
  },
  {
    month: 5,
    title: 'Approche systémique en entreprise',
    kind: 'TRAINING',
    minutes: 420,
    provider: 'Institut Rivage',
    reflection: 'Dessiner le système avec le client change la demande. À reprendre avec mes accompagnements d’équipe.',
    file: 'attestation-systemique.pdf',
  },
  {
    month: 8,
    title: 'Intervision : six cas entre pairs',
    kind: 'PEER_EXCHANGE',
    minutes: 180,
    reflection: 'Deux collègues voyaient un lien hiérarchique que je ne voyais plus.',
  },
  {
    month: 10,
    title: 'Égalité et diversité : repérer ses préjugés',
    kind: 'TRAINING',
    minutes: 210,
    provider: 'Atelier Mosaïque',
    category: 'equality-and-diversity',
    reflection: 'Je relis mes questions d’accueil : certaines supposaient une carrière sans interruption.',
    file: 'attestation-egalite.pdf',
  },
  {
    month: 12,
    title: 'Atelier donné sur le contrat tripartite',
    kind: 'TEACHING',
    minutes: 150,
    category: 'contribution',
    reflection: 'Expliquer le contrat à d’autres m’a fait simplifier le mien.',
    file: 'programme-atelier.pdf',
  },
];

/** What the coach learnt in this month of the story, recorded with its file as anybody would. */
export async function develop(world: DemoWorld, coach: Member, month: number): Promise<void> {
  const record = `mutation Record($input: CpdActivityInput!, $key: Uuid!) { recordCpdActivity(input: $input, idempotencyKey: $key) { id } }`;
  for (const { month: when, file: name, category, ...activity } of ACTIVITIES) {
    if (when !== month) continue;
    const file = name ? await sent(world, coach, name, activity.title) : null;
    const categories = category === undefined ? [] : [{ code: category, minutes: activity.minutes }];
    await world.ask(coach, record, {
      input: { ...activity, categories, firstDay: world.today, lastDay: world.today, file },
    });
  }
}

async function sent(world: DemoWorld, coach: Member, name: string, title: string): Promise<string> {
  const pdf = smallPdf(['Collège des coachs', title, `Attestation remise à ${coach.name}`, `Le ${world.today}`]);
  const { ticket } = await world.documents.receive(coach, name, inOnePiece(pdf));
  return ticket;
}

async function* inOnePiece(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
