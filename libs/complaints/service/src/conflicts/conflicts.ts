import { ConflictQueries } from './conflict.queries.js';
import { ConflictResolver } from './conflict.resolver.js';
import { KnownRelation } from './known-relation.entity.js';
import { SignOffConflict } from './sign-off-conflict.js';
import { SoftConflict } from './soft-conflict.entity.js';
import { SoftConflictSignature } from './soft-conflict-signature.entity.js';

/** What is kept of conflicts, and what works with it. */
export const conflictRows = [KnownRelation, SoftConflict, SoftConflictSignature];
export const conflicts = [SignOffConflict, ConflictQueries, ConflictResolver];
