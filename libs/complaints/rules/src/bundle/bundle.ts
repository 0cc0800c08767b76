import type { Day } from '@standing/kernel';
import type { Case, CaseEventName } from '../case.js';
import { type Reader, readerOf } from '../disclosure/readers.js';
import { readsAll } from '../disclosure/may-read.js';
import type { CaseFunction } from '../functions.js';
import { lineOf } from '../procedures.js';
import {
  BUNDLE_SECTIONS,
  type BundleSection,
  type ExhibitPaper,
  holdsCharges,
  itemOfPaper,
  type Paper,
  sectionOf,
} from './paper.js';

/** Whose functions have a bundle. Those who keep the case see it made; whoever hears it and the respondent, once it is served. */
export const READ_BUNDLE = [
  'panel',
  'appeal-panel',
  'case-manager',
  'registrar',
  'respondent',
] as const satisfies readonly CaseFunction[];
export type BundleReader = (typeof READ_BUNDLE)[number];

const KEEPERS: readonly BundleReader[] = ['case-manager', 'registrar'];

/** How a paper stands for a reader. Its pages are counted all the same, so that those after it keep their numbers. */
export const PAPER_STATES = ['shown', 'out-of-sight', 'not-for-reader'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export type PaperInBundle = { readonly paper: Paper; readonly section: BundleSection; readonly state: PaperState };

/** What a bundle is made of. */
export type Of = {
  readonly theCase: Pick<Case, 'events' | 'procedure'>;
  readonly papers: readonly Paper[];
  /** When it was served, as `serviceOf` finds it; null as long as it was not. */
  readonly servedAt: Date | null;
  readonly day: Day;
};

/**
 * Which event of the case served the bundle that stands, by its place among them: the first since the case was last sent back,
 * since one that is served anew after a hearing was postponed is the same. Null before. Where a procedure serves none, the
 * service of charges stands in its place.
 */
export function serviceOf({ events, procedure }: Of['theCase']): number | null {
  const name = servingIn(procedure);
  const sentBack = events.findLastIndex(({ event }) => event === 'remit');
  const at = events.findIndex(({ event }, place) => event === name && place > sentBack);
  return at < 0 ? null : at;
}

/** Whether there is a bundle for somebody in this function: to those who keep the case there always is. */
export function hasBundle(as: BundleReader, theCase: Of['theCase']): boolean {
  return KEEPERS.includes(as) || serviceOf(theCase) !== null;
}

/**
 * The papers of a bundle in their order. In it is what the respondent and the panel both read in full, and nothing else: so
 * they have the same, and nothing that was not disclosed to the respondent is in it (6.2, d). What came after it was served is
 * at its end in the order of its coming, and a paper that somebody reads no more keeps its place.
 */
export function bundleOf(of: Of, as: BundleReader): PaperInBundle[] {
  const heard = { ...of, theCase: asIfServed(of) };
  const inIt = of.papers.filter((paper) => comesInto(paper, heard));
  const standing = of.papers.findLast((paper) => holdsCharges(paper) && !isLate(paper, of.servedAt));
  return inIt
    .filter((paper) => !holdsCharges(paper) || isLate(paper, of.servedAt) || paper === standing)
    .map((paper) => ({
      paper,
      section: isLate(paper, of.servedAt) ? ('late' as const) : sectionOf(paper),
      state: stateFor(paper, as, heard),
    }))
    .toSorted(
      (one, other) =>
        BUNDLE_SECTIONS.indexOf(one.section) - BUNDLE_SECTIONS.indexOf(other.section) ||
        (one.section === 'late' ? byComing(of.servedAt)(one.paper, other.paper) : byKind(one.paper, other.paper)),
    );
}

/** Whether a paper came after the bundle was served. */
function isLate(paper: Paper, servedAt: Date | null): boolean {
  return servedAt !== null && cameAt(paper, servedAt) > servedAt.getTime();
}

/** When a paper came before the respondent, so that it counts for this bundle. */
function cameAt(paper: Paper, servedAt: Date | null): number {
  if (paper.of === 'step') return paper.cameAt.getTime();
  if (paper.source === 'respondent') return paper.putInAt.getTime();
  return (sightsIn(paper, servedAt)[0]?.from ?? paper.putInAt).getTime();
}

/** What was withdrawn before the bundle was served was never in it. */
function sightsIn({ sights }: ExhibitPaper, servedAt: Date | null) {
  return sights.filter(({ until }) => until === null || (servedAt !== null && until > servedAt));
}

function comesInto(paper: Paper, of: Of): boolean {
  const isDisclosed = paper.of === 'step' || paper.source === 'respondent' || sightsIn(paper, of.servedAt).length > 0;
  return isDisclosed && reads(paper, 'respondent', of) && reads(paper, 'panel', of);
}

function stateFor(paper: Paper, as: BundleReader, of: Of): PaperState {
  if (paper.of === 'exhibit' && paper.source !== 'respondent' && !paper.sights.some(({ until }) => until === null))
    return 'out-of-sight';
  return reads(paper, readerOf(as), of) ? 'shown' : 'not-for-reader';
}

function reads(paper: Paper, reader: Reader, { theCase, day }: Of): boolean {
  const isOwn = (paper.of === 'step' ? paper.writtenAs : paper.source) === reader;
  return readsAll(itemOfPaper(paper), reader, theCase, day, { isOwn, isDisclosed: true });
}

/** A bundle is made before it is served: it holds what the panel will read once it is. */
function asIfServed({ theCase, day }: Of): Of['theCase'] {
  if (serviceOf(theCase) !== null) return theCase;
  const event = servingIn(theCase.procedure);
  return { ...theCase, events: [...theCase.events, { event, by: { as: 'time', personIds: [] }, on: day }] };
}

function servingIn(procedure: Case['procedure']): CaseEventName {
  return lineOf(procedure, 'serve-bundle') ? 'serve-bundle' : 'serve';
}

/** Steps in their order, then exhibits by number and version. */
function byKind(one: Paper, other: Paper): number {
  if (one.of === 'step' && other.of === 'step') return one.cameAt.getTime() - other.cameAt.getTime();
  if (one.of === 'exhibit' && other.of === 'exhibit') return byNumber(one, other);
  return one.of === 'step' ? -1 : 1;
}

function byComing(servedAt: Date | null) {
  return (one: Paper, other: Paper): number => cameAt(one, servedAt) - cameAt(other, servedAt) || byKind(one, other);
}

function byNumber(one: ExhibitPaper, other: ExhibitPaper): number {
  return one.number - other.number || one.version - other.version;
}
