/** How long a sign-in lasts without use, and at the most, in seconds of real time. */
export type SessionTerms = { readonly idleSeconds: number; readonly absoluteSeconds: number };

const HOUR = 3600;

/** Members are spared a code for each visit of a day; staff, who see other people's records, are not (OWASP ASVS 5.0, 7.3). */
export function sessionTerms(isStaff: boolean): SessionTerms {
  return isStaff
    ? { idleSeconds: HOUR / 2, absoluteSeconds: 12 * HOUR }
    : { idleSeconds: 12 * HOUR, absoluteSeconds: 7 * 24 * HOUR };
}

/** Whether a session still opens the door at this instant. */
export function isSessionOpen(
  session: {
    readonly lastSeenAt: Date;
    readonly idleSeconds: number;
    readonly expiresAt: Date;
    readonly endedAt: Date | null;
  },
  now: Date,
): boolean {
  const idleUntil = session.lastSeenAt.getTime() + session.idleSeconds * 1000;
  return session.endedAt === null && now < session.expiresAt && now.getTime() < idleUntil;
}
