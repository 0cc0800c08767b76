import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { linkState, refusalsToWithdrawLink } from '@standing/practice/rules';
import type { FindOptionsWhere } from 'typeorm';
import { FeedbackLinkRow } from './feedback-link.entity.js';
import { Feedback } from './feedback.entity.js';

/** Ends the latest of these links. Refusals: see `refusalsToWithdrawLink`; `NotFound` where there is none. */
export async function endLink(tx: Transaction, links: FindOptionsWhere<FeedbackLinkRow>): Promise<string> {
  const { manager, bodyId, today } = tx;
  const link = await manager.findOne(FeedbackLinkRow, { where: { bodyId, ...links }, order: { id: 'DESC' } });
  if (!link) throw new NotFound('feedback link');
  const feedback = await manager.findOneBy(Feedback, { bodyId, linkId: link.id });
  refuseIfAny(refusalsToWithdrawLink(linkState({ ...link, givenOn: feedback?.givenOn ?? null }, today)));

  await manager.update(FeedbackLinkRow, { bodyId, id: link.id }, { endedOn: today });
  await tx.audit('practice.withdraw-feedback-link', link.id);
  return link.id;
}
