import { isId, newId } from '@standing/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keepDraftAccess } from '../http/complaint-cookie.js';
import { singleFields } from '../http/form-fields.js';

const WRITE_ON = '/complaint/check';

/** The key with which a form was sent; another where it has none that can be one. */
export function keyOf(request: FastifyRequest): string {
  const { idempotencyKey: key = '' } = singleFields(request);
  return isId(key) ? key : newId();
}

/** What is wrong where no reference was typed. */
export function withoutReference(reference: string): object[] {
  return reference.trim() === '' ? [{ code: 'REFERENCE_MISSING', field: 'reference' }] : [];
}

/** What is wrong where no code was typed. */
export function withoutCode(code: string): object[] {
  return code.trim() === '' ? [{ code: 'RETURN_CODE_MISSING', field: 'code' }] : [];
}

/** Lets this browser go on writing what was not sent yet. */
export function writeOn(reply: FastifyReply, access: string): FastifyReply {
  keepDraftAccess(reply, access);
  return reply.redirect(WRITE_ON, 303);
}
