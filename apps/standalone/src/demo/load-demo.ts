import { Clock } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Documents } from '@standing/platform/documents';
import type { Graph, RunningContext } from '@standing/platform/graphql';
import type { HostSettings } from '@standing/platform/host';
import { publishCharterOfBody } from './charter/publish-charters.js';
import { demoCode } from './code-of-ethics/demo-code.js';
import { askForAdvice } from './advice.js';
import { applyAsApplicant, beginAsApplicant } from './applicant.js';
import { beginAsAwardHolder, becomeAwardHolder } from './award-holder.js';
import { joinTheAssessors, shareViews } from './assessors.js';
import { borrowFromAPartner } from './case-people.js';
import { liveThroughACase } from './case-story.js';
import { foundChapters } from './chapters.js';
import { liveAsNewlyInsured } from './covers.js';
import { askForDeclarations } from './declarations.js';
import { DemoWorld } from './demo-world.js';
import { liveAsBusyCoach } from './busy-coach.js';
import { demoSchemeWithCriteria } from './criteria.js';
import { publishNextScheme, publishScheme } from './publish-schemes.js';
import { demoScheme } from './scheme.js';
import { reportAttendance } from './training.js';
import { STORY_DAYS } from './story.js';
import { supervise } from './supervising-member.js';

const ZONE = 'Europe/Paris';

type Wanted = {
  readonly settings: HostSettings;
  readonly graph: Graph;
  readonly running: readonly RunningContext[];
  readonly documents: Documents;
  readonly say: (line: string) => void;
};

/**
 * Makes the demonstration body in an empty installation, through the use cases that its people go through, the body's
 * clock stepped through the months. An installation that has a body is left as it is.
 */
export async function loadDemo({ settings, graph, running, documents, say }: Wanted): Promise<void> {
  if (settings.STANDING_DEMO === 'off' || (await hasBody(graph))) return;
  const started = performance.now();
  say('  making the demonstration body: its people live through fifteen months');
  const world = new DemoWorld(graph, running, documents, new Clock(), ZONE);
  await openBody(world, new URL(settings.PUBLIC_URL).hostname);
  await world.standDaysBack(STORY_DAYS);
  const staff = await world.join({
    name: 'Nadia Benali',
    email: 'nadia.benali@college.example',
    roles: ['officer', 'registrar', 'scheme-administrator'],
    persona: 'officer',
  });
  const registrar = await world.join({
    name: 'Bertrand Colin',
    email: 'bertrand.colin@college.example',
    roles: ['registrar', 'scheme-administrator'],
    persona: 'registrar',
  });
  await publishCode(world, staff);
  await publishCharterOfBody(world, staff);
  await publishScheme(world, staff, registrar, demoScheme);
  const applicant = await beginAsApplicant(world, staff);
  const holder = await beginAsAwardHolder(world, staff);
  await liveAsBusyCoach(world, staff);
  await becomeAwardHolder(world, { staff, registrar }, holder);
  await liveThroughACase(world, staff);
  await world.standDaysBack(0);
  await foundChapters(world, registrar);
  await publishNextScheme(world, staff, registrar, demoSchemeWithCriteria);
  await world.join({ name: 'Amélie Laurent', email: 'amelie.laurent@coachs.example', roles: [], persona: 'new-coach' });
  const insured = await liveAsNewlyInsured(world);
  await applyAsApplicant(world, staff, applicant);
  const related = await joinTheAssessors(world, registrar, applicant.coach);
  await supervise(world, { supervisor: related, staff, coaches: [holder.coach, insured] });
  await workAtTheOffice(world, staff, registrar);
  await askForAdvice(world, holder.coach);
  await world.settle();
  say(`  demonstration body ready (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** What the office does today, at the end of the story. */
async function workAtTheOffice(world: DemoWorld, staff: Member, registrar: Member): Promise<void> {
  await shareViews(world, registrar);
  await askForDeclarations(world, staff);
  await reportAttendance(world, staff);
  await borrowFromAPartner(world);
}

async function hasBody(graph: Graph): Promise<boolean> {
  const nobody = '00000000-0000-0000-0000-000000000000';
  const gateway = { kind: 'service', service: 'gateway', bodyId: nobody, locale: 'fr' } as const;
  const { bodyOfHost } = await graph.ask<{ bodyOfHost: object | null }>(
    gateway,
    `query HasBody { bodyOfHost(host: "") { id } }`,
    {},
  );
  return bodyOfHost !== null;
}

async function openBody(world: DemoWorld, host: string): Promise<void> {
  const input = {
    host,
    name: 'Collège des coachs',
    zone: ZONE,
    defaultLocale: 'fr',
    locales: ['fr', 'en'],
    hue: 195,
    demo: true,
  };
  await world.ask(
    world.installation,
    `mutation OpenBody($input: OpenBodyInput!, $key: Uuid!) { openBody(input: $input, idempotencyKey: $key) }`,
    { input },
  );
  await world.settle();
}

async function publishCode(world: DemoWorld, staff: Member): Promise<void> {
  const { edition, title, sections } = demoCode;
  await world.ask(
    staff,
    `mutation PublishCode($input: PublishCodeEditionInput!, $key: Uuid!) { publishCodeEdition(input: $input, idempotencyKey: $key) { id } }`,
    {
      input: { edition, title, sections, validFrom: world.today },
    },
  );
}
