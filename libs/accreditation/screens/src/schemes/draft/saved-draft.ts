import type { ResultOf } from '@standing/web-core';
import type { draftFragment } from '../schemes.queries.js';

/** A draft as it was last saved. */
export type Draft = ResultOf<typeof draftFragment>;
