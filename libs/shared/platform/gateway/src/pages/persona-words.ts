import type { Locale } from '@standing/platform/auth';

type Words = { readonly role: string; readonly sentence: Readonly<Record<Locale, string>> };

/** How each persona of the demonstration is introduced. */
const WORDS: Readonly<Record<string, Words>> = {
  'new-coach': {
    role: 'coach',
    sentence: {
      fr: 'Coach, tout juste inscrite. Elle n’a pas encore signé le code de déontologie : rien ne compte pour l’instant.',
      en: 'Coach, has just joined. She has not signed the code of ethics yet: nothing counts so far.',
    },
  },
  'busy-coach': {
    role: 'coach',
    sentence: {
      fr: 'Coach depuis plusieurs années, avec un journal fourni et des séances de supervision confirmées.',
      en: 'Coach for several years, with a full log and confirmed supervision sessions.',
    },
  },
  officer: {
    role: 'officer',
    sentence: {
      fr: 'Membre du bureau. Elle vérifie une fois pour toutes l’adresse de chaque superviseur.',
      en: 'Officer. She checks each supervisor’s address, once and for all.',
    },
  },
  registrar: {
    role: 'registrar',
    sentence: {
      fr: 'Responsable du registre et du référentiel. Il confie chaque demande à deux évaluateurs, décide sans avoir évalué, et approuve les référentiels qu’une autre personne a rédigés.',
      en: 'Registrar and scheme administrator. He gives each application to two assessors, decides without having assessed, and approves schemes that somebody else wrote.',
    },
  },
  'case-manager': {
    role: 'case-manager',
    sentence: {
      fr: 'Responsable du suivi des dossiers. Elle reçoit les saisines et reste l’interlocutrice de chacun, sans décider.',
      en: 'Case manager. She receives complaints and stays everybody’s contact, and decides nothing.',
    },
  },
  'ethics-adviser': {
    role: 'ethics-adviser',
    sentence: {
      fr: 'Elle tient la permanence déontologique et n’a aucune autre fonction. Une question sans nom l’attend.',
      en: 'She advises on ethics in confidence, and has no other role. A question without a name waits for her.',
    },
  },
  'second-registrar': {
    role: 'registrar',
    sentence: {
      fr: 'Second responsable du registre. Un retrait d’accréditation n’entre en vigueur qu’avec l’accord de deux d’entre eux.',
      en: 'Second registrar. A withdrawal of an accreditation takes effect only once two of them agree.',
    },
  },
  'panel-first': {
    role: 'panel-member',
    sentence: {
      fr: 'Membre de l’instance disciplinaire. Elle y a proposé une décision, et attend que les deux autres se prononcent.',
      en: 'Member of the panel. She proposed a decision there, and waits for the two others.',
    },
  },
  'panel-second': {
    role: 'panel-member',
    sentence: {
      fr: 'Membre de l’instance disciplinaire. Il s’est rallié à la décision proposée.',
      en: 'Member of the panel. He stands by the decision that was proposed.',
    },
  },
  'panel-member': {
    role: 'panel-member',
    sentence: {
      fr: 'Membre de l’instance disciplinaire. Un siège l’attend\u202f: elle déclare d’abord si elle a un conflit d’intérêts.',
      en: 'Member of the panel. A seat waits for her: she first says whether she has a conflict of interest.',
    },
  },
  'assessor-first': {
    role: 'assessor',
    sentence: {
      fr: 'Évaluatrice. Elle déclare d’abord ses liens, puis évalue une demande sans savoir de qui elle vient.',
      en: 'Assessor. She first declares her relations, and assesses an application without knowing whose it is.',
    },
  },
  'assessor-second': {
    role: 'assessor',
    sentence: {
      fr: 'Évaluateur. Il évalue les mêmes demandes que d’autres, sans voir ni qui ils sont ni ce qu’ils en disent.',
      en: 'Assessor. He assesses what others assess as well, and sees neither who they are nor what they say.',
    },
  },
  'assessor-related': {
    role: 'assessor',
    sentence: {
      fr: 'Évaluatrice. Elle a supervisé une coach jusqu’à il y a deux ans\u202f: elle ne verra rien de sa demande.',
      en: 'Assessor. She supervised a coach until two years ago, and will see nothing of that coach’s application.',
    },
  },
  applicant: {
    role: 'coach',
    sentence: {
      fr: 'Coach qui remplit chaque exigence du premier niveau, et attend la réponse à sa demande.',
      en: 'Coach who meets every requirement of the first level, and waits for an answer to her application.',
    },
  },
  'award-holder': {
    role: 'coach',
    sentence: {
      fr: 'Coach accrédité depuis deux mois au deuxième niveau\u202f: le registre public le montre.',
      en: 'Coach accredited at the second level two months ago: the public register shows him.',
    },
  },
  'coach-in-case': {
    role: 'coach',
    sentence: {
      fr: 'Coach concerné par une saisine. Il a répondu aux griefs et attend la décision.',
      en: 'Coach whom a complaint concerns. He has replied to the charges and waits for the decision.',
    },
  },
  'lent-by-a-partner': {
    role: 'partner',
    sentence: {
      fr: 'D’un organisme partenaire. Peut instruire un dossier, l’évaluer ou siéger dans une instance\u202f: rien ne lui est confié pour l’instant.',
      en: 'From a partner body. May investigate a case, assess it or sit in a panel: nothing is given to them so far.',
    },
  },
};

/** The role and the sentence of a persona; a persona without words is a fault of the demonstration's data. */
export function personaWords(persona: string, locale: Locale): { role: string; sentence: string } {
  const words = WORDS[persona];
  if (!words) throw new Error(`The persona ${persona} has no words.`);
  return { role: words.role, sentence: words.sentence[locale] };
}
