import type { CheckOutcome } from '@standing/insurance/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a member is asked for the attestation in force: by whom, until when, and whether they were drawn. */
@Entity({ schema: 'insurance', name: 'cover_checks' })
export class CoverCheckRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('uuid') askedBy: string;
  /** Civil days in the body's zone. */
  @Column('date') askedOn: string;
  @Column('date') dueOn: string;
  @Column('boolean') isDrawn: boolean;
  @Column('timestamptz') recordedAt: Date;
}

/** With which of their covers a member answered; the last answer counts. */
@Entity({ schema: 'insurance', name: 'cover_check_answers' })
export class CoverCheckAnswerRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') checkId: string;
  @Column('uuid') coverId: string;
  @Column('date') answeredOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** What the office decided; the last counts. */
@Entity({ schema: 'insurance', name: 'cover_check_outcomes' })
export class CoverCheckOutcomeRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') checkId: string;
  @Column('text') outcome: CheckOutcome;
  /** The cover that was answered with, of an attestation that was seen. */
  @Column('uuid', { nullable: true }) coverId: string | null;
  @Column('date', { nullable: true }) seenOn: string | null;
  /** The new term, where it is still asked for. */
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('uuid') decidedBy: string;
  @Column('date') decidedOn: string;
  @Column('timestamptz') recordedAt: Date;
}
