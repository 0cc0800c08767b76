import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type EngagementGiver, type LabelledGiver, lastDayOfLink } from '@standing/practice/rules';
import { IsNull } from 'typeorm';
import { FeedbackLinkRow } from './feedback-link.entity.js';

/** Whom a link asks, about whom, and on which version of the charter. */
export type AskedOf = { readonly personId: string; readonly charterVersionId: string | null } & (
  | { readonly giverKind: EngagementGiver; readonly engagementId: string; readonly giverId: string | null }
  | { readonly giverKind: LabelledGiver; readonly engagementId: null; readonly giverId: string }
);

/** Makes a link, and ends the one before it. The token, 256 random bits, of which the hash alone is kept. */
export async function openLink({ manager, bodyId, today, audit }: Transaction, asked: AskedOf): Promise<string> {
  const { giverKind, engagementId, giverId } = asked;
  const same = engagementId === null ? { giverId } : { engagementId, giverKind };
  await manager.update(FeedbackLinkRow, { bodyId, ...same, endedOn: IsNull() }, { endedOn: today });

  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const id = newId();
  const until = lastDayOfLink(today);
  await manager.insert(FeedbackLinkRow, { ...asked, id, bodyId, tokenHash, madeOn: today, until, endedOn: null });
  await audit('practice.make-feedback-link', id);
  return token;
}
