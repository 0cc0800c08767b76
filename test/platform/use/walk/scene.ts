import type pg from 'pg';
import { type Counts, Visitor } from '../visitor.js';
import type { Acts } from './acts.js';
import { Calendar } from './calendar.js';

/** Somebody who acts, at a browser of their own. */
export type Someone = { readonly personId: string; readonly name: string; readonly browser: Visitor };

/** Where walks take place, and who of the body takes part in them. */
export type Scene = {
  readonly url: string;
  readonly counts: Counts;
  readonly acts: Acts;
  readonly calendar: Calendar;
  readonly officer: Someone;
  readonly second: Someone;
  readonly manager: Someone;
  readonly panel: readonly Someone[];
};

/** The people of the demonstration who keep cases: by their personas. */
export type Keepers = Readonly<Record<'officer' | 'second-registrar' | 'case-manager', { id: string; name: string }>>;

const SEATS = 3;
const PATIENCE_MS = 90_000;
const ADD = `mutation Add($input: AddMemberInput!, $key: Uuid!) { addMember(input: $input, idempotencyKey: $key) }`;

/** Those of the demonstration who keep cases. */
export async function keepersOf(db: pg.Client): Promise<Keepers> {
  const { rows } = await db.query<{ keepers: Keepers }>(
    `select jsonb_object_agg(persona, jsonb_build_object('id', id, 'name', name)) as keepers
     from identity.people where persona in ('officer', 'second-registrar', 'case-manager')`,
  );
  return rows[0]!.keepers;
}

/** Signs in those who keep cases, and lets the members of a panel join. */
export async function sceneAt(known: Pick<Scene, 'url' | 'counts' | 'acts'>, keepers: Keepers): Promise<Scene> {
  const keeper = (persona: keyof Keepers) => signedIn(known, keepers[persona].id, keepers[persona].name);
  const officer = await keeper('officer');
  const [second, manager] = [await keeper('second-registrar'), await keeper('case-manager')];
  const seats = Array.from({ length: SEATS }, (_, seat) => `Seat ${seat}`);
  const panel = await Promise.all(seats.map((name) => join({ ...known, officer }, name, 'panel-member')));
  return { ...known, calendar: new Calendar(), officer, second, manager, panel };
}

/** Somebody without an account. */
export function stranger({ url, counts }: Pick<Scene, 'url' | 'counts'>): Visitor {
  return new Visitor(url, counts);
}

/** Signs in one who is a persona of the demonstration. */
export async function signedIn(scene: Pick<Scene, 'url' | 'counts'>, personId: string, name: string): Promise<Someone> {
  const browser = stranger(scene);
  await browser.be(personId);
  return { personId, name, browser };
}

/** The officer adds a member, who signs in as the persona given to them. */
export async function join(
  scene: Pick<Scene, 'url' | 'counts' | 'acts' | 'officer'>,
  name: string,
  persona: 'new-coach' | 'panel-member',
): Promise<Someone> {
  const input = { name, email: addressOf(name), locale: 'fr', roles: [], persona };
  const once = ['identity.people where name = $1', name] as const;
  const personId = (await scene.acts.ask('join', scene.officer.browser, ADD, { input }, once)) as string;
  return signedIn(scene, personId, name);
}

/** Where a member who joined is written to. */
export function addressOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@coachs.example`;
}

/** The civil day on the body's clock. */
export async function today({ officer }: Pick<Scene, 'officer'>): Promise<string> {
  return (await officer.browser.ask(`query Today { body { today } }`, {})).body.today as string;
}

/** Looks again and again until there is something; facts and mails take their time, the more when the process dies. */
export async function until<Found>(what: string, look: () => Promise<Found | null>): Promise<Found> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The link in the mail that was sent to an address. */
export function linkMailedTo(reader: Visitor, address: string, path: RegExp): Promise<string> {
  return until(`a link for ${address}`, async () => {
    for (const id of mailsTo(await reader.page('/demo/mail'), address)) {
      const link = path.exec(await reader.page(`/demo/mail/${id}`))?.[0];
      if (link) return link;
    }
    return null;
  });
}

/** The ids of the mails to an address, as the demonstration's mailbox lists them. */
function mailsTo(mailbox: string, address: string): string[] {
  const listed = mailbox.split('/demo/mail/').filter((row) => row.split('</li>')[0]?.includes(`&lt;${address}&gt;`));
  return listed.map((row) => row.slice(0, 36));
}
