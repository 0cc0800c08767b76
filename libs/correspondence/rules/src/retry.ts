/** After so many failures a message is given up and shown to staff. */
export const GIVE_UP_AFTER_TRIES = 10;

/** How long to wait before the next try, in seconds: 5, 10, 20 … up to an hour. */
export function retrySeconds(tries: number): number {
  return Math.min(3600, 5 * 2 ** Math.max(0, tries - 1));
}
