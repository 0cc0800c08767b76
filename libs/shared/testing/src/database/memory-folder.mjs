import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Where Linux keeps files in memory alone. */
const IN_MEMORY = '/dev/shm';

/** What the databases of one run come to at the most, with much to spare, in bytes. */
const ROOM = 4_000_000_000;

/**
 * Where databases of tests lie: in memory where there is room, else in the folder for temporary files. Each spec has a
 * database of two thousand files of its own: on a disk it takes twenty times as long to make them, though nothing is synced.
 */
export function memoryFolder(place = IN_MEMORY, room = ROOM) {
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize >= room ? place : tmpdir();
  } catch (error) {
    // A system without it, or one that keeps it to itself.
    if (['ENOENT', 'EACCES'].includes(error.code)) return tmpdir();
    throw error;
  }
}
