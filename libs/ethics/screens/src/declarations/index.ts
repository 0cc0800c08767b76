/** What members sign besides the code, and the campaigns that ask them to: read when somebody first opens one. */
export { AskedBanner } from './asked-banner.js';
export { DeclarationsScreen } from './declarations-screen.js';
export { CampaignsCard } from '../campaigns/campaigns-card.js';
export { CampaignsScreen } from '../campaigns/campaigns-screen.js';
export { MemberSignaturesCard } from '../campaigns/member-signatures-card.js';
