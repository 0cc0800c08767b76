export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export type Role = 'officer' | 'registrar' | 'scheme-administrator' | 'case-manager' | 'ethics-adviser';

/** What a one-time link was mailed for; it opens that one thing and nothing else. */
export type MailedLinkPurpose = 'confirm-sessions' | 'answer-agreement' | 'sign-statement' | 'write-report';

/** What a link opens: one that was mailed, or one that a coach handed to a client. */
export type LinkPurpose = MailedLinkPurpose | 'give-feedback';

type InBody = { readonly bodyId: string; readonly locale: Locale };

/** A signed-in person in one body. */
export type Member = InBody & {
  readonly kind: 'member';
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
};

/**
 * Whoever holds a link. A mailed one proves possession of an address, nothing more; its subject is what it was sent for. One
 * to give feedback proves nothing of its holder: its subject is the coach, and its recipient, unknown here, the link itself.
 */
export type LinkHolder = InBody & {
  readonly kind: 'link';
  readonly linkId: string;
  readonly purpose: LinkPurpose;
  readonly subjectId: string;
  readonly recipientId: string;
};

/** For whom an operation runs. */
export type Actor =
  | Member
  | LinkHolder
  | (InBody & { readonly kind: 'service'; readonly service: string })
  | (InBody & { readonly kind: 'public' });

/** A short text that names the actor in audit lines and idempotency keys; it holds ids only. */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'member':
      return `person:${actor.personId}`;
    case 'link':
      return `link:${actor.linkId}`;
    case 'service':
      return `service:${actor.service}`;
    case 'public':
      return 'public';
  }
}
