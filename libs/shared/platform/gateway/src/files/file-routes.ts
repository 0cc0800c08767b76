import type { Previews } from '@standing/platform/documents';
import type { FastifyInstance } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import type { PageDoor } from '../pages/page-door.js';
import { handOutOwnCharter } from './charter-file.js';
import { handOut, leadToFile } from './hand-out.js';
import { SHELVES } from './shelves.js';
import { showPage, tellOfFile } from './show-pages.js';
import { takeIn } from './take-in.js';

/** Where files come in and are handed out again. Only here is a multipart body read, and nothing of it is kept whole. */
export function openFileRoutes(
  server: FastifyInstance,
  options: GatewayOptions,
  identity: IdentityDoor,
  pages: PageDoor,
  previews: Previews,
): void {
  void server.register(async (files) => {
    files.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));
    files.post('/files', (request, reply) => takeIn(request, reply, options, identity));
    files.get('/files/charters/:id', (request, reply) => handOutOwnCharter(request, reply, options, identity, pages));
    files.get('/files/given', (request, reply) => handOut(request, reply, options, identity, pages));
    const shown = { ...options, previews };
    for (const shelf of SHELVES) {
      const path = `/files/${shelf.path}/:id`;
      files.get(path, (request, reply) => leadToFile(request, reply, shelf, options, identity, pages));
      files.get(`${path}/about`, (request, reply) => tellOfFile(request, reply, shelf, shown, identity));
      files.get(`${path}/pages/:page`, (request, reply) => showPage(request, reply, shelf, shown, identity));
    }
  });
}
