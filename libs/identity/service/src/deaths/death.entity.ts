import type { DeathBasis, DeathSaid } from '@standing/identity/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person has died, as the office recorded it. It never changes; another day is recorded after taking it back. */
@Entity({ schema: 'identity', name: 'deaths' })
export class DeathRow implements DeathSaid {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** Civil day in the body's zone; null where it is not known. */
  @Column('date', { nullable: true }) diedOn: string | null;
  @Column('date') learntOn: string;
  @Column('text') basis: DeathBasis;
  @Column('uuid') recordedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That a death was recorded by mistake. */
@Entity({ schema: 'identity', name: 'deaths_taken_back' })
export class DeathTakenBackRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') deathId: string;
  @Column('uuid') takenBackBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
