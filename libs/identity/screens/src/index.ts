/** One's own account: language, passkeys, relations, leaving; and for the office a member's relations. */
export { AccountScreen } from './account/account-screen.js';
export { MemberRelationsCard } from './relations/member-relations-card.js';
