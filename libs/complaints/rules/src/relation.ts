import type { Day, Refusal } from '@standing/kernel';
import { type Peer, refusalsOfPeer } from './peer.js';

/** In which relation to the coach somebody writes. A colleague is one who is bound by the code as the coach is. */
export const RELATIONS = ['client', 'sponsor', 'supervisee', 'colleague', 'other'] as const;
export type RelationToCoach = (typeof RELATIONS)[number];

export type Relation = {
  readonly to: RelationToCoach;
  /** What a colleague attests; null for everybody else. */
  readonly peer: Peer | null;
};

/** Why this cannot be received: a colleague says whether they spoke to the coach first, and nobody else is asked. */
export function refusalsOfRelation({ to, peer }: Relation, today: Day): Refusal[] {
  if (to !== 'colleague') return peer === null ? [] : [{ code: 'COMPLAINTS_PEER_NOT_ASKED', path: 'peer' }];
  return peer === null ? [{ code: 'COMPLAINTS_PEER_MISSING', path: 'peer' }] : refusalsOfPeer(peer, today);
}
