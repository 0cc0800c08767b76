import type { ReliefGround, ReliefKind, ReliefRefusal, ReliefStatus } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Leave, a waiver or an extension that a member asked for, or that the body granted unasked. */
@Entity({ schema: 'accreditation', name: 'reliefs' })
export class ReliefRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: ReliefKind;
  @Column('text') ground: ReliefGround;
  /** Civil days in the body's zone; the last is part of it. */
  @Column('date') fromOn: string;
  @Column('date') untilOn: string;
  /** The last day, where it was ended before. */
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('text') status: ReliefStatus;
  @Column('date') askedOn: string;
  /** The member, or whoever granted it unasked. */
  @Column('uuid') askedBy: string;
  @Column('date', { nullable: true }) answeredOn: string | null;
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  @Column('text', { nullable: true }) refusal: ReliefRefusal | null;
  /** The one act by which it was granted to several. */
  @Column('uuid', { nullable: true }) grantId: string | null;
  /** Of the evidence that it became; 0 while it became none. */
  @Column('int') revision: number;
}
