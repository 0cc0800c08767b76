import type { ResultOf } from '@standing/web-core';
import type { reliefPreviewQuery, reliefsQuery } from './upkeep.queries.js';

/** Leave, a waiver or an extension, as screens read it. */
export type Relief = ResultOf<typeof reliefsQuery>['reliefs'][number];

export type Preview = ResultOf<typeof reliefPreviewQuery>['reliefPreview'][number];

export type Kind = Relief['kind'];
export type Ground = Relief['ground'];

export const KINDS: readonly Kind[] = ['LEAVE', 'WAIVER', 'EXTENSION'];
export const GROUNDS: readonly Ground[] = ['PARENTAL', 'SICKNESS', 'CARING', 'SABBATICAL', 'OTHER'];
