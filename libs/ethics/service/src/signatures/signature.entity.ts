import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a signature was given; the person's own name, typed, is the one way so far. */
export type SigningMethod = 'typed-name';

/** A member's signature of one edition (AT-2). It never changes; no network address is kept with it. */
@Entity({ schema: 'ethics', name: 'signatures' })
export class Signature {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('uuid') editionId: string;
  @Column('text') editionHash: string;
  @Column('text') place: string;
  @Column('text') nameTyped: string;
  @Column('text') method: SigningMethod;
  /** The civil day in the body's zone. */
  @Column('date') signedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') signedAt: Date;
}
