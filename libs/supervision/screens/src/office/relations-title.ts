import { msg } from '@lingui/core/macro';

/** What the office's page of today calls this work. */
export const relationsTitle = msg`Relations beside supervision to decide about`;
