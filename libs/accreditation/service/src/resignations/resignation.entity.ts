import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member gives their accreditation up from a day. No reason is asked for, and none can be kept. */
@Entity({ schema: 'accreditation', name: 'resignations' })
export class ResignationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** Civil days in the body's zone: the first without it, and the day on which the body was told. */
  @Column('date') effectiveOn: string;
  @Column('date') receivedOn: string;
  /** The member, or the registrar who entered what they wrote. */
  @Column('uuid') enteredBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That it was taken back before its day. */
@Entity({ schema: 'accreditation', name: 'resignations_taken_back' })
export class ResignationTakenBackRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') resignationId: string;
  @Column('uuid') takenBackBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
