import { DeathRow, DeathTakenBackRow } from './deaths/death.entity.js';
import { OnDeathRecorded } from './heard/on-death-recorded.js';
import { OnDeathTakenBack } from './heard/on-death-taken-back.js';

/** That members have died, as identity tells it. */
export const deaths = { entities: [DeathRow, DeathTakenBackRow], handlers: [OnDeathRecorded, OnDeathTakenBack] };
