/** What accreditation refuses and why, apart from requirements: aiming, publishing, and the order of the ledger. */
export { refusalsOfLevel, refusalsToAim, type SchemeLevels } from './aiming.js';
export { COLLECTABLE, type NewVersion, refusalsToPublish, type Version } from './publishing.js';
export { nextRecordedAt } from './recording.js';
