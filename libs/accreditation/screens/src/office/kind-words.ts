import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ResultOf } from '@standing/web-core';
import type { applicationsQuery } from './office.queries.js';

type Kind = ResultOf<typeof applicationsQuery>['applications']['edges'][number]['node']['kind'];

/** What an application is for. */
export const KIND_WORDS: Readonly<Record<Kind, MessageDescriptor>> = {
  FIRST: msg`First award`,
  RENEWAL: msg`Renewal`,
  REINSTATEMENT: msg`Return after an absence`,
};
