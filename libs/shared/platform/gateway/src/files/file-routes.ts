import type { Previews } from '@standing/platform/documents';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import type { PageDoor } from '../pages/page-door.js';
import { handOutOwnCharter } from './charter-file.js';
import { amongExhibits, handOutExhibit, leadToExhibit } from './exhibit-file.js';
import { handOut, leadToFile } from './hand-out.js';
import { SHELVES } from './shelves.js';
import { type FindFile, onShelf, showPage, tellOfFile } from './show-pages.js';
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
    files.get('/files/exhibit', (request, reply) => handOutExhibit(request, reply, options, identity, pages));
    const open = (path: string, lead: RouteHandlerMethod, find: FindFile) => {
      files.get(path, lead);
      files.get(`${path}/about`, (request, reply) => tellOfFile(request, reply, find, previews, identity));
      files.get(`${path}/pages/:page`, (request, reply) => showPage(request, reply, find, previews, identity));
    };
    open(
      '/files/complaints/:id',
      (request, reply) => leadToExhibit(request, reply, options, identity, pages),
      amongExhibits(options),
    );
    for (const shelf of SHELVES) {
      open(
        `/files/${shelf.path}/:id`,
        (request, reply) => leadToFile(request, reply, options, identity, pages, shelf),
        onShelf(shelf, options),
      );
    }
  });
}
