import { type Body, ONLY_IN_SECOND_EMAIL } from './seed-body.js';
import { type BodyRows, column } from './rows-of-body.js';
import { scheme } from './texts.js';
import type { Values } from './operations.js';

/**
 * What stands for texts and numbers, by `Place.name` or by name: where a thing is looked up by a text, the other body's
 * own; where a text is kept, one that carries no mark, since what a body was told itself is no leak.
 */
export function plainValues(own: Pick<Body, 'world' | 'coach'>, other: Body, rows: BodyRows): Values['plain'] {
  let counter = 0;
  const fresh = (text: string) => `${text} ${(counter += 1)}`;
  const texts: Readonly<Record<string, () => readonly unknown[]>> = {
    'askForSignInCode.email': () => column(rows, 'identity.accounts', 'email'),
    'signInWithCode.email': () => column(rows, 'identity.accounts', 'email'),
    'bodyOfHost.host': () => [other.world.host],
    'AddMemberInput.email': () => [ONLY_IN_SECOND_EMAIL, fresh('new@neutral.example').replace(' ', '')],
    'DeclareRelationInput.otherAddress': () => [fresh('new@neutral.example').replace(' ', '')],
    'nameContinuityColleague.address': () => [fresh('new@neutral.example').replace(' ', '')],
    'NewSupervisorInput.email': () => [fresh('new@neutral.example').replace(' ', '')],
    'OpenBodyInput.host': () => [other.world.host],
    'link.tokenHash': () => column(rows, 'correspondence.links', 'token_hash'),
    'feedbackLink.tokenHash': () => column(rows, 'practice.feedback_links', 'token_hash'),
    'session.tokenHash': () => column(rows, 'identity.sessions', 'token_hash'),
    'endSession.tokenHash': () => column(rows, 'identity.sessions', 'token_hash'),
    'memberAt.address': () => column(rows, 'identity.accounts', 'email'),
    'mayBeWrittenTo.address': () => column(rows, 'identity.accounts', 'email'),
    address: () => column(rows, 'ethics.charter_links', 'address'),
    'codeEdition.edition': () => column(rows, 'ethics.editions', 'edition'),
    'codeEditionPdf.edition': () => column(rows, 'ethics.editions', 'edition'),
    'ReferenceTextInput.name': () => ['neutral'],
    'ReferenceTextInput.link': () => ['https://neutral.example'],
    'ClausePairInput.theirs': () => ['CF-1'],
    'ClausePairInput.ours': () => ['CF-1'],
    'SaveCharterLineInput.code': () => ['RC-1.B1'],
    'MoveCharterLineInput.code': () => ['RC-1.B1'],
    commitment: () => ['RC-1'],
    'commitAuditShare.commitment': () => ['0'.repeat(64)],
    share: () => ['0'.repeat(64)],
    clause: () => ['CF-1'],
    'registerEntry.reference': () => column(rows, 'accreditation.awards', 'reference'),
    'membersNamed.text': () => column(rows, 'identity.people', 'name'),
    'registerSearch.text': () => column(rows, 'accreditation.awards', 'shown_name'),
    'followComplaint.reference': () => column(rows, 'complaints.cases', 'reference'),
    'followComplaint.code': () => [other.returnCode],
    ...Object.fromEntries(
      ['openMyCase', 'replyToCharges', 'answerMeasure', 'appealDecision'].map((name) => [
        `${name}.reference`,
        () => column(rows, 'complaints.cases', 'reference'),
      ]),
    ),
    'ViewParameterInput.name': () => ['status'],
    'ViewParameterInput.value': () => ['all'],
    ...Object.fromEntries(
      ['issuer', 'issuerName', 'designation', 'reference'].map((name) => [
        `AchievementInput.${name}`,
        () => ['neutral'],
      ]),
    ),
    'ChapterNamesInput.nameFr': () => [fresh('section')],
    'ChapterNamesInput.nameEn': () => [fresh('chapter')],
    'AchievementInput.form': () => ['individual'],
    'MemberMeantInput.reference': () => column(rows, 'accreditation.awards', 'reference'),
    clauses: () => ['CF-1'],
    currency: () => ['EUR'],
    'RecordPaymentInput.reference': () => ['neutral'],
    kind: () => ['practice'],
    criterion: () => ['ethics'],
    ...Object.fromEntries(
      ['reason', 'wouldSatisfy', 'statement', 'stillToShow', 'longerBecause', 'grounds'].map((name) => [
        name,
        () => ['neutral'],
      ]),
    ),
    ...Object.fromEntries(
      ['about', 'narrative', 'occurredWords', 'contact', 'charges', 'mayLeadTo', 'reasons', 'immediateReasons'].map(
        (name) => [name, () => ['neutral']],
      ),
    ),
    content: () => ['neutral'],
    sealed: () => ['neutral'],
    publicKey: () => ['neutral'],
    expected: () => ['0'.repeat(64)],
    'PublishDeclarationInput.code': () => [fresh('D').replace(' ', '')],
    versionHash: () => column(rows, 'ethics.declaration_versions', 'hash'),
    'setReportBasis.basis': () => ['neutral'],
    'HelpContactInput.phone': () => ['01 02 03 04 05'],
    'HelpContactInput.page': () => ['https://help.neutral.example'],
    'ConformityInput.link': () => ['https://reference.neutral.example'],
    nameOnPaper: () => ['neutral'],
    keptAt: () => [fresh('A')],
    sha256: () => column(rows, 'supervision.statement_versions', 'sha256'),
    ...Object.fromEntries(
      ['signSupervisorReport', 'askToChangeSupervisorReport'].map((name) => [
        `${name}.sha256`,
        () => column(rows, 'supervision.report_versions', 'sha256'),
      ]),
    ),
    ...Object.fromEntries(['readiness', 'practice', 'supervision', 'words'].map((name) => [name, () => ['neutral']])),
    editionHash: () => column(rows, 'ethics.editions', 'hash'),
    document: () => [JSON.stringify({ ...scheme, version: fresh('v'), validFrom: other.world.today })],
    after: () =>
      [...rows.keys()]
        .flatMap((table) => column(rows, table, 'id').slice(0, 1))
        .map((id) => Buffer.from(JSON.stringify([`9999-12-31`, id])).toString('base64url')),
    file: () => [other.ticket],
    ticket: () => ['neutral'],
    nameTyped: () => [own.coach.name],
    ...Object.fromEntries(['insurer', 'insuredName', 'broker', 'territory'].map((name) => [name, () => ['neutral']])),
    policyReference: () => [fresh('P')],
    countries: () => ['FR', 'BE'],
    country: () => ['FR'],
    language: () => ['fr'],
    languages: () => ['fr'],
    pseudonym: () => [fresh('C')],
    'AskGiverInput.label': () => [fresh('C')],
    ...Object.fromEntries(['sponsor', 'prescriber'].map((name) => [name, () => [fresh('C')]])),
    edition: () => [fresh('e')],
    code: () => ['000000', 'CF'],
    level: () => ['one'],
    levels: () => ['one'],
    locale: () => ['fr', 'en'],
    defaultLocale: () => ['fr'],
    locales: () => ['fr'],
    zone: () => ['Europe/Paris'],
    search: () => ['a', 'z'],
    startsAt: () => ['10:00'],
    roles: () => ['officer'],
    ruleId: () => ['hours'],
    model: () => ['bacp-supervision'],
    sample: () => ['experienced'],
    response: () => ['{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{},"clientExtensionResults":{}}'],
    rpId: () => ['localhost'],
    origin: () => ['http://localhost'],
    ...Object.fromEntries(
      [
        'place',
        'name',
        'shownName',
        'title',
        'reflection',
        'provider',
        'text',
        'comment',
        'persona',
        'stillToShow',
        'fr',
        'en',
        'note',
        'word',
        'sentence',
      ].map((name) => [name, () => ['neutral']]),
    ),
  };
  const numbers: Readonly<Record<string, readonly number[]>> = {
    minutes: [60, 45],
    agreedMinutes: [600, 660],
    subsequentMonths: [60],
    limitPerClaim: [100_000],
    limitAggregate: [100_000],
    contracted: [6],
    present: [5],
    everyWeeks: [4],
    seen: [1],
    version: [1, 2, 3],
    revision: [1, 2],
    first: [50],
    offsetSeconds: [0],
    year: [2025],
    days: [1],
    reportWithinDays: [30],
    remindDays: [1],
    hue: [100],
    percent: [80],
    amount: [12_000],
    mostOpen: [1, 3, 5],
    places: [2],
    seat: [1, 2],
    number: [1],
    row: [7],
    client: [0],
    ratePerMille: [25],
    minimumDays: [0],
    undocumentedWeight: [1],
    answerDays: [28],
  };
  return (place, name, type) =>
    type === 'Int'
      ? (numbers[name] ?? [])
      : type === 'String'
        ? ((texts[`${place}.${name}`] ?? texts[name])?.() ?? [])
        : [];
}
