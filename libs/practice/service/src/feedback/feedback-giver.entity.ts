import type { GiverKind, KnownGiver } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sponsor, supervisor or peer whom a coach has asked for feedback, by a pseudonym alone (CF-1). It never changes. */
@Entity({ schema: 'practice', name: 'feedback_givers' })
export class FeedbackGiver implements KnownGiver {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  @Column('text') kind: Exclude<GiverKind, 'client'>;
  /** As it was first written; of a sponsor the pseudonym in the terms. */
  @Column('text') label: string;
  /** By which two labels are the same; see `pseudonymKey`. */
  @Column('text') labelKey: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
