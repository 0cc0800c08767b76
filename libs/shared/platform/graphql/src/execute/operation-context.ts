import type { Actor } from '@standing/platform/auth';
import { type BodyScopedReader, OperationReads } from '@standing/platform/database';

/** What the resolvers of one subgraph see in one operation. */
export type OperationContext = {
  readonly actor: Actor;
  readonly reads: OperationReads;
  readonly requestId: string;
};

/** Opens it for this actor; nothing is read until a resolver asks. */
export function operationContext(actor: Actor, reader: BodyScopedReader, requestId: string): OperationContext {
  return { actor, reads: new OperationReads(reader, actor.bodyId), requestId };
}
