import { meterHandlers } from '../meters/meters.js';
import { OnApplicationAssessed } from './on-application-assessed.js';
import { OnAwarded } from './on-awarded.js';
import { OnOfficeSet } from './on-office-set.js';
import { OnRelationCorrected } from './on-relation-corrected.js';
import { OnRelationDeclared } from './on-relation-declared.js';
import { OnRelationEnded } from './on-relation-ended.js';
import { OnSupervisorRecognised } from './on-supervisor-recognised.js';

/** What complaints hears of other contexts. */
export const handlers = [
  OnAwarded,
  OnRelationDeclared,
  OnRelationEnded,
  OnRelationCorrected,
  OnSupervisorRecognised,
  OnApplicationAssessed,
  OnOfficeSet,
  ...meterHandlers,
];
