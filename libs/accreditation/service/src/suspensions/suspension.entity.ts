import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was told of one suspension at a time: from which day, and until which. */
@Entity({ schema: 'accreditation', name: 'suspensions' })
export class SuspensionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The same in each revision of it. */
  @Column('uuid') measureId: string;
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  /** Civil days in the body's zone. */
  @Column('date') fromOn: string;
  /** The first day without it; null while it is open. */
  @Column('date', { nullable: true }) untilOn: string | null;
  /** An interim measure, which is no finding, or a sanction. */
  @Column('text') kind: 'interim' | 'disciplinary';
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
