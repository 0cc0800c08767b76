import type { Actor } from '@standing/platform/auth';
import { link } from '@standing/platform/graphql';
import type { Party } from './party.js';

/** The actor as one of the two of an agreement; FORBIDDEN for anybody else. */
export function partyOf(actor: Actor): Party {
  return actor.kind === 'member' ? actor : link(actor, 'answer-agreement');
}
