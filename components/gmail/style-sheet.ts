import styles from './styles.css?inline';

let sheet: CSSStyleSheet | undefined;

/** The style of all that is drawn in Gmail, for shadow roots: one sheet for all of a page. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}
