import { type Line, pageOf, pdfOf, streamOf } from '@standing/testing';

/** An attestation as insurers write them, and what it is an example of. */
export type Certificate = { readonly about: string; readonly name: string; readonly file: Buffer };

/** In whose name the examples are, unless it is said otherwise. */
export const HOLDER = 'Amélie Laurent';

/** Lines of prose from the upper edge down. */
function prose(...texts: readonly string[]): Line[] {
  return texts.map((text, row) => ({ text, y: 770 - 20 * row }));
}

/** Rows of a table: each text in a column of its own. */
function table(...rows: readonly (readonly string[])[]): Line[] {
  return rows.flatMap((texts, row) => texts.map((text, column) => ({ text, x: 60 + 170 * column, y: 770 - 22 * row })));
}

const FRENCH = prose(
  'ATTESTATION D’ASSURANCE RESPONSABILITÉ CIVILE PROFESSIONNELLE',
  'Nous soussignés, Mutuelle des Métiers du Conseil, attestons que Madame Amélie Laurent,',
  'demeurant à Lyon, est titulaire du contrat n° RC 2026-014 pour les activités de coaching,',
  'de coaching d’équipe et de supervision.',
  'Ce contrat est valable du 1er juillet 2026 au 30 juin 2027, renouvelable par tacite reconduction.',
  'Étendue territoriale : France, Belgique et Suisse, hors États-Unis et Canada',
  'Tous dommages confondus : 1 500 000 € par sinistre et 3 000 000 € par année d’assurance.',
  'Les frais de défense sont inclus dans ces montants.',
  'La garantie est déclenchée par le fait dommageable.',
);

const ENGLISH = prose(
  'CERTIFICATE OF PROFESSIONAL INDEMNITY INSURANCE',
  'Insurer: Harbour Mutual Insurance Ltd',
  'Policy number: HM/PI/99812',
  'We hereby certify that Ms Amélie Laurent is insured for the activities of coaching and training.',
  'Period of insurance: from 1 April 2026 to 31 March 2027, both days inclusive.',
  'Territorial limits: United Kingdom and France',
  'Limit of indemnity: £2,000,000 any one claim',
  'Limit of indemnity: £4m in the aggregate',
  'Defence costs are payable in addition to the limit of indemnity.',
  'This policy is written on a claims made basis.',
  'Retroactive date: 1 January 2020',
  'Extended reporting period of 24 months.',
);

const FRENCH_TABLE = table(
  ['Assureur', 'Numéro de contrat', 'Assuré'],
  ['Assurances du Lac', '40021.A', 'Amélie Laurent'],
  ['Date d’effet', 'Date d’échéance', 'Courtier'],
  ['01/01/2026', '31/12/2026', 'Cabinet Durand'],
  ['Garantie subséquente de cinq ans, déclenchement par la réclamation'],
  ['Activités garanties : coaching et formation'],
);

const ENGLISH_TABLE = table(
  ['Insured', 'Amélie Laurent'],
  ['Insurer', 'Northern Assurance plc'],
  ['Broker', 'Fenwick & Co'],
  ['Policy no.', 'NA 4471'],
  ['Certificate number', 'C-2026-118'],
  ['Effective date', '15 September 2026'],
  ['Expiry date', '14 September 2027'],
  ['Territory', 'Worldwide excluding USA'],
  ['Limit', '€1.000.000,00 per claim'],
);

const THREE_CURRENCIES = prose(
  'Assureur : Alpes Assurances SA',
  'Police n° AA-7781',
  'Assurée : Amélie Laurent',
  'Période du 01.03.2026 au 28.02.2027',
  'Plafond par sinistre : 1 000 000 € / £850,000 / CHF 950’000',
  'Plafond annuel : 2 000 000 €',
);

const anothersName = (name: string) =>
  FRENCH.map((line) => ({ ...line, text: line.text.replace('Madame Amélie Laurent', name) }));
const trading = ENGLISH.map((line) => ({
  ...line,
  text: line.text.replace('Ms Amélie Laurent', 'Laurent Coaching Ltd'),
}));

/** A page that is one picture of grey. */
function scan(): Buffer {
  const picture = '/Type/XObject/Subtype/Image/Width 60/Height 84/ColorSpace/DeviceGray/BitsPerComponent 8';
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>',
    streamOf('q 595 0 0 842 0 0 cm /I Do Q'),
    streamOf(Buffer.alloc(60 * 84, 220), picture),
  ]);
}

/** A picture of sixteen points by eight, drawn by a browser. */
const PHOTO = Buffer.from(
  [
    'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAJ0lEQVR4AeyQoQ0AAAjDmv3/c/kABALDkqkmFY1g9wEblnsB3Dco',
    'AAAA//9LtzGOAAAABklEQVQDALr0H/FxgNKIAAAAAElFTkSuQmCC',
  ].join(''),
  'base64',
);

function locked(): Buffer {
  const [owner, user] = ['4f'.repeat(32), '55'.repeat(32)];
  const dictionary = `<</Filter/Standard/V 2/R 3/Length 128/P -3904/O<${owner}>/U<${user}>>>`;
  const open = pageOf(FRENCH, { objects: [dictionary] }).toString('latin1');
  return Buffer.from(open.replace('trailer<<', 'trailer<</Encrypt 6 0 R/ID[<00><00>]'), 'latin1');
}

const SCRIPT = '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>';

/** Twelve attestations: what a coach may send. */
export const CERTIFICATES: readonly Certificate[] = [
  { about: 'French, in sentences', name: 'attestation.pdf', file: pageOf(FRENCH) },
  { about: 'English, by claims, in pounds', name: 'certificate.pdf', file: pageOf(ENGLISH) },
  { about: 'French, a table with its labels above', name: 'tableau.pdf', file: pageOf(FRENCH_TABLE) },
  { about: 'English, a table with two numbers', name: 'schedule.pdf', file: pageOf(ENGLISH_TABLE) },
  { about: 'French, a limit in three currencies', name: 'devises.pdf', file: pageOf(THREE_CURRENCIES) },
  {
    about: 'French, in another person’s name',
    name: 'autre.pdf',
    file: pageOf(anothersName('Monsieur Bernard Petit')),
  },
  { about: 'English, in the name of a company', name: 'company.pdf', file: pageOf(trading) },
  { about: 'A scan: a page that is a picture', name: 'scan.pdf', file: scan() },
  { about: 'A photo', name: 'photo.png', file: PHOTO },
  { about: 'French, protected with a password', name: 'protege.pdf', file: locked() },
  { about: 'English, cut short on its way', name: 'broken.pdf', file: pageOf(ENGLISH).subarray(0, -200) },
  { about: 'English, with a script', name: 'script.pdf', file: pageOf(ENGLISH, { catalog: SCRIPT }) },
];
