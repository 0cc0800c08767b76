import type { DraftLife } from '@standing/complaints/rules';
import type { DraftRow } from './draft.entity.js';

export type DraftAlive = DraftLife & { readonly id: string };

/** Every draft of a body with what is known of its life, the one that was edited first before the others. */
export const DRAFTS_ALIVE = `
  select id, edited_on::text as "editedOn", address is not null as "hasAddress", warned_of::text as "warnedOf",
    sent_on::text as "sentOn"
  from complaints.drafts where body_id = $1 order by edited_on, id`;

export function lifeOf({ editedOn, address, warnedOf, sentOn }: DraftRow): DraftLife {
  return { editedOn, hasAddress: address !== null, warnedOf, sentOn };
}
