/**
 * Hides InboxSDK's note about an app id that is not registered, and takes back the room it makes.
 * For the sample Gmail alone: in a real one the note is the SDK's to show.
 */
export function hideSampleBar(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.inboxsdk__topMessageBar { display: none !important; }');
  document.adoptedStyleSheets.push(sheet);
}
