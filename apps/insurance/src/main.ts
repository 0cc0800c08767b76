import 'reflect-metadata';
import { insurance } from '@standing/insurance/service';
import { hostSettings, runContext, runUntilStopped } from '@standing/platform/host';
import { insurance as migrations } from '../../../migrations/insurance/index.js';

await runUntilStopped(
  () => runContext(insurance, { insurance: migrations }, hostSettings()),
  (error) => error.message,
);
