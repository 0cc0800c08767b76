import type { Day } from '@standing/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A supervisor's report as it was vouched for: what both signed, on which days. It names neither of the two. */
class SignedReport {
  @Column('uuid') bodyId: string;
  /** By this its applicant knows it; nobody else is told. */
  @Column('uuid') reportId: string;
  /** The text that both signed, and its SHA-256 in hexadecimal. */
  @Column('text') text: string;
  @Column('text') sha256: string;
  /** Civil days in the body's zone. */
  @Column('date') supervisorSignedOn: Day;
  @Column('date') applicantSignedOn: Day;
  /** Whether the body had checked the supervisor's address when the report was handed over. */
  @Column('boolean') addressChecked: boolean;
}

/** The report that an applicant took into the draft of their application. */
@Entity({ schema: 'accreditation', name: 'application_draft_reports' })
export class DraftReportRow extends SignedReport {
  @PrimaryColumn('uuid') draftId: string;
  /** At which revision of the draft it was taken. */
  @Column('int') revision: number;
}

/** The report that was sent with an application. It never changes; it is erased where nobody was asked to read it. */
@Entity({ schema: 'accreditation', name: 'application_reports' })
export class ApplicationReportRow extends SignedReport {
  @PrimaryColumn('uuid') applicationId: string;
}
