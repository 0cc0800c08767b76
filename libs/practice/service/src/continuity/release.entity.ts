import type { ReleaseGround } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody of the office proposed to release a list to the colleague. It never changes. */
@Entity({ schema: 'practice', name: 'continuity_releases' })
export class ReleaseRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') planId: string;
  @Column('text') ground: ReleaseGround;
  @Column('uuid') proposedBy: string;
  /** The civil day in the body's zone. */
  @Column('date') proposedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** What another of the office answered, or the same one took back. It never changes. */
@Entity({ schema: 'practice', name: 'continuity_release_answers' })
export class ReleaseAnswerRow {
  @PrimaryColumn('uuid') releaseId: string;
  @Column('uuid') bodyId: string;
  @Column('boolean') released: boolean;
  @Column('uuid') answeredBy: string;
  /** The civil day in the body's zone. */
  @Column('date') answeredOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
