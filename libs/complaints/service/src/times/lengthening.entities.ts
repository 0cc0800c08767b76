import type { CaseFunction, Lengthened, LengtheningAnswer, LengtheningGround } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody proposed that one run of a clock be longer; why, in words, is a text of the case. */
@Entity({ schema: 'complaints', name: 'lengthening_requests' })
export class LengtheningRequestRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('text') clock: Lengthened;
  /** The place in the case of the event that started the run. */
  @Column('int') seq: number;
  @Column('text') ground: LengtheningGround;
  /** Of informing the respondent: the day on which it is looked at again. */
  @Column('date', { nullable: true }) reviewOn: string | null;
  @Column('uuid') askedBy: string;
  @Column('text') askedAs: CaseFunction;
  @Column('date') askedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** What the second person answered; why is a text of the case. What was granted stands in `clock_changes`. */
@Entity({ schema: 'complaints', name: 'lengthening_answers' })
export class LengtheningAnswerRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') requestId: string;
  @Column('text') answer: LengtheningAnswer;
  @Column('uuid') answeredBy: string;
  @Column('date') answeredOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That a proposal was taken back before it was answered. */
@Entity({ schema: 'complaints', name: 'lengthening_closings' })
export class LengtheningClosingRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') requestId: string;
  @Column('uuid') closedBy: string;
  @Column('date') closedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
