import { itemOfName } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseInHand } from './case-in-hand.js';
import type { CaseTexts } from './case-texts.js';
import type { FileOfCase } from './file.graphql.js';
import { joinedIn } from './joined.js';
import { readCharges } from './read-charges.js';
import { nameOfRespondent } from './respondent-name.js';
import { shownTo } from './shown-to.js';
import { allegationsFrom, orNull, peopleFrom, TOLD } from './told.js';

/** A file, with who else was there where the reader's function reads that. */
export type FileRead = FileOfCase & { readonly otherPeople: string | null };

/** The file of a case as the matrix gives it to whoever holds this function; what it does not give is empty or null. */
export async function readFile(texts: CaseTexts, tx: Transaction, inHand: CaseInHand): Promise<FileRead> {
  const { row, theCase, as } = inHand;
  const { id, reference, receivedOn, nameVisibility } = row;
  const gives = shownTo(as, theCase, tx.today);
  const joined = await joinedIn(texts, tx, id);
  const told = await texts.read(tx, id, [...TOLD, 'name', 'people'] as const);
  const { charges, clauses, mayLeadTo, reply, grounds } = await readCharges(texts, tx, id);
  return {
    id,
    reference,
    receivedOn,
    respondentName: (await nameOfRespondent(texts, tx, id)) ?? '',
    allegations: gives('narrative') ? allegationsFrom(told, joined) : [],
    complainantName: gives(itemOfName(nameVisibility)) ? orNull(told.name) : null,
    otherPeople: gives('third-party-names') ? peopleFrom(told, joined) : null,
    ...(gives('charges') ? { charges, clauses, mayLeadTo } : { charges: null, clauses: [], mayLeadTo: null }),
    ...(gives('reply') ? { reply, grounds } : { reply: null, grounds: null }),
  };
}
