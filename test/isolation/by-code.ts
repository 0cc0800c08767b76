import type { OpenedGateway } from './gateway.js';
import type { Body } from './seed-body.js';
import { file } from './seed-complaints.js';

/** By what whoever complained comes back. */
export type ByCode = { readonly reference: string; readonly code: string };
type Props = ReturnType<typeof JSON.parse>;

const QUEUE = `{ caseQueue { edges { node { reference } } } }`;

/** A complaint that is filed now, and by what its complainant comes back to it. */
export async function justFiled({ world, staff }: Body): Promise<ByCode> {
  const waiting = async (): Promise<string[]> => {
    const { caseQueue } = await world.ask(staff, QUEUE);
    return caseQueue.edges.map(({ node }: { node: { reference: string } }) => node.reference);
  };
  const before = await waiting();
  const code = await file(world);
  const reference = (await waiting()).find((one) => !before.includes(one)) ?? '';
  return { reference, code };
}

/** What answered a form: its status, whether it may be kept, and of what its page was made. */
export type Answered = { readonly status: number; readonly cache: string | null; readonly props: Props };
export type SendForm = (fields: Record<string, string>, more?: Record<string, string>) => Promise<Answered>;

/** Sends forms to one address of a body, each from another place of this network (`10.33.0`). */
export function formsTo(gateway: OpenedGateway, { world: { host } }: Body, path: string, network: string): SendForm {
  let visitors = 0;
  return async (fields, more = {}) => {
    const headers = { 'accept-language': 'en', 'x-forwarded-for': `${network}.${(visitors += 1)}`, ...more };
    const answer = await gateway.sendForm({ host, headers }, path, fields);
    const [, props] = /^<main data-page="[^"]+">(.*)<\/main>$/s.exec(await answer.text()) ?? [];
    return {
      status: answer.status,
      cache: answer.headers.get('cache-control'),
      props: JSON.parse(props ?? 'null') as Props,
    };
  };
}
