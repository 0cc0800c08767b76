import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a member has died, as identity told it. It ends whatever they held; that follows when it is read, and is not stored. */
@Entity({ schema: 'accreditation', name: 'deaths' })
export class DeathRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** The first civil day on which nothing of theirs holds any more. */
  @Column('date') effectiveOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That it was recorded by mistake. It may be heard before the death that it takes back. */
@Entity({ schema: 'accreditation', name: 'deaths_taken_back' })
export class DeathTakenBackRow {
  @PrimaryColumn('uuid') deathId: string;
  @Column('uuid') bodyId: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
