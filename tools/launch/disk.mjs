import { accessSync, constants, existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Mendable } from './say.mjs';

/** What a new database and its first weeks need, in megabytes. */
const DATA_NEEDS = 150;

/** Refuses to go on when the disk of the folder has fewer megabytes left than are needed. */
export function refuseWhenFull(folder, megabytes) {
  const { bavail, bsize } = statfsSync(nearestExisting(folder));
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free >= megabytes) return;
  throw new Mendable(
    `The disk is full: ${free} MB are free where ${folder} lies and ${megabytes} MB are needed. Free some space and start again.`,
  );
}

/** Makes the data directory and tries to write in it. */
export function readyDataDirectory(folder) {
  const place = resolve(folder);
  try {
    refuseWhenFull(place, DATA_NEEDS);
    mkdirSync(place, { recursive: true });
    accessSync(place, constants.R_OK | constants.W_OK | constants.X_OK);
    const probe = join(place, '.write-probe');
    writeFileSync(probe, 'x'.repeat(4096));
    rmSync(probe);
  } catch (error) {
    if (error instanceof Mendable || error.code === 'ENOSPC') throw error;
    throw new Mendable(
      `The data directory ${place} cannot be written (${error.code}): give this user the right to, or set STANDING_DATA to another folder, and start again.`,
    );
  }
  return place;
}

function nearestExisting(folder) {
  let place = resolve(folder);
  while (!existsSync(place)) place = dirname(place);
  return place;
}
