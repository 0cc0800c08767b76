import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Asked to be a colleague; something changed; a check is due; a list is released. */
export type NoticeKind = 'asked' | 'changed' | 'check' | 'released';

/** That one of the two was written to about a plan. It never changes. */
@Entity({ schema: 'practice', name: 'continuity_notices' })
export class NoticeRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') planId: string;
  /** Who is written to. */
  @Column('uuid') personId: string;
  @Column('text') kind: NoticeKind;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
