import type { VariablesOf } from '@standing/web-core';
import type { Choices, Organ, Post, Version } from './procedure.js';
import type { adoptProcedureMutation } from './procedure.queries.js';

export type AdoptionInput = VariablesOf<typeof adoptProcedureMutation>['input'];

/** So many people who are available alike, while they are typed. */
export type GroupDraft = {
  readonly id: string;
  readonly people: string;
  readonly isExternal: boolean;
  readonly partner: string;
  readonly posts: readonly Post[];
};

/** Where the text has a sanction, while it is typed: without an article it is not used. */
export type MappedDraft = { readonly article: string; readonly by: readonly Organ[] };

/** The next adoption while it is typed. */
export type AdoptionDraft = {
  readonly version: Version;
  readonly holdsFrom: string | null;
  readonly title: string;
  readonly decidedOn: string | null;
  readonly organ: string;
  readonly link: string;
  readonly statutesOrgan: string;
  readonly sanctions: Readonly<Record<string, MappedDraft>>;
  /** By the name of each clock, in its unit. */
  readonly lengths: Readonly<Record<string, string>>;
  readonly interimPanelSize: number;
  readonly sanctionPanelSize: number;
  readonly reserve: number;
  readonly groups: readonly GroupDraft[];
};

/** Nothing is said yet: the lengths of the platform, every organ that the catalogue allows, and nobody. */
export function draftFrom(choices: Choices): AdoptionDraft {
  return {
    ...{ version: 'SHORT', holdsFrom: null },
    ...{ title: '', decidedOn: null, organ: '', link: '', statutesOrgan: '' },
    sanctions: Object.fromEntries(choices.sanctions.map(({ kind, by }) => [kind, { article: '', by }])),
    lengths: Object.fromEntries(choices.clocks.map(({ clock, count }) => [clock, String(count)])),
    interimPanelSize: choices.interimPanelSize.min,
    sanctionPanelSize: choices.sanctionPanelSize.min,
    reserve: choices.reserve.min,
    groups: [],
  };
}

/** A group of which nothing is said yet. */
export function aGroup(): GroupDraft {
  return { id: crypto.randomUUID(), people: '1', isExternal: false, partner: '', posts: [] };
}

/** The people of a small body, before it names its partners. */
export function smallBody({ smallBody: groups }: Choices): GroupDraft[] {
  return groups.map(({ people, posts, isExternal }) => ({ ...aGroup(), people: String(people), posts, isExternal }));
}

/** What is sent; with the short procedure nothing is declared. */
export function inputOf(draft: AdoptionDraft, choices: Choices): AdoptionInput {
  const { version, holdsFrom } = draft;
  return { version, holdsFrom: holdsFrom ?? '', terms: version === 'WHOLE' ? termsOf(draft, choices) : null };
}

function termsOf(draft: AdoptionDraft, choices: Choices): NonNullable<AdoptionInput['terms']> {
  const { title, decidedOn, organ, link, statutesOrgan, interimPanelSize, sanctionPanelSize, reserve } = draft;
  return {
    text: { title, decidedOn: decidedOn ?? '', organ, link, statutesOrgan: statutesOrgan || null },
    sanctions: choices.sanctions.map(({ kind }) => mappedOf(kind, draft.sanctions[kind])),
    lengths: choices.clocks.flatMap(({ clock, count }) => {
      const wanted = wholeIn(draft.lengths[clock] ?? '') ?? count;
      return wanted === count ? [] : [{ clock, count: wanted }];
    }),
    ...{ interimPanelSize, sanctionPanelSize, reserve },
    groups: draft.groups.map(({ people, posts, partner, isExternal }) => ({
      people: wholeIn(people) ?? 0,
      posts: [...posts],
      partner: isExternal ? partner : null,
    })),
  };
}

function mappedOf(kind: Choices['sanctions'][number]['kind'], mapped: MappedDraft | undefined) {
  const article = mapped?.article.trim() || null;
  return { kind, article, by: article === null ? [] : [...(mapped?.by ?? [])] };
}

/** A whole number in figures, or null for anything else. */
export function wholeIn(typed: string): number | null {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}
