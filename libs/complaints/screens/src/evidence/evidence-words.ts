import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Disclosed, Exhibit } from './evidence.js';

export type ExhibitKind = Exhibit['kind'];
export type ExhibitSource = Exhibit['source'];
export type Party = Disclosed['to'];
export type Ground = Disclosed['ground'];
export type WithdrawnBecause = NonNullable<Disclosed['withdrawnBecause']>;

export const KIND_WORDS: Readonly<Record<ExhibitKind, MessageDescriptor>> = {
  STATEMENT: msg`Statement of a witness or a party`,
  MESSAGE: msg`Message`,
  DOCUMENT: msg`Other document`,
  HEALTH_MATERIAL: msg`About somebody’s health`,
};
export const KINDS: readonly ExhibitKind[] = ['STATEMENT', 'MESSAGE', 'DOCUMENT', 'HEALTH_MATERIAL'];

/** From whom an exhibit comes. */
export const SOURCE_WORDS: Readonly<Record<ExhibitSource, MessageDescriptor>> = {
  COMPLAINANT: msg`from the complainant`,
  RESPONDENT: msg`from the respondent`,
  WITNESS: msg`from a witness`,
  BODY: msg`from the association’s own records`,
};
export const SOURCES: readonly ExhibitSource[] = ['COMPLAINANT', 'RESPONDENT', 'WITNESS', 'BODY'];

/** To whom it is disclosed. */
export const PARTY_WORDS: Readonly<Record<Party, MessageDescriptor>> = {
  RESPONDENT: msg`To the respondent`,
  COMPLAINANT: msg`To the complainant`,
};
export const PARTIES: readonly Party[] = ['RESPONDENT', 'COMPLAINANT'];

export const GROUND_WORDS: Readonly<Record<Ground, MessageDescriptor>> = {
  CHARGES_REST_ON_IT: msg`The charges rest on it`,
  SPEAKS_FOR_RESPONDENT: msg`It speaks for the respondent`,
  ASKED_BY_RESPONDENT: msg`The respondent asked for it`,
  REQUIRED_BY_LAW: msg`The law requires it`,
};
export const GROUNDS: readonly Ground[] = [
  'CHARGES_REST_ON_IT',
  'SPEAKS_FOR_RESPONDENT',
  'ASKED_BY_RESPONDENT',
  'REQUIRED_BY_LAW',
];

export const BECAUSE_WORDS: Readonly<Record<WithdrawnBecause, MessageDescriptor>> = {
  WRONG_VERSION: msg`It was the wrong version`,
  NAMES_SOMEBODY: msg`It names somebody whom it must not`,
  TOO_EARLY: msg`It was too early`,
  NOT_OF_THIS_CASE: msg`It does not belong to this case`,
};
export const REASONS: readonly WithdrawnBecause[] = [
  'WRONG_VERSION',
  'NAMES_SOMEBODY',
  'TOO_EARLY',
  'NOT_OF_THIS_CASE',
];
