import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';
import { type FeedbackAnswers, giveFeedback } from './give-feedback.js';
import type { HandedOver } from './report.js';

const EACH = {
  listening: 'ALWAYS',
  integrity: 'ALWAYS',
  responsibility: 'ALWAYS',
  transparency: 'MOSTLY',
  confidentiality: 'ALWAYS',
} as const;

/** The month of the story in which the first client answers; one more does in each that follows. */
const FIRST_MONTH = 7;

/** What clients answer, each of another engagement. */
const ANSWERS: readonly FeedbackAnswers[] = [
  { ...EACH, comment: 'Un cadre clair dès la première séance.', mayBeHandedOver: true },
  { ...EACH, listening: 'MOSTLY', responsibility: 'MOSTLY' },
  { ...EACH, transparency: 'ALWAYS', comment: 'J’aurais aimé plus de temps pour conclure.' },
  { ...EACH, integrity: 'MOSTLY', transparency: 'SOMETIMES' },
  { listening: 'ALWAYS', integrity: 'CANNOT_SAY', responsibility: 'ALWAYS' },
  EACH,
];

/** In six months of the story the coach hands a client a link, and the client answers. */
export async function hearClients(
  world: DemoWorld,
  coach: Member,
  engagements: readonly string[],
  month: number,
): Promise<void> {
  const input = ANSWERS[month - FIRST_MONTH];
  const engagementId = engagements[month - FIRST_MONTH];
  if (!input || !engagementId) return;
  const make = `mutation Make($engagementId: Uuid!, $key: Uuid!) { makeFeedbackLink(engagementId: $engagementId, idempotencyKey: $key) { token } }`;
  const { makeFeedbackLink: made } = await world.ask<{ makeFeedbackLink: { token: string } }>(coach, make, {
    engagementId,
  });
  await giveFeedback(world, made.token, input);
}

/** The words that clients let the coach hand over, of those that he is shown. */
export async function wordsToHandOver(world: DemoWorld, coach: Member): Promise<HandedOver> {
  const found = await world.ask<{ feedbackToHandOver: HandedOver }>(
    coach,
    `{ feedbackToHandOver { text ticket } }`,
    {},
  );
  return found.feedbackToHandOver;
}
