import { asAttachment } from '@standing/platform/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageDoor } from '../pages/page-door.js';
import { FILE_HEADERS } from './hand-out.js';

/** A document as the graph gives it: what the file is called, and its bytes in base64. */
export type PdfFile = { readonly name: string; readonly content: string };

/** Hands out the document that the graph gives; a page that does not exist where it gives none. */
export async function handOutPdf(
  request: FastifyRequest,
  reply: FastifyReply,
  pages: PageDoor,
  ask: () => Promise<PdfFile>,
): Promise<FastifyReply> {
  try {
    const { name, content } = await ask();
    return await reply
      .headers({ ...FILE_HEADERS, 'content-disposition': asAttachment(name) })
      .type('application/pdf')
      .send(Buffer.from(content, 'base64'));
  } catch (error) {
    const code = (error as { extensions?: { code?: string } }).extensions?.code ?? '';
    if (['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(code)) return pages.notFound(request, reply);
    throw error;
  }
}

/** The document's language, `?language=fr`; the visitor's without it. */
export function languageOf(request: FastifyRequest): 'FR' | 'EN' {
  const { language } = request.query as { language?: string };
  const chosen = language === 'fr' || language === 'en' ? language : request.visit.locale;
  return chosen === 'fr' ? 'FR' : 'EN';
}
