import type { BeforeModerating } from '@standing/accreditation/rules';
import { type ApplicationRecord, assessedOf, partsOf } from '../decisions/application-record.js';

/** What the rules of moderation look at, for the screen that shows it beforehand and for the act alike. */
export function beforeModerating(record: ApplicationRecord, personId: string, related: boolean): BeforeModerating {
  return {
    application: record,
    assessed: assessedOf(record),
    parts: partsOf(record, { moderator: true }),
    personId,
    related,
    appointedId: record.moderation?.moderatorId ?? null,
  };
}
