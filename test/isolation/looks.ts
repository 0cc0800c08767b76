import { ADDRESSES, type Known } from './addresses.js';
import type { OpenedGateway, Visitor } from './gateway.js';

/** Each answer as the bytes that came, by who asked for what. */
export type Answers = ReadonlyMap<string, string>;

/** Who looks, by what they are. */
export type Visitors = Readonly<Record<string, Visitor>>;

/** Headers that are another in each answer, whatever it says. */
const OF_EACH_ANSWER = ['date', 'x-request-id'];

/** The key of a form is drawn anew whenever the form is shown. */
const FORM_KEY = /(name="idempotencyKey" value=")[0-9a-f-]{36}"/g;

/** So many are looked at together. */
const AT_ONCE = 4;

let visits = 0;

/** Looks at every address of these routes as each of the visitors. */
export function look(
  gateway: OpenedGateway,
  routes: readonly string[],
  visitors: Visitors,
  known: Known,
): Promise<Answers> {
  return lookAt(
    gateway,
    routes.flatMap((route) => (ADDRESSES[route]?.(known) ?? []).map((path) => ({ route, path }))),
    visitors,
  );
}

/** Looks at these addresses as each of the visitors. */
export async function lookAt(
  gateway: OpenedGateway,
  addresses: readonly { readonly route: string; readonly path: string }[],
  visitors: Visitors,
): Promise<Answers> {
  const all = Object.entries(visitors).flatMap(([name, visitor]) =>
    addresses.map((address) => ({ ...address, name, visitor })),
  );
  const answers = new Map<string, string>();
  for (let made = 0; made < all.length; made += AT_ONCE) {
    const next = all.slice(made, made + AT_ONCE).map(async ({ route, path, name, visitor }) => {
      answers.set(`${route}: ${path} as ${name}`, await bytesOf(await gateway.look(anew(visitor), path)));
    });
    await Promise.all(next);
  }
  return answers;
}

/** Comes back to a complaint with a code that opens none. */
export async function comeBack(gateway: OpenedGateway, visitor: Visitor, reference: string): Promise<string> {
  return bytesOf(
    await gateway.sendForm(anew(visitor), '/complaint/return', { reference, code: 'AAAA-AAAA-AAAA-AAAA' }),
  );
}

/** The visitor at an address of their own, so that nobody has tried too often. */
function anew(visitor: Visitor): Visitor {
  visits += 1;
  const from = `10.${(visits >> 16) & 255}.${(visits >> 8) & 255}.${visits & 255}`;
  return { ...visitor, headers: { ...visitor.headers, 'x-forwarded-for': from } };
}

async function bytesOf(answer: Response): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => !OF_EACH_ANSWER.includes(name));
  const body = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  return `${answer.status}\n${JSON.stringify(headers)}\n${body.replaceAll(FORM_KEY, '$1"')}`;
}

/** Where two lots of answers differ: who asked for what, and the first place. */
export function differences(before: Answers, after: Answers): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((asked) => {
    const [was, is] = [before.get(asked) ?? 'nothing', after.get(asked) ?? 'nothing'];
    if (was === is) return [];
    const at = [...was].findIndex((letter, index) => letter !== is[index]);
    const place = Math.max(0, (at < 0 ? was.length : at) - 40);
    return [`${asked}: …${was.slice(place, place + 120)} | …${is.slice(place, place + 120)}`];
  });
}
