import type { Relation } from '@standing/complaints/rules';
import type { RelationTold } from './told-relation.graphql.js';

/** A relation as it is sealed; empty where it was not asked. */
export function relationWritten(relation: Relation | null): string {
  return relation === null ? '' : JSON.stringify(relation);
}

/** In which relation they write; a complaint of which it was not asked says nothing of it. */
export function relationFrom(written: string | undefined): RelationTold | null {
  if (written === undefined || written === '') return null;
  const { to, peer } = JSON.parse(written) as Relation;
  const { challenge, basis = null, interest = null } = peer ?? {};
  return {
    to,
    spokenOn: challenge?.kind === 'spoken' ? challenge.on : null,
    notSpokenBecause: challenge?.kind === 'not-spoken' ? [...challenge.because] : [],
    basis,
    interest,
  };
}
