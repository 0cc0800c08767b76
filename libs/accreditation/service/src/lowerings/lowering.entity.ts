import type { LoweringOutcome } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member wishes to hold a lower level from a day. No reason is asked for, and none can be kept. It never changes. */
@Entity({ schema: 'accreditation', name: 'lowerings' })
export class LoweringRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** The term in whose place it would stand, as it was when the wish was said. */
  @Column('uuid') awardId: string;
  /** The lower level, by its code in the version that decided of that term. */
  @Column('text') level: string;
  /** Civil days in the body's zone: the first of the lower level as it is wished, and when the body was told. */
  @Column('date') fromOn: string;
  @Column('date') receivedOn: string;
  /** The member, or the registrar who entered what they wrote. */
  @Column('uuid') enteredBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** What became of a wish: one row at the most, which never changes. */
@Entity({ schema: 'accreditation', name: 'lowering_answers' })
export class LoweringAnswerRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') loweringId: string;
  @Column('text') outcome: LoweringOutcome;
  /** Who answered, or took it back. */
  @Column('uuid') answeredBy: string;
  /** Civil day in the body's zone. */
  @Column('date') answeredOn: string;
  /** Why it is not followed, for the member and the office; null otherwise. */
  @Column('text', { nullable: true }) reasons: string | null;
  /** The award of the lower level; null unless it is confirmed. */
  @Column('uuid', { nullable: true }) awardId: string | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
