import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a coach said of a country in which they practise. What was said of it last counts; what was said before stays. */
@Entity({ schema: 'insurance', name: 'practice_countries' })
export class PracticeCountryRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') country: string;
  /** Civil days in the body's zone, both practised. */
  @Column('date') fromOn: string;
  @Column('date', { nullable: true }) untilOn: string | null;
  @Column('timestamptz') recordedAt: Date;
}
