import type { HeardTransaction } from '@standing/platform/messaging';
import type { ApplicationRow } from '../applications/application.entity.js';
import { SchemeVersionRow } from './scheme-version.entity.js';

/** The version in force when they applied. What is asked of an application does not change while it waits. */
export function versionOf(
  { manager, bodyId }: Pick<HeardTransaction, 'manager' | 'bodyId'>,
  { schemeVersionId: id }: Pick<ApplicationRow, 'schemeVersionId'>,
): Promise<SchemeVersionRow> {
  return manager.findOneByOrFail(SchemeVersionRow, { bodyId, id });
}
