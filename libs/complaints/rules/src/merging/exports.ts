/** That two cases are one: what is seen of the other, and how the later becomes a part of the earlier. */
export { alike, type Likeness } from './likeness.js';
export { isReachedAlike } from './contact.js';
export { isMerged, areBothNamed, type MergeSide, refusalsToMerge, refusalsToProposeMerge } from './merging.js';
