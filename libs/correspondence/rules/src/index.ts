/** How long a link works, and when a mail that could not be sent is tried again. */
export { LINK_LIFETIME_DAYS, linkState, type LinkState } from './link.js';
export { GIVE_UP_AFTER_TRIES, retrySeconds } from './retry.js';
