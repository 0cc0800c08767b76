import type { Locale } from '@standing/platform/auth';
import type { Mail } from '../../post/mail.js';

/** Who is written to, in which language. */
export type Contact = { readonly name: string; readonly email: string; readonly locale: Locale };

/** How we came by a supervisor's address: a coach named it, or the body has checked it. */
export type AddressGivenBy = 'PROPOSED_BY_COACH' | 'VETTED_BY_BODY';

/** A mail of these lines. */
export function mailTo(to: Contact, subject: string, lines: readonly string[]): Mail {
  return { toAddress: to.email, toName: to.name, locale: to.locale, subject, text: lines.join('\n') };
}
