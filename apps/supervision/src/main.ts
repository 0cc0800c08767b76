import 'reflect-metadata';
import { supervision } from '@standing/supervision/service';
import { hostSettings, runContext, runUntilStopped } from '@standing/platform/host';
import { supervision as migrations } from '../../../migrations/supervision/index.js';

await runUntilStopped(
  () => runContext(supervision, { supervision: migrations }, hostSettings()),
  (error) => error.message,
);
