import type { Seat } from '@standing/complaints/rules';
import type { Locale } from '@standing/platform/auth';
import type { PanelMemberNamed } from '../respondent/hearing.graphql.js';

const SEAT: Readonly<Record<Locale, Readonly<Record<Seat, string>>>> = {
  fr: { chair: 'à la présidence', coach: 'coach', lay: 'qui n’est pas coach' },
  en: { chair: 'in the chair', coach: 'a coach', lay: 'who is no coach' },
};
const THEY: Readonly<Record<Locale, string>> = { fr: 'Ce sont\u202f:', en: 'They are:' };
const BETWEEN: Readonly<Record<Locale, string>> = { fr: '\u202f; ', en: '; ' };

/** Who hears the case, by name and from where they sit. */
export function panelWords(panel: readonly PanelMemberNamed[], locale: Locale): string {
  const each = panel.map(({ seat, name }) => (seat === null ? name : `${name}, ${SEAT[locale][seat]}`));
  return `${THEY[locale]} ${each.join(BETWEEN[locale])}.`;
}
