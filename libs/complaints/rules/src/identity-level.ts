/**
 * Who may read the complainant's name: everybody in the case; the case's people without the coach concerned; nobody, though
 * a return code answers (pseudonymous); nobody, and nothing answers (anonymous).
 */
export const NAME_VISIBILITIES = ['named', 'kept-from-coach', 'pseudonymous', 'anonymous'] as const;
export type NameVisibility = (typeof NAME_VISIBILITIES)[number];

/** Whether the body is told who complains, and so how to reach them. */
export function isKnownToBody(level: NameVisibility): boolean {
  return level === 'named' || level === 'kept-from-coach';
}

/** Whether there is a name that the body holds and the coach is not told: what an identity custodian may open (R12). */
export function isKeptFromCoach(level: NameVisibility): boolean {
  return level === 'kept-from-coach';
}

/**
 * Whether the account alone can ground a hearing where the coach contests it. Whom nobody can hear or ask cannot be
 * answered: a complaint without a person behind it needs evidence of another kind.
 */
export function canGroundContestedTestimony(level: NameVisibility): boolean {
  return isKnownToBody(level);
}

/** Whether the complainant may come back with a code: whoever stays anonymous leaves nothing to come back to. */
export function hasReturnCode(level: NameVisibility): boolean {
  return level !== 'anonymous';
}
