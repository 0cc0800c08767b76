import type {
  Activity,
  CoverContent,
  CoverKind,
  CoverStatus,
  CoverTrigger,
  DefenceCosts,
  NameLink,
  RefusalReason,
} from '@standing/insurance/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A cover as it stands now. Names and the policy are personal text: they leave it for its holder and the office alone. */
@Entity({ schema: 'insurance', name: 'covers' })
export class Cover implements CoverContent {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') insurer: string;
  @Column('text') policyReference: string;
  @Column('date') startsOn: string;
  /** The last day, which is still covered. */
  @Column('date') endsOn: string;
  @Column('text', { array: true }) countries: string[];
  @Column('text', { array: true }) activities: Activity[];
  @Column('text') kind: CoverKind;
  /** What follows is null where the attestation does not say; see `CoverTerms`. */
  @Column('text', { nullable: true }) insuredName: string | null;
  @Column('text', { nullable: true }) broker: string | null;
  @Column('text', { nullable: true }) territory: string | null;
  @Column('text', { nullable: true }) trigger: CoverTrigger | null;
  @Column('date', { nullable: true }) retroactiveOn: string | null;
  @Column('int', { nullable: true }) subsequentMonths: number | null;
  /** In minor units of the currency. */
  @Column('int', { nullable: true }) limitPerClaim: number | null;
  @Column('int', { nullable: true }) limitAggregate: number | null;
  @Column('text', { nullable: true }) currency: string | null;
  @Column('text', { nullable: true }) defenceCosts: DefenceCosts | null;
  /** The attestation; a correction without another keeps the one before. */
  @Column('uuid', { nullable: true }) documentId: string | null;
  @Column('text') status: CoverStatus;
  /** The day on which the coach last said it so. */
  @Column('date') declaredOn: string;
  /** The day on which an officer verified or refused it, and who; null before, and again once it is set right. */
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  /** The day on which the attestation was seen. */
  @Column('date', { nullable: true }) seenOn: string | null;
  /** How the name insured was linked to the coach; null unless verified, and of what was verified before it was asked. */
  @Column('text', { nullable: true }) nameLink: NameLink | null;
  @Column('date', { nullable: true }) linkSeenOn: string | null;
  @Column('text', { nullable: true }) refusalReason: RefusalReason | null;
  /** Rises with every change, whoever makes it; the revision of the fact that tells the change. */
  @Column('int') version: number;
}
