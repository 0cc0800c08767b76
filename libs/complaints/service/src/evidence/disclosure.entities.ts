import type { DisclosedTo, DisclosureGround, WithdrawnBecause } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One act by which a version of an exhibit came before a party; how they see it called is a text of the case. */
@Entity({ schema: 'complaints', name: 'disclosures' })
export class DisclosureRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') exhibitId: string;
  @Column('text') disclosedTo: DisclosedTo;
  @Column('text') ground: DisclosureGround;
  @Column('uuid') disclosedBy: string;
  @Column('date') disclosedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That what was disclosed by error left the sight of that party. It undoes nothing. */
@Entity({ schema: 'complaints', name: 'disclosure_withdrawals' })
export class DisclosureWithdrawal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') disclosureId: string;
  @Column('text') because: WithdrawnBecause;
  @Column('uuid') withdrawnBy: string;
  @Column('date') withdrawnOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
