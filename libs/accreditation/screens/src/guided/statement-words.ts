import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Accommodation, StatementCode } from './draft.js';

/** What is affirmed, in the applicant's words. */
export const STATEMENT_WORDS: Readonly<Record<StatementCode, MessageDescriptor>> = {
  TRUE: msg`What I say in this application is true.`,
  NAMES_NOBODY: msg`What I wrote names nobody: no client, no colleague, and not myself.`,
};

/** What an applicant may need, in the order in which it is offered. */
export const ACCOMMODATION_WORDS: Readonly<Record<Accommodation, MessageDescriptor>> = {
  NONE: msg`Nothing`,
  MORE_TIME: msg`More time`,
  ANOTHER_FORM: msg`Documents in another form to read`,
  BREAKS: msg`Breaks`,
  ANOTHER_LANGUAGE: msg`Another language`,
  TALK: msg`To talk about it with the office`,
};
