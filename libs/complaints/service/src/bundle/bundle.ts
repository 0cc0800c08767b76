import { BindBundle } from './bind-bundle.js';
import { BundleResolver } from './bundle.resolver.js';
import { ExhibitPictures } from './exhibit-pictures.js';
import { HandOver } from './hand-over.js';
import { OpenBundle } from './open-bundle.js';

/** The hearing bundle, and how what is made of a case is handed over. */
export const bundle = [ExhibitPictures, HandOver, OpenBundle, BindBundle, BundleResolver];
