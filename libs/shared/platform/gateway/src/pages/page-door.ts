import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendHtml } from '../http/guards.js';
import type { WebApp } from './web-app.js';

/** Answers requests with server-rendered pages, in the visitor's language and the body's colour. */
export class PageDoor {
  constructor(private readonly web: WebApp) {}

  send(request: FastifyRequest, reply: FastifyReply, page: string, props: object, status = 200): FastifyReply {
    return sendHtml(reply, status, this.render(request, page, props));
  }

  /** The page's HTML: the same for the same visit, page and props. */
  render(request: FastifyRequest, page: string, props: object): string {
    const { body, locale } = request.visit;
    const [, search] = request.url.split('?');
    const look = { locale, hue: body?.hue ?? 195, bodyName: body?.name ?? 'Standing', demo: body?.demo ?? false };
    return this.web.renderPage(page, props, { ...look, ...(search ? { search: `?${search}` } : {}) });
  }

  notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    return this.send(request, reply, 'not-found', { home: '/' }, 404);
  }
}
