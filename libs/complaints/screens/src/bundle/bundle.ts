import type { ResultOf } from '@standing/web-core';
import type { bundleFragment, handedOverFragment } from './bundle.queries.js';

/** A bundle as the screens ask for it, and its parts. */
export type Bundle = ResultOf<typeof bundleFragment>;
export type Section = Bundle['sections'][number];
export type Paper = Section['papers'][number];
/** A PDF that was made for the reader. */
export type HandedOver = ResultOf<typeof handedOverFragment>;

/** How a card reaches the bundle of one case: each call is written down. */
export type BundleDoors = {
  readonly open: (idempotencyKey: string) => Promise<Bundle>;
  readonly bind: (idempotencyKey: string) => Promise<HandedOver>;
};
