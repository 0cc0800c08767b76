import type { Listing } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a supervisor said of themselves in the directory; the last one counts, and none is ever changed. */
@Entity({ schema: 'supervision', name: 'directory_entries' })
export class DirectoryEntryRow implements Listing {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') supervisorId: string;
  /** False: they left the directory. */
  @Column('boolean') listed: boolean;
  @Column('text', { array: true }) languages: string[];
  @Column('text', { array: true }) countries: string[];
  @Column('int') places: number;
  @Column('boolean') remote: boolean;
  /** Civil day in the body's zone. */
  @Column('date') saidOn: string;
  @Column('timestamptz') recordedAt: Date;
}
