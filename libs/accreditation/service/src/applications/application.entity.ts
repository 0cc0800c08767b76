import type { ApplicationKind, ApplicationStatus, DeclineReason } from '@standing/accreditation/rules';
import type { Locale } from '@standing/platform/auth';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A member asks to be awarded a level. It is answered for good once: by the body, or taken back by the member. Answered on a
 * condition it stays open.
 */
@Entity({ schema: 'accreditation', name: 'applications' })
export class ApplicationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: ApplicationKind;
  /** The term that a renewal is of; null for a first award. */
  @Column('uuid', { nullable: true }) awardId: string | null;
  /** The version in force when it was made. */
  @Column('uuid') schemeVersionId: string;
  @Column('text') level: string;
  @Column('text') status: ApplicationStatus;
  /** The language in which it was made; null for those of before it was kept. */
  @Column('text', { nullable: true }) language: Locale | null;
  /** Civil days in the body's zone. */
  @Column('date') appliedOn: string;
  /** Null while it is open. */
  @Column('date', { nullable: true }) decidedOn: string | null;
  /** The last day on which what is still to be shown counts; null unless it is conditional. */
  @Column('date', { nullable: true }) honouredUntil: string | null;
  /** Who answered; the member themself when it was taken back. */
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('text', { nullable: true }) declineReason: DeclineReason | null;
}
