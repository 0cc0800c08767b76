import type { SchemeVersion } from '@standing/accreditation/requirements';

/** What an award tells of how long files are kept after its term; nothing where the version does not decide it. */
export function keepsDocuments({ maintenance }: Pick<SchemeVersion, 'maintenance'>): {
  readonly keepDocumentsMonths?: number;
} {
  const months = maintenance?.keepDocumentsMonths;
  return months === undefined ? {} : { keepDocumentsMonths: months };
}
