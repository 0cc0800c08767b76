import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person of the body has died, as identity told it. */
@Entity({ schema: 'practice', name: 'deaths' })
export class KnownDeath {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That it was recorded by mistake. It may be heard before the death that it takes back. */
@Entity({ schema: 'practice', name: 'deaths_taken_back' })
export class KnownDeathTakenBack {
  @PrimaryColumn('uuid') deathId: string;
  @Column('uuid') bodyId: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
