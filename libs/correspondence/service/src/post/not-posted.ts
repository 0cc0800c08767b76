/** What is known of why a mail was not taken, without the server's words. */
export type PostFault = { readonly code?: string; readonly responseCode?: number };

/** The SMTP server did not take a mail. Only its codes are kept: what it answers repeats the address, and is logged. */
export class NotPosted extends Error {
  constructor({ code, responseCode }: PostFault) {
    super(`The SMTP server did not take a mail: ${[code, responseCode].filter(Boolean).join(' ')}.`);
  }
}
