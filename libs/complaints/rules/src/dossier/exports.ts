export { type Dossier, dossierOf, RIGHT_STANDINGS, type RightShown, type RightStanding } from './dossier.js';
export type { LetterKept } from './offer.js';
export { ORGAN_CHECKS, ORGAN_EVENTS, type OrganCheck, type OrganEvent, type OrganSat } from './organs.js';
export { type Right, RIGHTS } from './rights.js';
