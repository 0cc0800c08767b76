import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ResultOf } from '@standing/web-core';
import type { conflictsToSignQuery } from './conflict.queries.js';

export type ConflictToSign = ResultOf<typeof conflictsToSignQuery>['conflictsToSign'][number];
export type SignOffReason = ConflictToSign['because'][number];

/** What two people are, or were, to each other. */
export const TIE_WORDS: Readonly<Record<ConflictToSign['kind'], MessageDescriptor>> = {
  SUPERVISES: msg`One supervises or supervised the other`,
  TRAINED: msg`One trained the other`,
  EMPLOYS: msg`One employs or employed the other`,
  BUSINESS: msg`They do or did business together`,
  ASSESSED: msg`One assessed an application of the other`,
  PARTY_BEFORE: msg`Both were parties to another case`,
  DECIDED_BEFORE: msg`One decided in another case about the other`,
};

export const SIGN_OFF_WORDS: Readonly<Record<SignOffReason, MessageDescriptor>> = {
  SLIGHT: msg`The tie was brief, or a matter of form`,
  LONG_OVER: msg`It was over long before what is complained of`,
  UNRELATED: msg`It has nothing to do with what is complained of`,
  NOBODY_ELSE: msg`Nobody without a tie can be found`,
};

export const SIGN_OFF_REASONS: readonly SignOffReason[] = ['SLIGHT', 'LONG_OVER', 'UNRELATED', 'NOBODY_ELSE'];
