import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ResultOf } from '@standing/web-core';
import type { requestForNameFragment } from './custody.queries.js';

export type IdentityRequest = ResultOf<typeof requestForNameFragment>;
export type Ground = IdentityRequest['ground'];

/** For what a kept name is asked. */
export const GROUND_WORDS: Readonly<Record<Ground, MessageDescriptor>> = {
  SAFETY: msg`Somebody may be in danger`,
  OWN_CONFLICT: msg`To know whether I know them and have to leave the case`,
  REDACTION: msg`To know whether a document names them, before it is shown`,
  WEIGHING: msg`What they tell cannot be weighed without knowing who tells it`,
  HEARING: msg`They have to be heard`,
};
export const GROUNDS: readonly Ground[] = ['SAFETY', 'OWN_CONFLICT', 'REDACTION', 'WEIGHING', 'HEARING'];

export const STANDING_WORDS: Readonly<Record<IdentityRequest['standing'], MessageDescriptor>> = {
  ASKED: msg`waits for an answer`,
  OPEN: msg`open`,
  DECLINED: msg`declined`,
  ENDED: msg`over`,
};
