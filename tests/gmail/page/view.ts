/** One thing in the middle of the page: a list or a conversation. */
export interface View {
  element: HTMLElement;
  toolbar: HTMLElement;
  /** Takes up what changed on the server. */
  refresh(): Promise<void>;
  close(): void;
  /** Single keys that mean something here. */
  keys: Record<string, () => void>;
}
