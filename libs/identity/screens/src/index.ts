/** One's own account: language, passkeys, relations, leaving; and for the office a member's relations, their offices, their death, and chapters. */
export { AccountScreen } from './account/account-screen.js';
export { ChaptersScreen } from './chapters/chapters-screen.js';
export { DeathNotice } from './deaths/death-notice.js';
export { MemberDeathCard } from './deaths/member-death-card.js';
export { MemberOfficesCard } from './offices/member-offices-card.js';
export { MemberRelationsCard } from './relations/member-relations-card.js';
