import type { Actor } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';
import type { Mail } from '../post/mail.js';

/** Whether a mail may go out: identity is asked of every address, however it was come by, just before it leaves. */
export async function mayBeSent(graph: Graph, actor: Actor, { toAddress: address }: Mail): Promise<boolean> {
  const { mayBeWrittenTo } = await graph.ask<{ mayBeWrittenTo: boolean }>(
    actor,
    `query MayBeWrittenTo($address: String!) { mayBeWrittenTo(address: $address) }`,
    { address },
  );
  return mayBeWrittenTo;
}
