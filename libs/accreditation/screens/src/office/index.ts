/** The office's screens, in one piece of their own: a coach never reads it. */
export { AchievementsScreen } from './achievements-screen.js';
export { ApplicationsScreen } from './applications-screen.js';
export { AssessorsScreen } from './pool/assessors-screen.js';
export { LoweringsScreen } from './lowerings-screen.js';
export { MemberScreen } from './member-screen.js';
export { MemberSearch } from './member-search.js';
export { OutcomesScreen } from './outcomes/outcomes-screen.js';
export { ReliefsScreen } from './reliefs-screen.js';
