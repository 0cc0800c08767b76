import type { AttestationTerm } from '@standing/insurance/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** For how long the body keeps attestations; what was set last holds. */
@Entity({ schema: 'insurance', name: 'attestation_terms' })
export class AttestationTermRow implements AttestationTerm {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** Null where nothing is erased from then on. */
  @Column('int', { nullable: true }) months: number | null;
  @Column('uuid') setBy: string;
  /** A civil day in the body's zone. */
  @Column('date') setOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** That an attestation was given with a cover, also where a correction brought another since. */
@Entity({ schema: 'insurance', name: 'cover_attestations' })
export class CoverAttestationRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') documentId: string;
  @PrimaryColumn('uuid') coverId: string;
}

/** That an attestation was erased, as the body's rules say: what was in it goes with the next sweep of the store. Its row stays. */
@Entity({ schema: 'insurance', name: 'attestation_erasures' })
export class AttestationErasureRow {
  @PrimaryColumn('uuid') documentId: string;
  @PrimaryColumn('uuid') bodyId: string;
  /** A civil day in the body's zone. */
  @Column('date') erasedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
