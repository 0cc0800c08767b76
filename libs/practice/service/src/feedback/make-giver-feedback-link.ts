import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { type LabelRequest, refusalsOfLabel } from '@standing/practice/rules';
import { oneAtATime } from '../lock.js';
import { giverUnder, knownGivers } from './known-givers.js';
import { openLink } from './open-link.js';

/** The giver, and the token; null when the key was used before. */
export type MadeForGiver = { readonly giverId: string; readonly token: string | null };

/** A coach makes the link by which a supervisor or a peer gives feedback (DV-3), under a label. Another link before it ends here. */
@Injectable()
export class MakeGiverFeedbackLink {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Refusals: see `refusalsOfLabel`. */
  async execute(input: LabelRequest, key: string, actor: Member): Promise<MadeForGiver> {
    let token: string | null = null;
    const name = 'practice.make-giver-feedback-link';
    const giverId = await this.unitOfWork.run({ actor, name, key, input }, async (tx) => {
      const { personId } = actor;
      await oneAtATime(tx, personId);
      refuseIfAny(refusalsOfLabel(input, await knownGivers(tx, personId)));
      const id = await giverUnder(tx, personId, input);
      await oneAtATime(tx, id);
      const asked = { personId, giverKind: input.kind, engagementId: null, giverId: id, charterVersionId: null };
      token = await openLink(tx, asked);
      return id;
    });
    return { giverId, token };
  }
}
