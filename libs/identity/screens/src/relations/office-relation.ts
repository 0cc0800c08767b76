import type { ResultOf } from '@standing/web-core';
import type { memberRelationsQuery } from './relation.queries.js';

/** A relation of a member, as the office reads it. */
export type OfficeRelation = ResultOf<typeof memberRelationsQuery>['relationsOfMember'][number];
