import { createHash } from 'node:crypto';
import { FeedbackTickets, type Member } from '@standing/platform/auth';
import type { Installation } from './installation.js';
import type { World } from './world.js';

/** What a coach takes into an application that another context holds: the text, and the note that vouches for it. */
export type HandedOver = { readonly text: string; readonly ticket: string };

/** Words of feedback and their note, as practice gives them: it shows words a week after the answers, which no seed waits for. */
export async function wordsFor(
  { secret, clock }: Installation,
  { mark }: World,
  { bodyId, personId }: Member,
): Promise<HandedOver> {
  const text = JSON.stringify({ words: [`${mark} attentive`], answers: 5, withWords: 2 });
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { text, ticket: await new FeedbackTickets(secret, clock).mint({ bodyId, personId, sha256 }) };
}
