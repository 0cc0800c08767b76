import type { Locale } from '@standing/platform/auth';

/** A mail as it leaves: plain text, in the recipient's language. */
export type Mail = {
  readonly toAddress: string;
  readonly toName: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
};
