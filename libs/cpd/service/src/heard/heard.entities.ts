import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a member has died, as identity told it. */
@Entity({ schema: 'cpd', name: 'deaths' })
export class DeathRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
}

/** That it was recorded by mistake. It may be heard before the death that it takes back. */
@Entity({ schema: 'cpd', name: 'deaths_taken_back' })
export class DeathTakenBackRow {
  @PrimaryColumn('uuid') deathId: string;
  @Column('uuid') bodyId: string;
}

/** An award, as accreditation told it: for whom, at which level, and from when until when. */
@Entity({ schema: 'cpd', name: 'awards' })
export class AwardRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** Its code in the scheme. */
  @Column('text') level: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  /** For how many months after it files are kept; null where nobody said. */
  @Column('int', { nullable: true }) keepMonths: number | null;
}

/** That an award ends before its time, by whatever act. */
@Entity({ schema: 'cpd', name: 'award_ends' })
export class AwardEndRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') awardId: string;
  /** Of the act. */
  @Column('uuid') endId: string;
  /** The first civil day, in the body's zone, on which it holds no longer. */
  @Column('date') effectiveOn: string;
}

/** That such an act was taken back. It may be heard before the act. */
@Entity({ schema: 'cpd', name: 'award_ends_taken_back' })
export class AwardEndTakenBackRow {
  @PrimaryColumn('uuid') endId: string;
  @Column('uuid') bodyId: string;
}
