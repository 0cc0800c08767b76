import type { Asker, OpeningAnswer, OpeningGround } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody asked to be told a name that is kept from the coach; why, in words, is a text of the case. */
@Entity({ schema: 'complaints', name: 'identity_requests' })
export class IdentityRequestRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  /** The very holding of a function in which it was asked: with that one it is over, whatever is held later. */
  @Column('uuid') holdingId: string;
  @Column('uuid') askedBy: string;
  @Column('text') askedAs: Asker;
  @Column('text') ground: OpeningGround;
  /** For how many civil days from the one on which it is opened, which counts. */
  @Column('int') days: number;
  @Column('date') askedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** What the custodian answered; why is a text of the case. */
@Entity({ schema: 'complaints', name: 'identity_answers' })
export class IdentityAnswerRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') requestId: string;
  @Column('text') answer: OpeningAnswer;
  @Column('uuid') answeredBy: string;
  @Column('date') answeredOn: string;
  /** The last civil day, in the body's zone, on which the asker reads the name; null where it was declined. */
  @Column('date', { nullable: true }) lastDay: string | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That an opening was closed before its last day, or a request taken back. */
@Entity({ schema: 'complaints', name: 'identity_closings' })
export class IdentityClosingRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') requestId: string;
  @Column('uuid') closedBy: string;
  @Column('date') closedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
