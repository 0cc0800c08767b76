import { useQuery } from '@tanstack/react-query';
import { ask, keys, readFragment, type ResultOf } from '@standing/web-core';
import { myProofsQuery, proofFragment, sessionsToProveQuery } from './proof.queries.js';

export type Proof = ResultOf<typeof proofFragment>;
export type ProofSession = Proof['sessions'][number];
export type DocumentKind = Proof['documents'][number]['kind'];
export type ToProve = ResultOf<typeof sessionsToProveQuery>['mySessionsToProve'][number];

/** Sessions that no supervisor answered, and for how many days they are waited for. */
export function useSessionsToProve() {
  return useQuery({
    queryKey: [...keys.sessions, 'to-prove'],
    queryFn: () => ask(sessionsToProveQuery, {}),
    select: ({ supervisionProofAfterDays: days, mySessionsToProve: sessions }) => ({ days, sessions }),
  });
}

/** What the person signed in gave, the latest first. */
export function useProofs() {
  return useQuery({
    queryKey: [...keys.sessions, 'proofs'],
    queryFn: () => ask(myProofsQuery, {}),
    select: ({ mySupervisionProofs }) => mySupervisionProofs.map((proof) => readFragment(proofFragment, proof)),
  });
}

/** Whether documents may be given for it today. */
export function isPossible({ otherProof }: Pick<ToProve, 'otherProof'>): boolean {
  return otherProof?.refusals.length === 0;
}
