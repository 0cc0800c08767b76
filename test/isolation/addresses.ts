/** What people may know of a coach: where their entry, their files and the links that they sent are found. */
export type Known = {
  readonly reference: string;
  readonly name: string;
  readonly documentId: string;
  readonly drawId: string;
  readonly charterAddress: string;
  readonly charterVersionId: string;
  readonly attestationId: string;
  readonly proofDocumentId: string;
  readonly confirmToken: string;
  readonly agreementToken: string;
  readonly statementToken: string;
  readonly reportToken: string;
  readonly feedbackToken: string;
};

type Addresses = Readonly<Record<string, (known: Known) => readonly string[]>>;

/** A reference that leads nowhere. */
const NONE = 'ZQ-2026-2222222';

const SCREENS: Addresses = Object.fromEntries(
  [
    '/standing',
    '/code',
    '/advice',
    '/declarations',
    '/charter',
    '/supervision',
    '/practice',
    '/confirm',
    '/vault',
    '/continuity',
    '/cpd',
    '/audits',
    '/insurance',
    '/assessments',
    '/office',
    '/cases',
    '/my-case',
    '/account',
    '/kit',
  ].flatMap((screen) => [
    [screen, () => [screen]],
    [`${screen}/*`, () => [`${screen}/anything`]],
  ]),
);

/**
 * Where to look on each route that the gateway has, with what is known of the coach: a route that is missing here is one
 * that nobody has looked at.
 */
export const ADDRESSES: Addresses = {
  ...SCREENS,
  '/': () => ['/', '/?lang=en'],
  '/*': () => ['/index.html', '/manifest.json', '/nowhere', '/%63/nowhere', '/c/%zz'],
  '/theme.css': () => ['/theme.css'],
  '/health/live': () => ['/health/live'],
  '/health/ready': () => ['/health/ready'],
  '/sign-in': () => ['/sign-in', '/sign-in?next=/cases', '/sign-in?out'],
  '/demo': () => ['/demo'],
  '/demo/mail': () => ['/demo/mail'],
  '/demo/mail/:id': ({ documentId }) => [`/demo/mail/${documentId}`],
  '/register': ({ reference, name }) => [
    '/register',
    ...[reference, name, ...name.split(' '), 'nobody', '_'].map((text) => `/register?q=${encodeURIComponent(text)}`),
    `/register?q=${encodeURIComponent(name)}&after=nonsense`,
  ],
  '/register/:reference': ({ reference }) =>
    [reference, reference.toLowerCase(), NONE, 'nobody'].map((typed) => `/register/${typed}`),
  '/verify/:reference': ({ reference }) =>
    [reference, NONE].flatMap((typed) => [`/verify/${typed}`, `/verify/${typed}.json`]),
  '/complaint': () => ['/complaint'],
  '/complaint/:question': () => ['/complaint/age', '/complaint/what-1'],
  '/complaint/more': () => ['/complaint/more'],
  '/complaint/check': () => ['/complaint/check'],
  '/complaint/saved': () => ['/complaint/saved'],
  '/complaint/receipt': () => ['/complaint/receipt'],
  '/complaint/return': () => ['/complaint/return'],
  '/complaint/return/mail': () => ['/complaint/return/mail'],
  '/return': () => ['/return'],
  '/a/:token': ({ agreementToken }) => [`/a/${agreementToken}`, '/a/none'],
  '/c/:token': ({ confirmToken }) => [`/c/${confirmToken}`, '/c/none'],
  '/s/:token': ({ statementToken }) => [`/s/${statementToken}`, '/s/none'],
  '/w/:token': ({ reportToken }) => [`/w/${reportToken}`, '/w/none'],
  '/f/:token': ({ feedbackToken }) => [`/f/${feedbackToken}`, '/f/none'],
  '/code-of-ethics': () => ['/code-of-ethics', '/code-of-ethics?lang=en'],
  '/code-of-ethics/:edition': () => ['1', '2', 'none', '_'].map((edition) => `/code-of-ethics/${edition}`),
  '/code-of-ethics/:edition/pdf': () => ['1', 'none'].map((edition) => `/code-of-ethics/${edition}/pdf?language=en`),
  '/audit-draws': () => ['/audit-draws'],
  '/audit-draws.json': () => ['/audit-draws.json'],
  '/audit-draws/:id': ({ drawId }) => [drawId, `${drawId}.json`, 'none'].map((id) => `/audit-draws/${id}`),
  '/transparency': () => ['/transparency', '/transparency?lang=en'],
  '/transparency.json': () => ['/transparency.json'],
  '/transparency/:year': () => ['2025', '2026', '2025.json', '_'].map((year) => `/transparency/${year}`),
  '/charters/:address': ({ charterAddress }) => [`/charters/${charterAddress}`, '/charters/none'],
  '/charters/:address/:version': ({ charterAddress }) =>
    ['1', '2', '1.pdf', '1.pdf?language=en', 'x'].map((version) => `/charters/${charterAddress}/${version}`),
  '/files/charters/:id': ({ charterVersionId }) => [`/files/charters/${charterVersionId}`, '/files/charters/none'],
  '/files/given': () => ['/files/given', '/files/given?link=none'],
  '/files/exhibit': () => ['/files/exhibit', '/files/exhibit?link=none'],
  ...Object.fromEntries(
    [
      ['cpd', ({ documentId }: Known) => documentId] as const,
      ['insurance', ({ attestationId }: Known) => attestationId] as const,
      ['supervision', ({ proofDocumentId }: Known) => proofDocumentId] as const,
      // Of evidence nobody who looks on knows any: they try what is no file of a case.
      ['complaints', ({ documentId }: Known) => documentId] as const,
    ].flatMap(([shelf, idOf]) =>
      ['', '/about', '/pages/:page'].map((rest): [string, (known: Known) => readonly string[]] => [
        `/files/${shelf}/:id${rest}`,
        (known) => [idOf(known), 'none'].map((id) => `/files/${shelf}/${id}${rest.replace(':page', '1')}`),
      ]),
    ),
  ),
};

/** Routes that may tell of a case, with the reason. */
export const MAY_TELL: Readonly<Record<string, string>> = {
  '/demo/mail':
    'in a demonstration alone: everybody reads everybody’s mail there, and the parties of a case are written to',
};

/** Where somebody might look who heard of a case: each door that takes a name, with one of the case's. */
export function guesses(reference: string, id: string): readonly string[] {
  return [
    ...['/register?q=', '/register/', '/verify/', '/cases/', '/my-case/', '/c/', '/a/', '/f/', '/s/', '/w/'].map(
      (door) => `${door}${reference}`,
    ),
    `/verify/${reference}.json`,
    ...['/files/cpd/', '/files/insurance/', '/files/supervision/', '/files/complaints/', '/demo/mail/', '/cases/'].map(
      (door) => `${door}${id}`,
    ),
  ];
}
