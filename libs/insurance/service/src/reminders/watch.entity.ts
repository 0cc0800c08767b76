import { Column, Entity, PrimaryColumn } from 'typeorm';

/** On which day the covers of somebody are to be looked at next; null while nothing is in sight. */
@Entity({ schema: 'insurance', name: 'cover_watches' })
export class CoverWatchRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('date', { nullable: true }) lookOn: string | null;
}
