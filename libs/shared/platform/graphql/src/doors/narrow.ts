import type { Actor, LinkHolder, LinkPurpose, Member } from '@standing/platform/auth';
import { GraphQLError } from 'graphql';

/** The actor as a member; FORBIDDEN for anybody else. */
export function member(actor: Actor): Member {
  if (actor.kind === 'member') return actor;
  throw new GraphQLError('Only a member may do this.', { extensions: { code: 'FORBIDDEN' } });
}

/** The actor as the holder of a link sent for this purpose; FORBIDDEN for anybody else. */
export function link(actor: Actor, purpose: LinkPurpose): LinkHolder {
  if (actor.kind === 'link' && actor.purpose === purpose) return actor;
  throw new GraphQLError('Only the link sent for this opens it.', { extensions: { code: 'FORBIDDEN' } });
}
