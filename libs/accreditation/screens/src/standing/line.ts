import type { FragmentType, ResultOf } from '@standing/web-core';
import type { lineFragment } from './standing.queries.js';

/** One line of a decision as the screen reads it. */
export type Line = ResultOf<typeof lineFragment>;

/** The same, still masked; a line on quarters carries its quarters. */
export type MaskedLine = FragmentType<typeof lineFragment> & { readonly parts?: readonly MaskedLine[] };

export type Evidence = Line['used'][number];
export type LeftOut = Line['leftOut'][number];
