import type { Clock } from '@standing/kernel';
import { createDatabase } from '@standing/testing';
import { type Installation, startInstallation } from './installation.js';
import { type Body, ONLY_IN_SECOND_EMAIL, seedBody, SHARED_EMAIL } from './seed-body.js';

/** Two bodies alike, and the installation that they are on. */
export type Bodies = { readonly installation: Installation; readonly a: Body; readonly b: Body };

type Made = { readonly database: string; readonly a: Body; readonly b: Body };

let made: Promise<Made> | undefined;

/**
 * Two bodies alike on an installation of the caller's own. To make them takes longer than most that is tested on them, so
 * they are made once for all specs that share this module, and each gets a copy of the database in which they were.
 */
export async function copyOfBodies(clock?: Clock): Promise<Bodies> {
  made ??= makeBodies();
  const { database, a, b } = await made;
  const installation = await startInstallation(clock, await createDatabase(database));
  return { installation, a: on(installation, a), b: on(installation, b) };
}

async function makeBodies(): Promise<Made> {
  const installation = await startInstallation();
  const a = await seedBody(installation, 'ZQX-A', [SHARED_EMAIL]);
  const b = await seedBody(installation, 'ZQX-B', [SHARED_EMAIL, ONLY_IN_SECOND_EMAIL]);
  await installation.settle();
  return { database: await installation.leave(), a, b };
}

function on(installation: Installation, body: Body): Body {
  return { ...body, world: body.world.on(installation) };
}
