import { msg } from '@lingui/core/macro';

/** What the office's page of today calls this work. */
export const proofsTitle = msg`Supervision sessions to decide on documents`;
