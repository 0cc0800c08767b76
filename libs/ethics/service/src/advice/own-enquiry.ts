import { isReturnCode, NotFound, Refused, typed } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { member } from '@standing/platform/graphql';
import type { AdviceSeals } from './advice-seals.js';
import type { AdviceEnquiryRow } from './enquiry.entity.js';

/** By what an asker comes back: an enquiry of theirs, asked under their name, or the code of one that has none. */
export type OwnEnquiry = { readonly id?: string | null; readonly code?: string | null };

/** What leads to the row: the one hash, or the other. */
export type OwnPlace =
  | { readonly askerHash: string; readonly id: string }
  | { readonly codeHash: string; readonly id?: undefined };

/** By name a member, by code anybody. ETHICS_ADVICE_CODE_MISTYPED when the code does not check in itself. */
export function placeOf({ id, code }: OwnEnquiry, actor: Actor, seals: AdviceSeals): OwnPlace {
  const { bodyId } = actor;
  if (typeof code === 'string') {
    const given = typed(code);
    if (!isReturnCode(given)) throw new Refused([{ code: 'ETHICS_ADVICE_CODE_MISTYPED', path: 'code' }]);
    return { codeHash: seals.codeHash(bodyId, given) };
  }
  if (typeof id !== 'string') throw new NotFound('enquiry');
  return { id, askerHash: seals.askerHash(bodyId, member(actor).personId) };
}

/** The enquiry; refused alike for an unknown code and for one whose enquiry was erased, and another's is not found. */
export function found<Row extends Pick<AdviceEnquiryRow, 'id'>>(row: Row | null, place: OwnPlace): Row {
  if (row) return row;
  if ('codeHash' in place) throw new Refused([{ code: 'ETHICS_ADVICE_CODE_NOT_ACCEPTED', path: 'code' }]);
  throw new NotFound('enquiry');
}

/** The keyed hash by which the asker's attempts are told apart. */
export function hashIn(place: OwnPlace): string {
  return 'codeHash' in place ? place.codeHash : place.askerHash;
}
