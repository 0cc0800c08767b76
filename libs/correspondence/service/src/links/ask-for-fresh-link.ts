import { Injectable } from '@nestjs/common';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { putMessage } from '../messages/put-message.js';
import { Link } from './link.entity.js';

/** Sends a new link for the same thing to the same address, for someone whose link has run out. */
@Injectable()
export class AskForFreshLink {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, linkId: string, key: string): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'correspondence.ask-for-fresh-link', key, input: linkId },
      async (transaction) => {
        const link = await transaction.manager.findOneByOrFail(Link, { id: linkId, bodyId: transaction.bodyId });
        return putMessage(transaction, {
          kind: link.purpose,
          subjectId: link.subjectId,
          recipientId: link.recipientId,
        });
      },
    );
  }
}
