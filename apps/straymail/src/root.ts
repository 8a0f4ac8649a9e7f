import { fileURLToPath } from 'node:url';

/** The folder of the checkout: what `./data` and `.env` are relative to, wherever the command is called from. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
