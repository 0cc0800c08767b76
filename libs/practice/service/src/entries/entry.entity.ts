import type { Entry as Logged } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Practice as the coach logged it; it never changes. What is wrong is withdrawn and logged anew. */
@Entity({ schema: 'practice', name: 'entries' })
export class Entry implements Logged {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('uuid') engagementId: string;
  /** The civil day in the body's zone. */
  @Column('date') heldOn: string;
  @Column('int') minutes: number;
  @Column('boolean') paid: boolean;
  /** The batch that brought it; null where the coach logged it singly. */
  @Column('uuid', { nullable: true }) importId: string | null;
  /** Which row of the coach's own file it was. */
  @Column('int', { nullable: true }) importRow: number | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
