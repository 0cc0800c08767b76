import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One statement of a civil year. It never changes; the highest revision is what is stated. */
@Entity({ schema: 'cpd', name: 'year_statements' })
export class YearStatementRow {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('int') revision: number;
  @Column('uuid') personId: string;
  @Column('int') year: number;
  /** What stood recorded of that year when it was stated. */
  @Column('int') minutes: number;
  @Column('date') statedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
