import { spawnSync } from 'node:child_process';
import type { WebApp } from '@standing/platform/gateway';
import type { OpenedGateway, Visitor } from './gateway.js';
import type { Body } from './seed-body.js';

type Fields = Record<string, string>;
type Props = ReturnType<typeof JSON.parse>;

export const ANSWERS: Readonly<Record<string, Fields>> = {
  ...{ age: { age: 'ADULT' }, behalf: { behalf: 'SELF' }, relation: { relation: 'CLIENT' } },
  about: { about: 'Éric' },
  'what-1': { behaviour: 'He told.' },
  'when-1': { when: 'ABOUT', whenWords: 'in May' },
  people: {},
  identity: { nameVisibility: 'KEPT_FROM_COACH' },
  reach: { name: 'Jeanne', contact: 'jeanne@example.org' },
};

/** The questions as the web app asks them: a suite of the platform stands on no screen, and here they are not faked. */
export async function wizard(): Promise<WebApp['complaintWizard']> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/isolation/bundle-wizard.mjs'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const module = (await import(`data:text/javascript;base64,${Buffer.from(stdout).toString('base64')}`)) as {
    complaintWizard: WebApp['complaintWizard'];
  };
  return module.complaintWizard;
}

/** People who write a complaint on the pages of a body, each at a browser of their own. */
export function writersAt(gateway: OpenedGateway, body: Body) {
  let visitors = 0;

  /** Somebody at a browser of their own. */
  function browser() {
    const from = `10.30.0.${(visitors += 1)}`;
    let cookie = '';
    const seen = async (answer: Response) => {
      const given = answer.headers.getSetCookie().find((line) => line.startsWith('__Host-complaint='));
      if (given) cookie = given.split(';')[0] ?? '';
      const html = await answer.text();
      const [, page, props] = /^<main data-page="([^"]+)">(.*)<\/main>$/s.exec(html) ?? [];
      const location = answer.headers.get('location');
      const read = JSON.parse(props ?? 'null') as Props;
      return { status: answer.status, headers: answer.headers, location, page, props: read, given };
    };
    const visitor = (): Visitor => ({
      host: body.world.host,
      headers: { 'accept-language': 'en', 'x-forwarded-for': from },
      ...(cookie === '' ? {} : { cookie }),
    });
    return {
      look: async (path: string) => seen(await gateway.look(visitor(), path)),
      post: async (path: string, fields: Fields = {}) => seen(await gateway.sendForm(visitor(), path, fields)),
      cookie: () => cookie,
    };
  }

  async function begun() {
    const one = browser();
    await one.post('/complaint', { act: 'start' });
    return one;
  }

  async function written(changes: Readonly<Record<string, Fields>> = {}) {
    const one = await begun();
    for (const [page, fields] of Object.entries({ ...ANSWERS, ...changes }))
      await one.post(`/complaint/${page}`, { act: 'next', ...fields });
    return one;
  }

  const send = async (one: Awaited<ReturnType<typeof begun>>) => {
    const { props } = await one.look('/complaint/check');
    return one.post('/complaint/check', { act: 'send', declared: 'yes', version: String(props.version) });
  };

  return { browser, begun, written, send };
}
