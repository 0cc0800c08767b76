const PROCEDURE = `{ version inForceId adoptions { id version holdsFrom adoptedOn adoptedBy { id } text { title decidedOn organ link statutesOrgan } }
  choices { sanctions { kind row by } clocks { clock unit count min max } externalPosts smallBody { people posts isExternal } } }`;
export const PROCEDURE_OF_BODY = `{ complaintsProcedure ${PROCEDURE} }`;
export const CHECK = `query ($input: AdoptionInput!) { adoptionCheck(input: $input) {
  refusals { code message path } own external shortage { posts needed people } fragile } }`;
export const ADOPT = `mutation ($input: AdoptionInput!, $key: Uuid!) { adoptProcedure(input: $input, idempotencyKey: $key) ${PROCEDURE} }`;

type Choices = {
  readonly sanctions: readonly { readonly kind: string; readonly by: readonly string[] }[];
  readonly smallBody: readonly {
    readonly people: number;
    readonly posts: readonly string[];
    readonly isExternal: boolean;
  }[];
};

/** What a small body declares, complete, of what it may choose from. */
export const termsFrom = ({ sanctions, smallBody }: Choices) => ({
  text: {
    title: 'Complaints procedure',
    decidedOn: '2026-11-01',
    organ: 'General assembly',
    link: 'https://example.org/procedure',
    statutesOrgan: 'The board',
  },
  sanctions: sanctions.map(({ kind, by }, at) => ({ kind, article: `Article ${at + 1}`, by })),
  lengths: [{ clock: 'K5', count: 35 }],
  interimPanelSize: 2,
  sanctionPanelSize: 3,
  groups: smallBody.map(({ people, posts, isExternal }) => ({ people, posts, partner: isExternal ? 'Partner' : null })),
  reserve: 1,
});
