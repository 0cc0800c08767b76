declare module '*.po' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}

declare module 'virtual:page-assets' {
  /** Addresses of what a server-rendered page links to, with their hashes. */
  export const assets: {
    readonly styles: string;
    readonly passkey: string;
    readonly font: string;
    readonly icon: string;
  };
}

declare module '*.css';
