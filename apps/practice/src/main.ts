import 'reflect-metadata';
import { practice } from '@standing/practice/service';
import { hostSettings, runContext, runUntilStopped } from '@standing/platform/host';
import { practice as migrations } from '../../../migrations/practice/index.js';

await runUntilStopped(
  () => runContext(practice, { practice: migrations }, hostSettings()),
  (error) => error.message,
);
