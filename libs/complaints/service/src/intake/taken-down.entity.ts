import type { CameBy, ReachedBy } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody of the staff took a complaint down, as codes and days; the words are texts of the case. It never changes. */
@Entity({ schema: 'complaints', name: 'taken_down' })
export class TakenDownRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  /** Who took it down, and read it back where it was told by word of mouth. */
  @Column('uuid') takenBy: string;
  @Column('text') cameBy: CameBy;
  /** The civil day, in the body's zone, on which it was read back and agreed to; null for a paper. */
  @Column('date', { nullable: true }) readBackOn: string | null;
  @Column('text') reachedBy: ReachedBy;
  /** The civil day, in the body's zone, on which it was entered. */
  @Column('date') takenOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
