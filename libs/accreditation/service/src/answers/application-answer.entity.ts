import type { Accommodation, StatementCode } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an applicant sent on one criterion. It never changes; it is erased where nobody was asked to read it. */
@Entity({ schema: 'accreditation', name: 'application_answers' })
export class ApplicationAnswerRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') applicationId: string;
  @Column('text') criterion: string;
  @Column('text', { nullable: true }) text: string | null;
  @Column('uuid', { array: true }) evidenceIds: string[];
}

/** What an applicant affirmed with their application. */
@Entity({ schema: 'accreditation', name: 'application_statements' })
export class ApplicationStatementRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') applicationId: string;
  @Column('text') code: StatementCode;
  /** The civil day in the body's zone. */
  @Column('date') affirmedOn: string;
}

/** What an applicant needs to be assessed, a word from a list; erased once the application is answered or taken back. */
@Entity({ schema: 'accreditation', name: 'application_accommodations' })
export class ApplicationAccommodationRow {
  @PrimaryColumn('uuid') applicationId: string;
  @Column('uuid') bodyId: string;
  @Column('text') word: Accommodation;
}
