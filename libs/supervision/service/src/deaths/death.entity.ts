import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person of the body has died, as identity told it. */
@Entity({ schema: 'supervision', name: 'deaths' })
export class DeathRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** Where mail to them arrived: their account's address without a label. */
  @Column('text') mailbox: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That it was recorded by mistake. It may be heard before the death that it takes back. */
@Entity({ schema: 'supervision', name: 'deaths_taken_back' })
export class DeathTakenBackRow {
  @PrimaryColumn('uuid') deathId: string;
  @Column('uuid') bodyId: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
