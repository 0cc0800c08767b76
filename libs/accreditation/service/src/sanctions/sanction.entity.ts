import type { EffectTold, LineTold } from '@standing/accreditation/rules';
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
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
