/** How long a one-time link works, in days of real time. */
export const LINK_LIFETIME_DAYS = 7;

export type LinkState = 'open' | 'expired';

/** Whether a link still opens its page. Acting on it does not close it: it goes on showing what was done. */
export function linkState(link: { readonly expiresAt: Date }, now: Date): LinkState {
  return now < link.expiresAt ? 'open' : 'expired';
}
