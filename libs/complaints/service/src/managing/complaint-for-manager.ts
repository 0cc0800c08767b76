import { canGroundContestedTestimony, itemOfName } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseRow } from '../cases/case.entity.js';
import type { CaseTexts } from '../cases/case-texts.js';
import type { Gives } from '../cases/shown-to.js';
import { joinedIn } from '../cases/joined.js';
import { relationFrom } from '../cases/told-relation.js';
import { allegationsFrom, harmedFrom, orNull, peopleFrom, TOLD } from '../cases/told.js';
import { TakenDownRow } from '../intake/taken-down.entity.js';
import type { CaseForManager } from './case.graphql.js';

/** What the complainant told and who they are, as far as it is given; what is not given is empty or null. */
export async function complaintForManager(
  texts: CaseTexts,
  tx: Transaction,
  row: CaseRow,
  gives: Gives,
): Promise<Omit<CaseForManager, 'written'>> {
  const { id, reference, receivedOn, nameVisibility } = row;
  const fields = [...TOLD, 'about', 'harmed', 'relation', 'people', 'name', 'contact'] as const;
  const told = await texts.read(tx, id, fields);
  const joined = await joinedIn(texts, tx, id);
  const story = gives('narrative') ? told : {};
  return {
    id,
    reference,
    receivedOn,
    about: story.about ?? '',
    allegations: allegationsFrom(story, gives('narrative') ? joined : []),
    harmed: harmedFrom(story),
    relation: gives('relation') ? relationFrom(told.relation) : null,
    otherPeople: gives('third-party-names') ? peopleFrom(told, joined) : null,
    complainantName: gives(itemOfName(nameVisibility)) ? orNull(told.name) : null,
    complainantContact: gives('complainant-contact') ? orNull(told.contact) : null,
    nameVisibility,
    accountMayGroundHearing: canGroundContestedTestimony(nameVisibility),
    takenDown: await tx.manager.findOneBy(TakenDownRow, { bodyId: tx.bodyId, caseId: id }),
  };
}
