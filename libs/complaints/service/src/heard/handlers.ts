import { meterHandlers } from '../meters/meters.js';
import { HeardLevel, HeardLevelTitle } from './heard-level.entity.js';
import { HeardReference } from './heard-reference.entity.js';
import { OnApplicationAssessed } from './on-application-assessed.js';
import { OnAwarded } from './on-awarded.js';
import { OnLevelHeld } from './on-level-held.js';
import { OnOfficeSet } from './on-office-set.js';
import { OnRelationCorrected } from './on-relation-corrected.js';
import { OnRelationDeclared } from './on-relation-declared.js';
import { OnRelationEnded } from './on-relation-ended.js';
import { OnSupervisorRecognised } from './on-supervisor-recognised.js';

/** What complaints hears of other contexts. */
export const handlers = [
  OnAwarded,
  OnLevelHeld,
  OnRelationDeclared,
  OnRelationEnded,
  OnRelationCorrected,
  OnSupervisorRecognised,
  OnApplicationAssessed,
  OnOfficeSet,
  ...meterHandlers,
];

/** What of it is kept as it was told. */
export const heardRows = [HeardReference, HeardLevel, HeardLevelTitle];
