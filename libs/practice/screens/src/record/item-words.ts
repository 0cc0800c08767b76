import { useLingui } from '@lingui/react/macro';
import type { Item } from './use-record.js';

/** What each item of a record is called: of the contract, of the course and of the files. */
export function useItemWords(): Readonly<Record<Item, string>> {
  return { ...useContractWords(), ...useTripartiteWords(), ...useCourseWords() };
}

function useContractWords() {
  const { t } = useLingui();
  return {
    CODE_GIVEN: t`The code of ethics was handed over and explained`,
    METHODS: t`My methods were explained`,
    FEES: t`Fees and payment`,
    PLACE: t`A suitable place, and a private one for work at a distance`,
    LENGTH: t`Length and number of sessions`,
    CANCELLATION: t`Sessions that are moved or cancelled`,
    CLIENT_MAY_END: t`The client may end it at any time`,
    CONFIDENTIALITY: t`What is said stays confidential`,
    LIMIT_UNLAWFUL: t`Limit of confidentiality: unlawful acts`,
    LIMIT_DANGER: t`Limit of confidentiality: danger to somebody`,
    LIMIT_LEGAL_DUTY: t`Limit of confidentiality: where the law obliges me`,
    FILES_EXPLAINED: t`Which files I keep, and for how long`,
    SUPERVISION_EXPLAINED: t`I am supervised, and supervision is itself confidential`,
    COMPLAINT_ROUTE: t`Where a complaint can be made`,
    CHARTER: t`The charter of the client relation`,
  };
}

function useTripartiteWords() {
  const { t } = useLingui();
  return {
    AIMS_BY_THREE: t`Aims agreed between the three`,
    SPONSOR_RECEIVES: t`What the sponsor receives, and what they do not`,
    CODE_GIVEN_TO_SPONSOR: t`The code of ethics was handed to the sponsor`,
    INTERESTS_OF_BOTH: t`The client’s interest first, without harm to the sponsor`,
  };
}

function useCourseWords() {
  const { t } = useLingui();
  return {
    PROGRAMME: t`Programme set`,
    VALIDATION: t`Aims or progress confirmed by the client`,
    INTERIM_REVIEW: t`Interim review`,
    AMENDMENT: t`Contract changed by mutual agreement`,
    SUBCONTRACTING_TOLD: t`Subcontracting announced`,
    HAZARD_TOLD: t`Something unforeseen announced`,
    RIGHTS_TOLD: t`Authors and rights holders named`,
    INCIDENT: t`Failing of mine`,
    REMEDY: t`Remedy offered`,
    FILES_KEPT_UNTIL: t`My files are kept until`,
    FILES_DESTROYED: t`I attest that my files are destroyed`,
  };
}
