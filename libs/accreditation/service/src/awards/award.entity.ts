import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A level as it was awarded. It never changes; what ends it early is a row of its own. */
@Entity({ schema: 'accreditation', name: 'awards' })
export class AwardRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** Null for a lower level, at its member's wish or by a sanction: nobody applied for it. */
  @Column('uuid', { nullable: true }) applicationId: string | null;
  /** The version that decided. */
  @Column('uuid') schemeVersionId: string;
  @Column('text') level: string;
  /** The public name of the award. */
  @Column('text') reference: string;
  /** The name that the register shows, and the same as it is looked for. */
  @Column('text') shownName: string;
  @Column('text') foldedName: string;
  /** Civil days in the body's zone. */
  @Column('date') awardedOn: string;
  @Column('date') validFrom: string;
  /** The last day; null without end. */
  @Column('date', { nullable: true }) validUntil: string | null;
  /** Null for a lower level by a sanction: a procedure put it in force, and nobody awarded it. */
  @Column('uuid', { nullable: true }) awardedBy: string | null;
  /** The term before this one; null for the first, which gives its reference to those that renew it. */
  @Column('uuid', { nullable: true }) renewsAwardId: string | null;
  /** The award of the higher level in whose place this one stands; null for any other. */
  @Column('uuid', { nullable: true }) lowersAwardId: string | null;
  /** The sanction by which it stands there; null where none lowered it. */
  @Column('uuid', { nullable: true }) sanctionId: string | null;
  /** The first day of the accreditation that this term goes on with; null where it begins one. */
  @Column('date', { nullable: true }) heldSince: string | null;
  /** The last day of grace after the validity, by the scheme that decided; null where it gives none. */
  @Column('date', { nullable: true }) graceUntil: string | null;
  /** On the body's clock; each of a person's later than the one before. */
  @Column('timestamptz') recordedAt: Date;
}
