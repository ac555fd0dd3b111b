import { fileURLToPath } from 'node:url';

/** The folder of the pack that ships with the extension, wherever the command was started from. */
export const BUNDLED_PACK_FOLDER = fileURLToPath(new URL('../../../data/afghanistan-pakistan', import.meta.url));
