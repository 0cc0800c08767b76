import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One supervisor asked by one coach about some sessions. Never changed: an answer is a decision on a session. */
@Entity({ schema: 'supervision', name: 'confirmation_requests' })
export class ConfirmationRequest {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** Shared by the requests that one press of the coach made, one for each supervisor. */
  @Column('uuid') askingId: string;
  @Column('uuid') supervisorId: string;
  @Column('uuid') superviseeId: string;
  /** The coach's name on that day, for the supervisor to recognise. */
  @Column('text') askedBy: string;
  @Column('date') askedOn: string;
  @Column('timestamptz') askedAt: Date;
}
