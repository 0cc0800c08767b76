const NAME = String.raw`\p{Lu}[\p{L}\p{N}&'’.-]*`;

/** What companies are, after their name. */
const LEGAL_FORMS =
  'SARL|SASU|SAS|EURL|SCOP|SCI|SNC|GIE|SA|GmbH|AG|Ltd|Limited|LLC|LLP|Inc|Corp|plc|BV|NV|SpA|Srl|Oy|AB';
const BY_LEGAL_FORM = new RegExp(String.raw`(?:${NAME}\s+){1,4}(?:${LEGAL_FORMS})(?!\p{L})`, 'gu');

/** What an organisation is, before its name: _the bank X_, _l’hôpital de Y_. */
const KINDS = [
  'association banque cabinet caisse clinique collège conseil département école entreprise fondation groupe hôpital',
  'institut lycée mairie ministère mutuelle préfecture région société université ville',
  'bank church clinic college company council firm foundation group hospital institute ministry school university',
]
  .join(' ')
  .split(' ')
  .map((kind) => `[${kind.slice(0, 1)}${kind.slice(0, 1).toUpperCase()}]${kind.slice(1)}`)
  .join('|');
const LINKS = String.raw`(?:(?:de|du|des|de\s+la|of|of\s+the)\s+|d['’]|de\s+l['’])?`;
const BY_KIND = new RegExp(String.raw`(?<!\p{L})(?:${KINDS})\s+${LINKS}${NAME}(?:\s+${NAME})*`, 'gu');

/** Where somebody works: _chez X_, _works for X_. */
const BY_PLACE = new RegExp(
  String.raw`(?<!\p{L})(?:[Cc]hez|[Tt]ravaille\s+[àa]|[Ee]mploy[eé]e?\s+(?:par|[àa])|[Ww]ork(?:s|ing)?\s+(?:at|for)|[Ee]mployed\s+(?:at|by))\s+(?:the\s+|la\s+|le\s+|l['’])?(${NAME}(?:\s+${NAME})*)`,
  'gu',
);

const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu;

/** What coaches write in capitals that names no employer. */
const NO_EMPLOYER = new Set(
  'RGPD GDPR CPD DPC EMCC ICF APECS BACP PDF CSV TVA VAT IBAN RCP SMS ADHD TDAH HPI'.split(' '),
);

/** The parts of a text that look like an organisation, in its order of kinds: an employer tells who somebody is. */
export function possibleOrganisations(text: string): string[] {
  const found = [
    ...(text.match(BY_LEGAL_FORM) ?? []),
    ...(text.match(BY_KIND) ?? []),
    ...[...text.matchAll(BY_PLACE)].map(([, name = '']) => name),
    ...(text.match(ACRONYM) ?? []).filter((one) => !NO_EMPLOYER.has(one)),
  ];
  return [...new Set(found)];
}
