import { defineBackground } from 'wxt/utils/define-background';
import { createHandlers } from '../src/background/handlers';
import { createGlossaryLoader } from '../src/background/load-glossary';
import { serveBackground } from '../src/messaging/server';
import { validateBackgroundRequest } from '../src/messaging/validate';
import { browserMessages } from '../src/storage/interface-messages';

export default defineBackground({
  type: 'module',
  main() {
    serveBackground(createHandlers(createGlossaryLoader(), browserMessages()), validateBackgroundRequest);
  },
});
