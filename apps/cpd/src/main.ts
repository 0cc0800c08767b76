import 'reflect-metadata';
import { cpd } from '@standing/cpd/service';
import { hostSettings, runContext, runUntilStopped } from '@standing/platform/host';
import { cpd as migrations } from '../../../migrations/cpd/index.js';

await runUntilStopped(
  () => runContext(cpd, { cpd: migrations }, hostSettings()),
  (error) => error.message,
);
