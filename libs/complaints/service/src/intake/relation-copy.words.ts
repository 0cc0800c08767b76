import type { Basis, RelationToCoach, Waiver } from '@standing/complaints/rules';
import type { Locale } from '@standing/platform/auth';

/** How a complainant's copy says in which relation they write, and what a colleague attests. */
export type RelationWords = Readonly<
  Record<'relation' | 'spokenOn' | 'notSpoken' | 'basis' | 'interest' | 'noInterest', string>
> & {
  readonly relations: Readonly<Record<RelationToCoach, string>>;
  readonly waivers: Readonly<Record<Waiver, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
};

export const RELATION_WORDS: Readonly<Record<Locale, RelationWords>> = {
  fr: {
    relation: 'Lien avec le coach',
    spokenOn: 'A parlé au coach le',
    notSpoken: 'N’a pas parlé au coach',
    basis: 'Comment c’est connu',
    interest: 'Intérêt déclaré',
    noInterest: 'aucun',
    relations: {
      client: 'client',
      sponsor: 'commanditaire ou employeur',
      supervisee: 'personne supervisée',
      colleague: 'confrère ou consœur tenus par le code',
      other: 'autre personne',
    },
    waivers: {
      sexual: 'fait de nature sexuelle',
      crime: 'infraction pénale possible',
      vulnerable: 'personne mineure ou vulnérable',
      danger: 'danger immédiat',
      discrimination: 'discrimination avec un rapport de pouvoir',
      reprisal: 'crainte de représailles',
      employer: 'lien d’emploi ou de contrat',
    },
    bases: { 'first-hand': 'vu ou vécu', documented: 'par des documents', heard: 'appris d’autres personnes' },
  },
  en: {
    relation: 'Relation to the coach',
    spokenOn: 'Spoke to the coach on',
    notSpoken: 'Did not speak to the coach',
    basis: 'How it is known',
    interest: 'Interest declared',
    noInterest: 'none',
    relations: {
      client: 'client',
      sponsor: 'sponsor or employer',
      supervisee: 'supervisee',
      colleague: 'colleague bound by the code',
      other: 'somebody else',
    },
    waivers: {
      sexual: 'something sexual',
      crime: 'a possible crime',
      vulnerable: 'a minor or vulnerable person',
      danger: 'immediate danger',
      discrimination: 'discrimination with a gap of power',
      reprisal: 'fear of reprisal',
      employer: 'a tie of employment or contract',
    },
    bases: { 'first-hand': 'at first hand', documented: 'from documents', heard: 'heard from others' },
  },
};
