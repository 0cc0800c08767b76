import type { Refusal } from '@standing/kernel';

/** What a note of the platform vouches for: a report for one level, whose text has this hash. */
export type ReportVouchedFor = { readonly level: string; readonly sha256: string };

/** What a supervisor's report says: plain text on each of its three parts. */
export type ReportSaid = Readonly<Record<'readiness' | 'practice' | 'supervision', string>>;

/**
 * Why a report is not taken into the draft of an application. `ACCREDITATION_REPORT_UNKNOWN`: nothing vouches for it, or no
 * longer, or it is another's; `ACCREDITATION_REPORT_TEXT`: the text is not the one that both signed;
 * `ACCREDITATION_REPORT_OTHER_LEVEL`: it is for another level than the draft's. Source: BACP, "supervisor's report for
 * accreditation": one text, agreed between the two.
 */
export function refusalsToTakeReport(
  vouched: ReportVouchedFor | null,
  { sha256, level }: { readonly sha256: string; readonly level: string },
): Refusal[] {
  if (vouched === null) return [{ code: 'ACCREDITATION_REPORT_UNKNOWN' }];
  if (vouched.sha256 !== sha256) return [{ code: 'ACCREDITATION_REPORT_TEXT' }];
  return vouched.level === level ? [] : [{ code: 'ACCREDITATION_REPORT_OTHER_LEVEL' }];
}

/** What the signed text of a report says. */
export function readReport(text: string): ReportSaid {
  const { readiness, practice, supervision } = JSON.parse(text) as ReportSaid;
  return { readiness, practice, supervision };
}
