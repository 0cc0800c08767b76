import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { Post } from '../post/post.js';
import type { Mail } from '../post/mail.js';
import { mayBeSent } from './may-be-sent.js';
import { Message } from './message.entity.js';
import { WriteMail } from './write-mail.js';

/**
 * Writes one message's mail, posts it, and marks it sent; gives it up when there is nothing left to say or nobody who
 * may be written to, and does nothing when another sender has sent it meanwhile.
 */
@Injectable()
export class SendMessage {
  constructor(
    @Inject(GRAPH) private readonly graph: Graph,
    private readonly unitOfWork: UnitOfWork,
    private readonly write: WriteMail,
    private readonly post: Post,
  ) {}

  execute(bodyId: string, id: string): Promise<string> {
    const actor = { kind: 'service', service: 'correspondence', bodyId, locale: 'fr' } as const;
    return this.unitOfWork.run(
      { actor, name: 'correspondence.send-message', key: newId(), input: id },
      async (transaction) => {
        const { manager, realNow } = transaction;
        // Held until it is sent, so that a server which answers late does not outlive the lease and let it go out twice.
        const message = await manager.findOneOrFail(Message, {
          where: { id, bodyId },
          lock: { mode: 'for_no_key_update' },
        });
        if (message.sentAt !== null) return id;
        const mail = await this.mailOf(message, transaction);
        if (mail !== null) await this.post.send(mail, transaction);
        await manager.update(Message, { id }, mail === null ? { givenUpAt: realNow } : { sentAt: realNow });
        return id;
      },
    );
  }

  private async mailOf(message: Message, transaction: Transaction): Promise<Mail | null> {
    const mail = await this.write.of(message, transaction);
    return mail !== null && (await mayBeSent(this.graph, transaction.actor, mail)) ? mail : null;
  }
}
