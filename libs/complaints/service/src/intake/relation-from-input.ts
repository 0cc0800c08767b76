import type { Peer, Relation } from '@standing/complaints/rules';
import type { FileComplaintInput } from './complaint.graphql.js';
import type { PeerInput } from './peer.graphql.js';

/** In which relation they write, as the rules see it. What is attested with no relation said is nobody's, and refused. */
export function relationFromInput({ relation, peer }: FileComplaintInput): Relation | null {
  if (!relation && !peer) return null;
  return { to: relation ?? 'other', peer: peer ? peerFrom(peer) : null };
}

/** A day that was not given is an empty one, which the rules refuse in its place. */
function peerFrom({ spoken, spokenOn, because, basis, interest }: PeerInput): Peer {
  return {
    challenge: spoken ? { kind: 'spoken', on: spokenOn ?? '' } : { kind: 'not-spoken', because: [...new Set(because)] },
    basis,
    interest: interest ?? null,
  };
}
