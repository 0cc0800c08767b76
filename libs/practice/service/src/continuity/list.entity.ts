import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The public half of a key that a colleague's browser made. It never changes; the last row of a person counts. */
@Entity({ schema: 'practice', name: 'continuity_keys' })
export class KeyRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** An uncompressed point of the curve P-256. */
  @Column('bytea') publicKey: Buffer;
  /** The civil day in the body's zone. */
  @Column('date') madeOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** The list of a plan, which nobody here can read: bytes of one length, and the day on which they came. Replaced as a whole. */
@Entity({ schema: 'practice', name: 'continuity_lists' })
export class ListRow {
  @PrimaryColumn('uuid') planId: string;
  @Column('uuid') bodyId: string;
  /** Under which of the colleague's keys. */
  @Column('uuid') keyId: string;
  @Column('bytea') sealed: Buffer;
  /** The civil day in the body's zone. */
  @Column('date') savedOn: string;
}
