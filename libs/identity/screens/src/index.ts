/** One's own account: language, passkeys, leaving. */
export { AccountScreen } from './account/account-screen.js';
