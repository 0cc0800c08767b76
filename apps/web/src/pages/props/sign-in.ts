/**
 * `sign-in` at `/sign-in`. Posts to the same address: `email`, `next`, `idempotencyKey`.
 * With a passkey the page's script posts JSON: `{}` to `optionsUrl`, which answers the options and keeps the challenge with
 * the browser in a cookie, then `{ response, next }` to `verifyUrl`, and goes to the `next` of its answer.
 */
export type SignInProps = {
  readonly idempotencyKey: string;
  readonly email?: string;
  /** Where to go afterwards: a path of this site. */
  readonly next?: string;
  readonly error?: 'email-unreadable' | 'too-many' | 'passkey-failed';
  readonly passkey?: { readonly optionsUrl: string; readonly verifyUrl: string };
  readonly signedOut?: boolean;
};

/**
 * `sign-in-code`, the page after an address was given. Posts to `action`: `code`, `challenge`, `next`, `idempotencyKey`,
 * `act` (`sign-in` or `send-again`).
 */
export type SignInCodeProps = {
  readonly idempotencyKey: string;
  /** Where the form goes; the address of the page itself unless said. */
  readonly action?: string;
  /** What ties the code to the browser that asked for it. */
  readonly challenge: string;
  /** The address as the person typed it. */
  readonly email: string;
  readonly next?: string;
  readonly error?: 'code-wrong' | 'code-expired' | 'too-many';
  readonly sentAgain?: boolean;
};
