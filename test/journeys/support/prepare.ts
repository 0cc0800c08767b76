import { prepareData } from './platform.js';

/** Before any journey: what is returned removes it after the last. */
export default prepareData;
