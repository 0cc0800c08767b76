/** How a member keeps their accreditation, read when it is first shown. */
export { UpkeepCards } from './upkeep-cards.js';
