import type { FastifyRequest } from 'fastify';
import type { FormFields } from '../pages/web-app.js';

/** No browser sends it, and PostgreSQL keeps no text with it. */
export const NUL = '\0';

/** What a form sent, whoever wrote the request: texts and lists of texts, and nothing when it sent none. */
export function formFields(request: FastifyRequest): FormFields {
  const sent = Object.entries((request.body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(sent.filter((field): field is [string, string | string[]] => isText(field[1])));
}

/** The fields that a form sent once. */
export function singleFields(request: FastifyRequest): Readonly<Record<string, string | undefined>> {
  const sent = Object.entries(formFields(request));
  return Object.fromEntries(sent.filter((field): field is [string, string] => typeof field[1] === 'string'));
}

function isText(value: unknown): boolean {
  return Array.isArray(value) ? value.every((each) => isText(each)) : typeof value === 'string' && !value.includes(NUL);
}
