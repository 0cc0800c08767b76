import type { ResultOf } from '@standing/web-core';
import type { caseCourseQuery } from './case.queries.js';

/** How far a case is, as the screens ask for it, and its parts. */
export type Course = ResultOf<typeof caseCourseQuery>['caseCourse'];
export type Measure = Course['measure'];
export type Screening = Course['screening'];
export type CaseState = Course['state'];
export type CaseFunction = Course['mine'][number];
export type EventInCase = Course['events'][number];
export type ClockInCase = Course['clocks'][number];
export type StepInCase = Course['next'][number];
export type MissingStep = Course['missingSteps'][number];
