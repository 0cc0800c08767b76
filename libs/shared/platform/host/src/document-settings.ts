import { ClamAv, type DocumentSettings, NO_SCANNER } from '@standing/platform/documents';
import type { Log } from '@standing/platform/observability';
import type { HostSettings } from './host.config.js';

/** Where documents are kept and who searches them, as the settings say. */
export function documentSettings(settings: HostSettings, log: Log): DocumentSettings {
  const {
    CLAMAV_SOCKET,
    DOCUMENTS_BUCKET: name,
    DOCUMENTS_REGION: region,
    DOCUMENTS_ENDPOINT: endpoint = null,
  } = settings;
  return {
    scanner: CLAMAV_SOCKET === undefined ? NO_SCANNER : new ClamAv(CLAMAV_SOCKET, log),
    bucket: name === undefined ? null : { name, region, endpoint },
  };
}
