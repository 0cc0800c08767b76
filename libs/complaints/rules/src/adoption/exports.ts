/** What a body adopts before cases go by the whole procedure. */
export { type Adopted, adoptedOn } from './in-force.js';
export type { AdoptedText } from './adopted-text.js';
export { type Adoption, type AdoptionTerms, isCountable, procedureAdopted, refusalsToAdopt } from './adopting.js';
export { type Bounds, boundsOf, RESERVE_BOUNDS, SETTABLE_CLOCKS, SIZE_BOUNDS } from './bounds.js';
export { type Capacity, capacityOf, type Group } from './capacity.js';
export { MAPPABLE, type Mapped } from './mapping.js';
export { type Post, POST_ROWS, POSTS, neededFor, postsOfCase } from './posts.js';
export { SMALL_BODY } from './small-body.js';
