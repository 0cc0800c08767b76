import { newId } from '@standing/kernel';
import type { EntityManager } from 'typeorm';
import { Message, type MessageKind } from './message.entity.js';

/** Keeps a message to be sent, in the transaction of what caused it. */
export async function putMessage(
  { manager, bodyId, realNow }: { readonly manager: EntityManager; readonly bodyId: string; readonly realNow: Date },
  message: { readonly kind: MessageKind; readonly subjectId: string; readonly recipientId: string },
): Promise<string> {
  const id = newId();
  await manager.insert(Message, {
    ...message,
    id,
    bodyId,
    createdAt: realNow,
    nextTryAt: realNow,
    tries: 0,
    sentAt: null,
    givenUpAt: null,
  });
  return id;
}
