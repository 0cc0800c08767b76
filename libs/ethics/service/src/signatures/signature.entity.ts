import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a signature was given: the person's own name, typed, or on a paper that a registrar has seen. */
export type SigningMethod = 'typed-name' | 'paper';

/** A member's signature of one edition (AT-2) or one version of a declaration. It never changes; no network address is kept with it. */
@Entity({ schema: 'ethics', name: 'signatures' })
export class Signature {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** One of the two. */
  @Column('uuid', { nullable: true }) editionId: string | null;
  @Column('uuid', { nullable: true }) versionId: string | null;
  @Column('text') textHash: string;
  @Column('text') place: string;
  /** As typed, or as it stands on the paper. */
  @Column('text') nameTyped: string;
  @Column('text') method: SigningMethod;
  /** The civil day in the body's zone; the day on the paper. */
  @Column('date') signedOn: string;
  /** On the body's clock: when it was given, or recorded from a paper. */
  @Column('timestamptz') signedAt: Date;
  /** The registrar who has seen the paper, and where it is kept; null for a typed name. */
  @Column('uuid', { nullable: true }) recordedBy: string | null;
  @Column('text', { nullable: true }) keptAt: string | null;
}

/** That a signature on paper was recorded by mistake. */
@Entity({ schema: 'ethics', name: 'signatures_taken_back' })
export class SignatureTakenBackRow {
  @PrimaryColumn('uuid') signatureId: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') takenBackBy: string;
  /** On the body's clock. */
  @Column('timestamptz') takenBackAt: Date;
}
