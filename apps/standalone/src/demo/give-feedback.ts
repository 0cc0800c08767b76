import { createHash } from 'node:crypto';
import type { DemoWorld } from './demo-world.js';

export type FeedbackAnswers = {
  readonly listening?: string;
  readonly integrity?: string;
  readonly responsibility?: string;
  readonly transparency?: string;
  readonly confidentiality?: string;
  readonly comment?: string;
  /** The body may read the comment. */
  readonly mayBeHandedOver?: boolean;
};

/** Whoever was handed this link answers by it. */
export async function giveFeedback(world: DemoWorld, token: string, input: FeedbackAnswers): Promise<void> {
  const { bodyId } = world;
  const gateway = { kind: 'service', service: 'gateway', bodyId, locale: 'fr' } as const;
  const { feedbackLink } = await world.ask<{ feedbackLink: { id: string; personId: string } }>(
    gateway,
    `query Link($hash: String!) { feedbackLink(tokenHash: $hash) { id personId } }`,
    { hash: createHash('sha256').update(token).digest('hex') },
  );
  const { id: linkId, personId: subjectId } = feedbackLink;
  const purpose = 'give-feedback';
  const holder = { kind: 'link', bodyId, linkId, purpose, subjectId, recipientId: linkId, locale: 'fr' } as const;
  const give = `mutation Give($input: GiveFeedbackInput!, $key: Uuid!) { giveFeedback(input: $input, idempotencyKey: $key) { state } }`;
  await world.ask(holder, give, { input });
}
