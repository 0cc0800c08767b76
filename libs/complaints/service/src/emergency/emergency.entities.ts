import type { EmergencyAnswer, EmergencyGround, EmergencyStaff } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody of the staff asked that a case be opened to them in an emergency; why, in words, is a text of the case. */
@Entity({ schema: 'complaints', name: 'emergency_requests' })
export class EmergencyRequestRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') askedBy: string;
  @Column('text') askedAs: EmergencyStaff;
  @Column('text') ground: EmergencyGround;
  /** For how many civil days from the one on which it is opened, which counts. */
  @Column('int') days: number;
  @Column('date') askedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** What the second person answered; why is a text of the case. */
@Entity({ schema: 'complaints', name: 'emergency_answers' })
export class EmergencyAnswerRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') requestId: string;
  @Column('text') answer: EmergencyAnswer;
  @Column('uuid') answeredBy: string;
  @Column('text') answeredAs: EmergencyStaff;
  @Column('date') answeredOn: string;
  /** The last civil day, in the body's zone, on which the asker reads the file; null where it was declined. */
  @Column('date', { nullable: true }) lastDay: string | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That an opening was closed before its last day, or a request taken back. */
@Entity({ schema: 'complaints', name: 'emergency_closings' })
export class EmergencyClosingRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') requestId: string;
  @Column('uuid') closedBy: string;
  @Column('date') closedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
