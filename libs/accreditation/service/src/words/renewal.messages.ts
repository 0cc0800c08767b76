import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

/** Why an accreditation cannot be renewed today. */
export const renewalMessages: Messages = {
  ACCREDITATION_RENEWAL_TOO_EARLY: {
    fr: ({ from }) => `Le renouvellement peut être demandé à partir du ${longDay('fr', from)}.`,
    en: ({ from }) => `A renewal can be asked for from ${longDay('en', from)}.`,
  },
  ACCREDITATION_RENEWAL_TOO_LATE: {
    fr: ({ until }) =>
      `Le renouvellement pouvait être demandé jusqu’au ${longDay('fr', until)}. Il faut désormais une nouvelle demande d’accréditation.`,
    en: ({ until }) => `A renewal could be asked for until ${longDay('en', until)}. A new application is needed now.`,
  },
  ACCREDITATION_RENEWAL_NOTHING_HELD: {
    fr: () => 'Aucune accréditation n’est à renouveler.',
    en: () => 'There is no accreditation to renew.',
  },
  ACCREDITATION_RENEWAL_NO_TERM: {
    fr: () => 'Cette accréditation n’a pas de terme : elle n’a pas à être renouvelée.',
    en: () => 'This accreditation has no end: it need not be renewed.',
  },
  ACCREDITATION_RENEWAL_NOT_OFFERED: {
    fr: () => 'Le référentiel ne prévoit pas de renouvellement.',
    en: () => 'The scheme provides for no renewal.',
  },
};
