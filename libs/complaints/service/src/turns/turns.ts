import { LookAtMeters } from './look-at-meters.js';
import { LooksAtMeters } from './looks-at-meters.job.js';
import { MeterLook } from './meter-look.entity.js';
import { MeterTurnRow } from './meter-turn.entity.js';

/** That a condition comes to stand otherwise is found once a day, and told. */
export const turns = [LookAtMeters, LooksAtMeters];
export const turnRows = [MeterTurnRow, MeterLook];
