import { isObject, itemsOf, type Path, valueAt } from './path.js';
import type { Schema } from './schema.js';

/** Something that can be written in a field, and what it is called. */
export type Suggestion = { readonly value: string; readonly text: string };

/** What may stand in a field: nothing but these, or these and anything else. */
export type Suggested = { readonly closed: boolean; readonly among: readonly Suggestion[] };

/** The attributes, forms, profiles and relations that the platform or published rules know. */
const KNOWN = {
  attributes: [
    'form',
    'category',
    'engagementId',
    'giverId',
    'supervisorId',
    'paid',
    'countries',
    'hours',
    'credits',
    'mode',
    'contracted',
    'present',
  ],
  forms: ['individual', 'group', 'team', 'peer', 'mentoring', 'training', 'supervision-given'],
  profiles: ['trained-supervisor', 'accredited-supervisor'],
  relations: ['line-manager', 'employer', 'family', 'client', 'business-partner'],
  currencies: ['EUR', 'CHF', 'GBP', 'USD'],
} as const;

const ATTRIBUTE = '^[a-z][A-Za-z0-9]*$';

type Text = { readonly fr?: unknown; readonly en?: unknown };

/** What may stand at the path of the document; null where nothing is known of it. */
export function suggestedAt(document: unknown, path: Path, schema: Schema, language: 'fr' | 'en'): Suggested | null {
  const name = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  const within = path.filter((step) => typeof step === 'string').at(-2);
  const titled = (list: string, key: string) => codesOf(document, list, key, language);
  const lines = () => titled('requirements', 'id');
  const only = (among: readonly Suggestion[]): Suggested => ({ closed: true, among });
  const openTo = (known: readonly string[], used: readonly string[] = []): Suggested => ({
    closed: false,
    among: [...new Set([...known, ...used])].map((value) => ({ value, text: value })),
  });
  if (schema.pattern === ATTRIBUTE) return openTo(KNOWN.attributes, textsUnder(document, ATTRIBUTE_NAMES));
  switch (name) {
    case 'levels':
    case 'level':
      return only(titled('levels', 'code'));
    case 'categories':
    case 'within':
      return only(titled('categories', 'code'));
    case 'precondition':
    case 'lines':
      return only(lines());
    case 'group':
      return only(titled('groups', 'id'));
    case 'of':
      return within === 'groups' ? only([...lines(), ...titled('groups', 'id')]) : null;
    case 'forms':
      return openTo(KNOWN.forms, textsUnder(document, ['forms']));
    case 'profile':
      return openTo(KNOWN.profiles, textsUnder(document, ['profile']));
    case 'relations':
      return openTo(KNOWN.relations, textsUnder(document, ['relations']));
    case 'currency':
      return openTo(KNOWN.currencies);
    case 'values':
      return openTo([], textsUnder(document, ['values']));
    default:
      return null;
  }
}

const ATTRIBUTE_NAMES = ['attribute', 'by', 'once', 'size', 'other'];

function codesOf(document: unknown, list: string, key: string, language: 'fr' | 'en'): Suggestion[] {
  return itemsOf(valueAt(document, [list])).flatMap((one) => {
    if (!isObject(one) || typeof one[key] !== 'string' || one[key] === '') return [];
    const title = isObject(one['title']) ? (one['title'] as Text)[language] : undefined;
    return [{ value: one[key], text: typeof title === 'string' && title !== '' ? title : one[key] }];
  });
}

/** Every text that stands under one of the names, anywhere in the document. */
function textsUnder(value: unknown, names: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsUnder(one, names));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = names.includes(name) ? [inner, ...itemsOf(inner)].filter((one) => typeof one === 'string') : [];
    return [...own, ...textsUnder(inner, names)];
  });
}
