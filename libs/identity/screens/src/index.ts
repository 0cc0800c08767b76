/** One's own account: language, passkeys, relations, leaving; and for the office a member's relations, and their death. */
export { AccountScreen } from './account/account-screen.js';
export { DeathNotice } from './deaths/death-notice.js';
export { MemberDeathCard } from './deaths/member-death-card.js';
export { MemberRelationsCard } from './relations/member-relations-card.js';
