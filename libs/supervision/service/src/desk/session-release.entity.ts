import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The coach agrees that their supervisor goes back on the answer. Never changed; it holds for one going back. */
@Entity({ schema: 'supervision', name: 'session_releases' })
export class SessionRelease {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') sessionId: string;
  @Column('date') releasedOn: string;
  @Column('timestamptz') recordedAt: Date;
}
