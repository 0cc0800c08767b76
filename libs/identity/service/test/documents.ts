export const OPEN_BODY = `mutation ($input: OpenBodyInput!, $key: Uuid!) { openBody(input: $input, idempotencyKey: $key) }`;
export const MOVE_CLOCK = `mutation ($offsetSeconds: Int!, $key: Uuid!) { moveClock(offsetSeconds: $offsetSeconds, idempotencyKey: $key) }`;
export const PASS_DAYS = `mutation ($days: Int!, $key: Uuid!) { passDays(days: $days, idempotencyKey: $key) }`;
export const BODY = `{ body { id host name zone defaultLocale locales hue demo today rehearsal } }`;
export const BODY_OF_HOST = `query ($host: String!) { bodyOfHost(host: $host) { id host name } }`;

export const ADD = `mutation ($input: AddMemberInput!, $key: Uuid!) { addMember(input: $input, idempotencyKey: $key) }`;
export const SET_LOCALE = `mutation ($locale: String!, $key: Uuid!) { setLocale(locale: $locale, idempotencyKey: $key) }`;
export const ME = `{ me { id name locale roles person { id name } } }`;
export const PERSON = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id name } } }`;
export const PERSONAS = `{ personas { id name persona } }`;

export const ASK = `mutation ($email: String!, $key: Uuid!) { askForSignInCode(email: $email, idempotencyKey: $key) }`;
export const NAMED = `query ($id: Uuid!) { personNamed(id: $id) { id name } }`;
export const FIND = `query ($text: String!) { membersNamed(text: $text) { id name addressShown } }`;
export const MEMBER_AT = `query ($address: String!) { memberAt(address: $address) }`;
export const CONTACT = `query ($id: Uuid!) { personContact(id: $id) { id name email locale } }`;
export const MINT = `mutation ($id: Uuid!, $key: Uuid!) { mintSignInCode(codeId: $id, idempotencyKey: $key) { code email name locale } }`;
export const SIGN_IN = `mutation ($email: String!, $code: String!, $key: Uuid!) { signInWithCode(email: $email, code: $code, idempotencyKey: $key) }`;
export const BE = `mutation ($id: Uuid!, $key: Uuid!) { signInAsPersona(personId: $id, idempotencyKey: $key) }`;
export const SESSION = `query ($hash: String!) { session(tokenHash: $hash) { personId name email locale roles } }`;
export const END = `mutation ($hash: String!, $key: Uuid!) { endSession(tokenHash: $hash, idempotencyKey: $key) }`;

export const OFFER = `mutation ($key: Uuid!) { offerPasskey(rpId: "localhost", idempotencyKey: $key) { challengeId options } }`;
export const REGISTER = `mutation ($id: Uuid!, $response: String!, $key: Uuid!) {
  registerPasskey(challengeId: $id, response: $response, rpId: "localhost", origin: "http://localhost:4000", idempotencyKey: $key) }`;
export const OFFER_SIGN_IN = `mutation ($key: Uuid!) { offerPasskeySignIn(rpId: "localhost", idempotencyKey: $key) { challengeId options } }`;
export const SIGN_IN_WITH_PASSKEY = `mutation ($id: Uuid!, $response: String!, $key: Uuid!) {
  signInWithPasskey(challengeId: $id, response: $response, rpId: "localhost", origin: "http://localhost:4000", idempotencyKey: $key) }`;

export const MY_RELATIONS = `{ myRelations { id revision kind side fromOn untilOn otherShown declaredByMe } }`;
export const RELATIONS_OF = `query ($id: Uuid!) { relationsOfMember(personId: $id) { id revision kind side fromOn untilOn other { id name } otherAddress declared } }`;
export const DECLARE = `mutation ($input: DeclareRelationInput!, $key: Uuid!) { declareRelation(input: $input, idempotencyKey: $key) }`;
export const RECORD = `mutation ($input: RecordRelationInput!, $key: Uuid!) { recordRelation(input: $input, idempotencyKey: $key) }`;
export const CORRECT = `mutation ($input: CorrectRelationInput!, $key: Uuid!) { correctRelation(input: $input, idempotencyKey: $key) }`;
export const END_RELATION = `mutation ($id: Uuid!, $revision: Int!, $untilOn: Day!, $key: Uuid!) {
  endRelation(id: $id, revision: $revision, untilOn: $untilOn, idempotencyKey: $key) }`;

export const DEATHS = `query ($id: Uuid!) { deathsOfMember(personId: $id) { id diedOn learntOn basis recordedAt takenBackAt } }`;
export const RECORD_DEATH = `mutation ($input: RecordDeathInput!, $key: Uuid!) { recordDeath(input: $input, idempotencyKey: $key) }`;
export const TAKE_BACK_DEATH = `mutation ($id: Uuid!, $key: Uuid!) { takeBackDeath(id: $id, idempotencyKey: $key) }`;
export const MAY_BE_WRITTEN_TO = `query ($address: String!) { mayBeWrittenTo(address: $address) }`;

export const CHAPTERS = `{ chapters { id revision name nameFr nameEn dissolvedOn members } }`;
export const CHAPTER_MEMBERS = `query ($id: Uuid!, $first: Int, $after: String) { chapterMembers(chapterId: $id, first: $first, after: $after) {
  edges { node { id revision person { id name } fromOn before deceased } } pageInfo { hasNextPage endCursor } } }`;
export const CHAPTER = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Chapter { id name } } }`;
export const FOUND_CHAPTER = `mutation ($input: ChapterNamesInput!, $key: Uuid!) { foundChapter(input: $input, idempotencyKey: $key) }`;
export const RENAME_CHAPTER = `mutation ($id: Uuid!, $revision: Int!, $input: ChapterNamesInput!, $key: Uuid!) {
  renameChapter(id: $id, revision: $revision, input: $input, idempotencyKey: $key) }`;
export const DISSOLVE_CHAPTER = `mutation ($id: Uuid!, $revision: Int!, $untilOn: Day!, $key: Uuid!) {
  dissolveChapter(id: $id, revision: $revision, dissolvedOn: $untilOn, idempotencyKey: $key) }`;
export const PUT_IN = `mutation ($input: MoveMembersInput!, $key: Uuid!) {
  putIntoChapter(input: $input, idempotencyKey: $key) { personId person { name } refusals { code message } } }`;
export const TAKE_OUT = `mutation ($input: MoveMembersInput!, $key: Uuid!) {
  takeOutOfChapter(input: $input, idempotencyKey: $key) { personId person { name } refusals { code message } } }`;
export const TAKE_BACK_MEMBERSHIP = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  takeBackMembership(id: $id, revision: $revision, idempotencyKey: $key) }`;

export const OFFICES = `query ($id: Uuid!) { officesOfMember(personId: $id) { id revision kind fromOn untilOn } }`;
export const RECORD_OFFICE = `mutation ($input: RecordOfficeInput!, $key: Uuid!) { recordOffice(input: $input, idempotencyKey: $key) }`;
export const END_OFFICE = `mutation ($id: Uuid!, $revision: Int!, $untilOn: Day!, $key: Uuid!) {
  endOffice(id: $id, revision: $revision, untilOn: $untilOn, idempotencyKey: $key) }`;
export const CORRECT_OFFICE = `mutation ($input: CorrectOfficeInput!, $key: Uuid!) { correctOffice(input: $input, idempotencyKey: $key) }`;
