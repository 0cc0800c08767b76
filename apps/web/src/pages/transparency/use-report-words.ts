import { useLingui } from '@lingui/react/macro';
import type { ReportCorrection, ReportPart, ReportTable } from '../props/transparency.js';

/** The words of a report, in the reader's language. */
export function useReportWords() {
  const { t } = useLingui();
  const tables: Readonly<Record<ReportTable, string>> = {
    RECEIVED: t`Complaints received`,
    ENDED: t`How cases ended`,
    APPEALS_DECIDED: t`Appeals decided`,
    MEASURES_TAKEN: t`Interim measures taken`,
    OPENED_IN_EMERGENCY: t`Times that a case was opened in an emergency`,
    REOPENED: t`Cases opened again`,
    ANNULLED: t`Sanctions annulled by a court`,
  };
  const parts: Readonly<Record<ReportPart, string>> = {
    INADMISSIBLE: t`Not admissible`,
    OUT_OF_TIME: t`Out of time`,
    REFERRED: t`Referred to another body`,
    RESOLVED: t`Resolved between the parties`,
    WITHDRAWN_BY_COMPLAINANT: t`Withdrawn by the complainant`,
    NO_CASE: t`No case to answer`,
    ADVICE: t`A letter of advice`,
    NO_BREACH: t`No breach of the code was found`,
    QUASHED: t`Quashed on appeal`,
    DANGER: t`Somebody’s life or health was in danger`,
    COURT_ORDER: t`A court or another authority ordered it`,
    NOBODY_LEFT: t`Nobody who kept the case could act`,
    DISMISSED: t`Dismissed`,
    UPHELD: t`Upheld`,
    REDRESS: t`An apology or redress`,
    LEARNING_PLAN: t`A learning plan`,
    CAUTION: t`A caution`,
    CONDITIONS: t`The accreditation under conditions`,
    LEVEL_REDUCTION: t`A lower level`,
    SUSPENSION: t`A disciplinary suspension`,
    ROLE_REMOVAL: t`The removal of a role`,
    WITHDRAWAL: t`The withdrawal of the accreditation`,
    EXCLUSION: t`The exclusion from the body`,
    NON_COMPLIANCE: t`The end of the accreditation for not complying`,
    LEFT_BY_CONSENT: t`The end of the accreditation by consent`,
  };
  return { tables, parts };
}

/** Why a report was published again. */
export function useCorrectionWords(): Readonly<Record<ReportCorrection, string>> {
  const { t } = useLingui();
  return {
    RECORDED_LATE: t`Corrected: something had been recorded late.`,
    COUNTED_TWICE: t`Corrected: something had been counted twice.`,
    COUNTED_WRONGLY: t`Corrected: something had been counted wrongly.`,
    CHANGED_BY_JUDGMENT: t`Corrected: a judgment changed it.`,
  };
}
