import { useLingui } from '@lingui/react/macro';
import type { Report } from './declaration.queries.js';

/** What was decided and by whom, in the reader's words. */
export function useReportWords() {
  const { t } = useLingui();
  const kinds: Record<Report['kind'], string> = {
    FINAL_JUDGMENT: t`Final judgment`,
    SANCTION_ELSEWHERE: t`Sanction elsewhere`,
  };
  const authorities: Record<Report['authority'], string> = {
    CRIMINAL_COURT: t`Criminal court`,
    CIVIL_COURT: t`Civil court`,
    ADMINISTRATIVE_AUTHORITY: t`Administrative authority`,
    PROFESSIONAL_BODY: t`Professional body`,
  };
  return { kinds, authorities };
}
