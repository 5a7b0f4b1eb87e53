import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/** The typed wire between the contexts. Nothing else calls `runtime.sendMessage`. */
export const messenger = defineExtensionMessaging<Protocol>();
