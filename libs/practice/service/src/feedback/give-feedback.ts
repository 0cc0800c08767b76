import { Injectable } from '@nestjs/common';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { LinkHolder } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { feedbackGiven } from '@standing/practice/facts';
import { type FeedbackRequest, refusalsToGive } from '@standing/practice/rules';
import { KnownCharterVersion } from '../charter/charter-version.entity.js';
import { oneAtATime } from '../lock.js';
import { FeedbackLinkRow } from './feedback-link.entity.js';
import { Feedback } from './feedback.entity.js';

/** Whoever holds the link that a coach handed over answers by it, or changes the answer while that can be done. */
@Injectable()
export class GiveFeedback {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The feedback's id, the same for a change. Refusals: see `refusalsToGive`. */
  execute(input: FeedbackRequest, key: string, actor: LinkHolder): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.give-feedback', key, input }, async (tx) => {
      const { manager, bodyId, today } = tx;
      const { engagementId, giverId } = await linkOf(tx, actor);
      await oneAtATime(tx, engagementId ?? giverId ?? actor.linkId);
      const link = await linkOf(tx, actor);
      const before = await manager.findOneBy(Feedback, { bodyId, linkId: link.id });
      refuseIfAny(refusalsToGive(input, { ...link, givenOn: before?.givenOn ?? null }, today));

      const words = input.comment?.trim() ?? '';
      const comment = words === '' ? null : words;
      const said = { ...input.answers, comment, mayBeHandedOver: comment !== null && input.mayBeHandedOver };
      const revision = (before?.revision ?? 0) + 1;
      const feedbackId = before?.id ?? newId();
      if (before) await manager.update(Feedback, { bodyId, id: feedbackId }, { ...said, revision });
      else await keep(tx, link, { id: feedbackId, ...said });
      await tx.audit('practice.give-feedback', feedbackId, { revision });
      return feedbackId;
    });
  }
}

type Said = Pick<
  Feedback,
  | 'id'
  | 'comment'
  | 'mayBeHandedOver'
  | 'listening'
  | 'integrity'
  | 'responsibility'
  | 'transparency'
  | 'confidentiality'
>;

/** A first answer is told, with its day, whose kind it is and the number of the charter's version, and without a word of it. */
async function keep(
  { manager, bodyId, today: givenOn, tell }: Transaction,
  { id: linkId, personId, giverKind, giverId, engagementId, charterVersionId: id }: FeedbackLinkRow,
  said: Said,
): Promise<void> {
  const version = id === null ? null : await manager.findOneByOrFail(KnownCharterVersion, { bodyId, personId, id });
  await manager.insert(Feedback, { ...said, bodyId, personId, engagementId, linkId, givenOn, revision: 1 });
  await tell(feedbackGiven, {
    feedbackId: said.id,
    personId,
    engagementId: giverKind === 'client' ? engagementId : null,
    giverKind,
    giverId: giverId ?? engagementId ?? linkId,
    givenOn,
    charterVersion: version?.number ?? null,
  });
}

/** The link that the actor holds, of the coach whom it is about. */
async function linkOf({ manager, bodyId }: Transaction, actor: LinkHolder): Promise<FeedbackLinkRow> {
  const link = await manager.findOneBy(FeedbackLinkRow, { bodyId, id: actor.linkId, personId: actor.subjectId });
  if (!link) throw new NotFound('feedback link');
  return link;
}
