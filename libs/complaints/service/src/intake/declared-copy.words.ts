import type { CameBy, HarmedAge, NameVisibility, RepresentativeRight } from '@standing/complaints/rules';
import type { Locale } from '@standing/platform/auth';

/** What stands before each answer in a complainant's copy. */
export type CopyWords = Readonly<
  Record<
    | 'reference'
    | 'receivedOn'
    | 'cameBy'
    | 'readBackOn'
    | 'about'
    | 'harmed'
    | 'filedBy'
    | 'behaviour'
    | 'when'
    | 'clauses'
    | 'people'
    | 'identity'
    | 'name'
    | 'contact'
    | 'declared'
    | 'ofPaper'
    | 'drawn',
    string
  >
> & {
  readonly ages: Readonly<Record<HarmedAge, string>>;
  readonly rights: Readonly<Record<Exclude<RepresentativeRight, 'other'>, string>>;
  readonly ways: Readonly<Record<CameBy, string>>;
  readonly levels: Readonly<Record<NameVisibility, string>>;
};

export const COPY_WORDS: Readonly<Record<Locale, CopyWords>> = {
  fr: {
    reference: 'Référence',
    receivedOn: 'Reçu le',
    cameBy: 'Reçu par',
    readBackOn: 'Relu à l’auteur du signalement, qui l’a approuvé, le',
    about: 'Coach concerné',
    harmed: 'Personne lésée',
    filedBy: 'Signalement fait par',
    behaviour: 'Fait',
    when: 'Quand',
    clauses: 'Articles',
    people: 'Autres personnes',
    identity: 'Identité',
    name: 'Nom',
    contact: 'Pour joindre l’auteur du signalement',
    declared: 'Déclaré exact, autant que l’auteur du signalement le sache.',
    ofPaper: 'Transcrit dans les termes du document reçu.',
    drawn: 'Tiré au sort pour ce signalement',
    ages: { adult: 'majeure', minor: 'mineure', 'not-said': 'âge non dit' },
    rights: { parental: 'autorité parentale', guardian: 'tutelle ou curatelle', agreed: 'avec son accord' },
    ways: { paper: 'un document papier', phone: 'téléphone', 'in-person': 'oral, sur place' },
    levels: {
      named: 'connue de tous dans le dossier',
      'kept-from-coach': 'connue de l’association, cachée au coach concerné',
      pseudonymous: 'inconnue, avec un code de retour',
      anonymous: 'inconnue, sans code de retour',
    },
  },
  en: {
    reference: 'Reference',
    receivedOn: 'Received on',
    cameBy: 'Came by',
    readBackOn: 'Read back to the complainant, who agreed, on',
    about: 'Coach concerned',
    harmed: 'Person harmed',
    filedBy: 'Filed by',
    behaviour: 'Behaviour',
    when: 'When',
    clauses: 'Clauses',
    people: 'Other people',
    identity: 'Identity',
    name: 'Name',
    contact: 'How to reach the complainant',
    declared: 'Declared true, as far as the complainant knows.',
    ofPaper: 'Taken down in the words of the paper that came.',
    drawn: 'Drawn at random for this complaint',
    ages: { adult: 'of age', minor: 'under 18', 'not-said': 'age not said' },
    rights: { parental: 'as a parent', guardian: 'as a guardian', agreed: 'with their agreement' },
    ways: { paper: 'paper', phone: 'telephone', 'in-person': 'word of mouth, in person' },
    levels: {
      named: 'known to everybody in the case',
      'kept-from-coach': 'known to the body, kept from the coach',
      pseudonymous: 'not known, with a return code',
      anonymous: 'not known, without a return code',
    },
  },
};
