/** That two cases are one: what is seen of the other, and how the later becomes a part of the earlier. */
export { alike, type Likeness } from './likeness.js';
export { isReachedAlike } from './contact.js';
export { mergeProposed } from './merge-proposed.js';
export { isMerged, refusalsOfMerged } from './merged-case.js';
export { areBothNamed, type MergeSide, refusalsOfMergeReasons, refusalsToMerge } from './merging.js';
