import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import type { PageDoor } from '../pages/page-door.js';
import { sendHtml } from './guards.js';
import { actorOf } from './visit.js';

const A_YEAR = 31_536_000;
/** Where the web app's own screens begin; every other address is a page of its own or none. */
const SCREENS = [
  '/standing',
  '/code',
  '/advice',
  '/declarations',
  '/charter',
  '/supervision',
  '/practice',
  '/confirm',
  '/vault',
  '/continuity',
  '/cpd',
  '/audits',
  '/insurance',
  '/assessments',
  '/office',
  '/cases',
  '/my-case',
  '/account',
  '/kit',
];
const OPEN_SCREENS = ['/kit'];

/** The browser's files, the body's colour, and the shell of the signed-in app. */
export async function openWebRoutes(
  server: FastifyInstance,
  clientFolder: string,
  identity: IdentityDoor,
  pages: PageDoor,
): Promise<void> {
  const shell = readFileSync(join(clientFolder, 'index.html'), 'utf8');
  await server.register(import('@fastify/static'), {
    root: clientFolder,
    serve: true,
    index: false,
    wildcard: true,
    prefix: '/',
    decorateReply: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('app-assets') ? `public, max-age=${A_YEAR}, immutable` : 'no-cache');
    },
  });
  server.get('/theme.css', (request, reply) => theme(request, reply));
  server.get('/', (_, reply) => reply.redirect('/standing', 302));
  for (const screen of SCREENS) {
    for (const path of [screen, `${screen}/*`]) server.get(path, (request, reply) => openScreen(request, reply));
  }

  async function openScreen(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (!request.visit.body) return pages.notFound(request, reply);
    const isOpen = OPEN_SCREENS.some((screen) => request.url.startsWith(screen));
    if (isOpen || (await actorOf(request, identity)).kind === 'member') return sendHtml(reply, 200, shell);
    const door = request.visit.body.demo ? '/demo' : `/sign-in?next=${encodeURIComponent(request.url)}`;
    return reply.redirect(door, 302);
  }
}

function theme(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const asked = Number((request.query as { h?: string }).h);
  const hue = Number.isInteger(asked) && asked >= 0 && asked < 360 ? asked : (request.visit.body?.hue ?? 195);
  return reply.type('text/css').header('cache-control', 'public, max-age=300').send(`:root{--brand-h:${hue}}`);
}
