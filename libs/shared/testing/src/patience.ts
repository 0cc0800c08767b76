import { configure } from '@testing-library/react';

/** What a screen waits for comes late on a busy machine: a test that gave up after a second would tell of the machine, not of the screen. */
configure({ asyncUtilTimeout: 30_000 });
