import type { EffectTold, LevelTold, LineTold } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was told of one sanction at a time: what it does and what the register says, on which days. */
@Entity({ schema: 'accreditation', name: 'sanctions' })
export class SanctionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The same in each revision of it. */
  @Column('uuid') sanctionId: string;
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  @Column('jsonb') effects: EffectTold[];
  @Column('jsonb') lines: LineTold[];
  /** To which level it lowers its member, and until when they may not apply for a higher one; null where it lowers nobody. */
  @Column('jsonb', { nullable: true }) lowersTo: LevelTold | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
