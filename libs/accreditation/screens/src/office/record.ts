import type { ResultOf } from '@standing/web-core';
import type { memberQuery } from './office.queries.js';

/** A member's record, as the screen reads it. */
export type MemberRecord = ResultOf<typeof memberQuery>;

export type Person = MemberRecord['standing']['person'];
export type Application = NonNullable<MemberRecord['latestApplication']>;
