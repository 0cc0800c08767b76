import type { ResultOf } from '@standing/web-core';
import type { openMyCaseMutation } from './my-case.queries.js';

/** A case as the member whom it concerns reads it. */
export type MyCase = ResultOf<typeof openMyCaseMutation>['openMyCase'];

export type MyCaseProps = {
  readonly found: MyCase;
  /** The case is read again: something in it is now otherwise. */
  readonly onActed: () => void;
};
