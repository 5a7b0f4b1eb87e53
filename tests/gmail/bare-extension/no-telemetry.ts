const TELEMETRY = ['api.inboxsdk.com', 'pubsub.googleapis.com'];

/**
 * Answers InboxSDK's own statistics with nothing, so that no request leaves the machine: it looks
 * `XMLHttpRequest` up at each call, and finds this one.
 */
export function muteTelemetry(): void {
  window.XMLHttpRequest = class extends XMLHttpRequest {
    override open(method: string, url: string | URL): void {
      const silent = TELEMETRY.includes(new URL(url, location.href).hostname);
      super.open(method, silent ? 'data:application/json,{}' : url, true);
    }
  };
}
