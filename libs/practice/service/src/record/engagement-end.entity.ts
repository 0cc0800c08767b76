import type { EndedBy } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a coach said of how an engagement ended; all null where it goes on again. The last row of an engagement counts. */
@Entity({ schema: 'practice', name: 'engagement_ends' })
export class EndRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  @Column('uuid') engagementId: string;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('text', { nullable: true }) endedBy: EndedBy | null;
  @Column('boolean', { nullable: true }) referred: boolean | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
