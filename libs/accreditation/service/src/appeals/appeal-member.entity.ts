import type { AppealOutcome } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of those who hear an appeal, and their answer. */
@Entity({ schema: 'accreditation', name: 'appeal_members' })
export class AppealMemberRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') appealId: string;
  @Column('uuid') personId: string;
  @Column('uuid') namedBy: string;
  /** Both on the body's clock. */
  @Column('timestamptz') namedAt: Date;
  @Column('text', { nullable: true }) outcome: AppealOutcome | null;
  @Column('text', { nullable: true }) reasons: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}
