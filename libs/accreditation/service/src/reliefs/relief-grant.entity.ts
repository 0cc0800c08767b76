import type { ReliefGround, ReliefKind } from '@standing/accreditation/rules';
import type { Refusal } from '@standing/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One act that granted the same relief to members. It never changes. */
@Entity({ schema: 'accreditation', name: 'relief_grants' })
export class ReliefGrantRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') kind: ReliefKind;
  @Column('text') ground: ReliefGround;
  @Column('date') fromOn: string;
  @Column('date') untilOn: string;
  @Column('uuid') grantedBy: string;
  @Column('date') grantedOn: string;
}

/** What became of one member in such an act: the relief, or every reason why there is none. */
@Entity({ schema: 'accreditation', name: 'relief_grant_rows' })
export class GrantedMemberRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') grantId: string;
  @Column('uuid') personId: string;
  @Column('uuid', { nullable: true }) reliefId: string | null;
  @Column('jsonb') refusals: readonly Refusal[];
}
