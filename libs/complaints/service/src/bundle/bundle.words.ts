import type { BundleSection, BundleStep, ExhibitSource, PaperState } from '@standing/complaints/rules';
import type { Locale } from '@standing/platform/auth';

/** What a bundle says beside its papers. Their texts stay in the language in which they were written. */
export type BundleWords = {
  readonly file: string;
  readonly title: string;
  readonly ofCase: (reference: string) => string;
  readonly served: (day: string) => string;
  readonly notServed: string;
  readonly asOf: (day: string) => string;
  readonly howToRead: string;
  readonly pages: (count: number) => string;
  readonly index: string;
  readonly lateIndex: string;
  readonly noneLate: string;
  readonly sections: Readonly<Record<BundleSection, string>>;
  readonly steps: Readonly<Record<BundleStep, string>>;
  readonly sources: Readonly<Record<ExhibitSource, string>>;
  readonly states: Readonly<Record<Exclude<PaperState, 'shown'>, string>>;
  readonly exhibit: (number: number, version: number) => string;
  readonly called: (name: string, title: string) => string;
  readonly writtenOn: (day: string) => string;
  readonly putInOn: (day: string) => string;
  readonly disclosedOn: (day: string) => string;
  readonly clauses: (codes: string) => string;
  readonly digest: (digest: string) => string;
  readonly bookmark: (title: string, page: number) => string;
  readonly leaf: (title: string, page: number, pages: number) => string;
  readonly noPicture: string;
  readonly noPage: string;
};

const fr: BundleWords = {
  file: 'dossier-audition',
  title: 'Dossier de l’audition',
  ofCase: (reference) => `Saisine ${reference}`,
  served: (day) => `Remis le ${day}.`,
  notServed: 'En préparation\u202F: ce dossier n’est pas encore remis, et ses numéros de page peuvent changer.',
  asOf: (day) => `Tel qu’il était le ${day}.`,
  howToRead:
    'Le numéro de chaque page est celui du fichier. Les pièces versées ou communiquées après la remise viennent à la fin, et les autres gardent leur numéro.',
  pages: (count) => `${count} pages.`,
  index: 'Sommaire',
  lateIndex: 'Sommaire des pièces arrivées après la remise',
  noneLate: 'Aucune pièce n’est arrivée après la remise.',
  sections: {
    charges: 'Griefs',
    complainant: 'Pièces de l’auteur de la saisine',
    respondent: 'Réponse et pièces du coach concerné',
    others: 'Témoins et autres pièces',
    procedure: 'Actes de la procédure',
    late: 'Pièces arrivées après la remise',
  },
  steps: {
    serve: 'Griefs notifiés',
    'amend-charges': 'Griefs modifiés',
    reply: 'Réponse du coach concerné',
    'file-report': 'Rapport d’instruction',
    'give-notice': 'Convocation à l’audition',
    postpone: 'Report de l’audition',
    adjourn: 'Suspension de l’audition',
  },
  sources: {
    complainant: 'De l’auteur de la saisine',
    respondent: 'Du coach concerné',
    witness: 'D’un témoin',
    body: 'De l’association',
  },
  states: {
    'out-of-sight': 'Communiquée par erreur et retirée de la vue. Ses pages sont laissées blanches.',
    'not-for-reader': 'Cette pièce ne vous est pas ouverte. Ses pages sont laissées blanches.',
  },
  exhibit: (number, version) => (version === 1 ? `Pièce ${number}` : `Pièce ${number}, version ${version}, caviardée`),
  called: (name, title) => `${name}\u202F: ${title}`,
  writtenOn: (day) => `Du ${day}`,
  putInOn: (day) => `versée le ${day}`,
  disclosedOn: (day) => `communiquée le ${day}`,
  clauses: (codes) => `Articles\u202F: ${codes}`,
  digest: (digest) => `Empreinte (SHA-256)\u202F: ${digest}`,
  bookmark: (title, page) => `${title} (p. ${page})`,
  leaf: (title, page, pages) => `${title}, page ${page} sur ${pages}, en image`,
  noPicture: 'Aucune image ne peut être faite de cette pièce. Son fichier se lit à part.',
  noPage: 'Aucune image ne peut être faite de cette page. La pièce se lit à part.',
};

const en: BundleWords = {
  file: 'hearing-bundle',
  title: 'Hearing bundle',
  ofCase: (reference) => `Case ${reference}`,
  served: (day) => `Served on ${day}.`,
  notServed: 'In preparation: this bundle is not served yet, and its page numbers may change.',
  asOf: (day) => `As it stood on ${day}.`,
  howToRead:
    'The number of each page is that of the file. Papers put in or disclosed after the service come at the end, and the others keep their numbers.',
  pages: (count) => `${count} pages.`,
  index: 'Index',
  lateIndex: 'Index of the papers that came after the service',
  noneLate: 'No paper came after the service.',
  sections: {
    charges: 'Charges',
    complainant: 'Papers of the complainant',
    respondent: 'Reply and papers of the respondent',
    others: 'Witnesses and other exhibits',
    procedure: 'Papers of the procedure',
    late: 'Papers that came after the service',
  },
  steps: {
    serve: 'Charges as served',
    'amend-charges': 'Amended charges',
    reply: 'Reply of the respondent',
    'file-report': 'Report of the investigation',
    'give-notice': 'Notice of the hearing',
    postpone: 'Postponement of the hearing',
    adjourn: 'Adjournment of the hearing',
  },
  sources: {
    complainant: 'From the complainant',
    respondent: 'From the respondent',
    witness: 'From a witness',
    body: 'From the association',
  },
  states: {
    'out-of-sight': 'Disclosed by error and withdrawn from sight. Its pages are left blank.',
    'not-for-reader': 'This paper is not open to you. Its pages are left blank.',
  },
  exhibit: (number, version) =>
    version === 1 ? `Exhibit ${number}` : `Exhibit ${number}, version ${version}, redacted`,
  called: (name, title) => `${name}: ${title}`,
  writtenOn: (day) => `Of ${day}`,
  putInOn: (day) => `put in on ${day}`,
  disclosedOn: (day) => `disclosed on ${day}`,
  clauses: (codes) => `Clauses: ${codes}`,
  digest: (digest) => `Fingerprint (SHA-256): ${digest}`,
  bookmark: (title, page) => `${title} (p. ${page})`,
  leaf: (title, page, pages) => `${title}, page ${page} of ${pages}, as a picture`,
  noPicture: 'No picture can be made of this exhibit. Its file is read apart.',
  noPage: 'No picture can be made of this page. The exhibit is read apart.',
};

export const BUNDLE_WORDS: Readonly<Record<Locale, BundleWords>> = { fr, en };
