import type { FragmentType, ResultOf } from '@standing/web-core';
import type { groupFragment, lineFragment } from './standing.queries.js';

/** One line of a decision as the screen reads it. */
export type Line = ResultOf<typeof lineFragment>;

/** The same, still masked; a line on quarters carries its quarters. */
export type MaskedLine = FragmentType<typeof lineFragment> & { readonly parts?: readonly MaskedLine[] };

/** Lines of which not all must be met, as the screen reads them. */
export type Group = ResultOf<typeof groupFragment>;

/** The same, still masked. */
export type MaskedGroup = FragmentType<typeof groupFragment>;

export type Evidence = Line['used'][number];
export type LeftOut = Line['leftOut'][number];
