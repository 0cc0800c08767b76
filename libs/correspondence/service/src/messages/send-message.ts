import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { Post } from '../post/post.js';
import { Message } from './message.entity.js';
import { WriteMail } from './write-mail.js';

/** Writes one message's mail, posts it, and marks it sent. */
@Injectable()
export class SendMessage {
  constructor(
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
        const message = await manager.findOneByOrFail(Message, { id, bodyId });
        const mail = await this.write.of(message, transaction);
        await this.post.send(mail, transaction);
        await manager.update(Message, { id }, { sentAt: realNow });
        return id;
      },
    );
  }
}
