import { fileURLToPath } from 'node:url';
import type { Member } from '@standing/platform/auth';
import { loadWebApp } from '@standing/platform/gateway';
import { type Known, MAY_TELL } from './addresses.js';
import { type Asked, askAll } from './asks.js';
import { type OpenedGateway, openGatewayOver, type Visitor } from './gateway.js';
import type { Installation } from './installation.js';
import { type Answers, look, type Visitors } from './looks.js';
import { operations } from './operations.js';
import { lookersOf, seedOutsiders } from './outsiders.js';
import { plainValues } from './plain-values.js';
import { type BodyRows, column, idsOfEachKind, knownTo, rowsOfBody } from './rows-of-body.js';
import { type People, seedPeople } from './seed-body.js';
import { ask as askForFeedback } from './seed-feedback.js';
import type { Asking } from './try-all.js';
import { watchingRoutes } from './watched-routes.js';
import type { World } from './world.js';

/** The pages as they are built: the build comes before these specs. */
const BUILT = fileURLToPath(new URL('../../dist/apps/web', import.meta.url));

/** How long the gateway may take a body for what it was. */
const BODY_FRESH_MS = 2100;
const DAY_SECONDS = 86_400;

/** A body without a complaint, and everybody who looks on while there is one. */
export type Onlooking = Awaited<ReturnType<typeof openOnlooking>>;

/** Makes the body, opens the gateway with the pages as they are built, and finds out what the onlookers can ask. */
export async function openOnlooking(installation: Installation) {
  const people = await seedPeople(installation, 'ZQX-U', []);
  const outsiders = await seedOutsiders(people);
  const { world, coach } = people;
  const feedbackToken = await askForFeedback(world, coach, await engagementOf(world, coach));
  await world.settle();
  const rows = await rowsOfBody(installation.owner, world.bodyId);
  const web = await loadWebApp(BUILT);
  const { opened: gateway, routes } = await watchingRoutes(() =>
    openGatewayOver(installation, { clock: installation.clock, web }),
  );
  const known = { ...knownFrom(rows, coach), feedbackToken };
  const visitors = await visitorsOf(gateway, world, outsiders.peer);
  const lookers = lookersOf(world, outsiders, rows);
  const askingWith = (ids: readonly string[], reference: string) =>
    askingOf(installation, people, rows, { ids, reference });
  const tally: Asked = { calls: 0, opened: 0, shut: 0 };
  const queries = operations().filter(({ kind }) => kind === 'query');
  const watched = routes.filter((route) => !(route in MAY_TELL));
  /** Everything that the onlookers see at this moment. */
  const seen = async (): Promise<Answers> => {
    const pages = await look(gateway, watched, visitors, known);
    const answers = new Map(pages);
    for (const context of new Set(queries.map((query) => query.context))) {
      const asking = askingWith(idsAbout(coach, knownTo(context, rows)), 'none');
      const asked = queries.filter((query) => query.context === context);
      for (const [what, answer] of await askAll(asked, lookers, asking, tally)) answers.set(what, answer);
    }
    return answers;
  };
  return { people, gateway, routes, watched, known, visitors, lookers, askingWith, tally, seen };
}

/** Lets the body's clock stand so many days ahead, until everybody knows. */
export async function standAt(world: World, days: number): Promise<void> {
  const document = `mutation Move($offset: Int!, $key: Uuid!) { moveClock(offsetSeconds: $offset, idempotencyKey: $key) }`;
  await world.ask(world.service('installation'), document, { offset: days * DAY_SECONDS });
  await world.settle();
  await new Promise((resolve) => setTimeout(resolve, BODY_FRESH_MS));
}

async function engagementOf(world: World, coach: Member): Promise<string> {
  const { myEngagements } = await world.ask(coach, `{ myEngagements { id } }`);
  return myEngagements.at(-1).id as string;
}

function knownFrom(rows: BodyRows, { name }: Member): Omit<Known, 'feedbackToken'> {
  const texts = column(rows, 'correspondence.demo_mails', 'text').join('\n');
  const token = (path: string) => new RegExp(`/${path}/([\\w-]+)`).exec(texts)?.[1] ?? '';
  return {
    name,
    reference: column(rows, 'accreditation.awards', 'reference')[0] ?? '',
    documentId: column(rows, 'cpd.documents', 'id')[0] ?? '',
    drawId: column(rows, 'cpd.audit_results', 'draw_id')[0] ?? '',
    charterAddress: column(rows, 'ethics.charter_links', 'address').at(-1) ?? '',
    charterVersionId: column(rows, 'ethics.charter_versions', 'id')[0] ?? '',
    attestationId: column(rows, 'insurance.documents', 'id')[0] ?? '',
    proofDocumentId: column(rows, 'supervision.proof_documents', 'id')[0] ?? '',
    confirmToken: token('c'),
    agreementToken: token('a'),
    statementToken: token('s'),
    reportToken: token('w'),
  };
}

/** What to ask with: ids, one reference for whatever takes one of a case, and of other values those that there are, but no code. */
function askingOf(
  installation: Installation,
  people: People,
  rows: BodyRows,
  { ids, reference }: { readonly ids: readonly string[]; readonly reference: string },
): Asking {
  const { world } = people;
  const plain = plainValues(people, { ...people, ...NO_CASE }, rows);
  const values = {
    today: world.today,
    plain: (place: string, name: string, type: string) =>
      name === 'reference' && !place.startsWith('register') ? [reference] : plain(place, name, type),
  };
  return { installation, ids, keys: [], values, atOnce: 8, probes: 1, turns: 4 };
}

/** Every kind of id in what is kept of somebody. */
function idsAbout({ personId }: Member, rows: BodyRows): string[] {
  const own = [...rows].map(([table, all]) => [table, all.filter((row) => row.includes(personId))] as const);
  return [...idsOfEachKind(new Map(own))];
}

const NO_CASE = { returnCode: 'none', draftAccess: 'none', ticket: 'none', adviceCode: 'none' };

/** The public in both languages, and a member who is signed in. */
async function visitorsOf(gateway: OpenedGateway, { host }: World, peer: Member): Promise<Visitors> {
  const visitor = (language: string): Visitor => ({ host, headers: { 'accept-language': language } });
  const signedIn = await visitorAs(gateway, host, peer);
  return { 'public in French': visitor('fr'), 'public in English': visitor('en'), peer: signedIn };
}

/** A persona of the body who is signed in, in French. */
export async function visitorAs(gateway: OpenedGateway, host: string, { personId }: Member): Promise<Visitor> {
  const visitor = { host, headers: { 'accept-language': 'fr' } };
  const answer = await gateway.sendForm(visitor, '/demo', { persona: personId });
  const [cookie = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';');
  if (cookie === '') throw new Error('The persona could not sign in.');
  return { ...visitor, cookie };
}
