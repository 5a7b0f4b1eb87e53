import { Window } from 'happy-dom';

const FORBIDDEN =
  'script,style,iframe,frame,object,embed,applet,form,input,button,textarea,select,link,meta,base,svg,math,audio,video,source,template,noscript';

/** What in a piece of mail HTML could run, submit, or load something; empty if nothing could. */
export function dangers(html: string): string[] {
  const { document } = new Window();
  document.body.innerHTML = html;
  const found: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.matches(FORBIDDEN)) found.push(`<${element.localName}>`);
    for (const { name, value: given } of element.attributes) {
      const value = given ?? '';
      const text = value.toLowerCase().replaceAll(/\s/g, '');
      if (name.startsWith('on')) found.push(`${name}=${value}`);
      if (['srcset', 'background', 'poster', 'ping', 'formaction', 'srcdoc'].includes(name)) {
        found.push(`${name}=${value}`);
      }
      if (name === 'src' && !/^data:image\/(?:png|gif|jpe?g|webp);base64,/.test(text)) {
        found.push(`src=${value}`);
      }
      if (name === 'href' && !/^(?:https?:|mailto:|tel:)/.test(text)) found.push(`href=${value}`);
      if (name === 'style' && /url|image|expression|@|\\|behavior|position/.test(text)) {
        found.push(`style=${value}`);
      }
    }
  }
  return found;
}

/** The words of a piece of mail HTML without its quoted history. */
export function ownWords(html: string): string {
  const { document } = new Window();
  // Blocks stand on lines of their own.
  document.body.innerHTML = html.replaceAll(/<(?=div|p|br|td|h\d|li)/g, ' <');
  for (const quoted of document.body.querySelectorAll('blockquote, .gmail_attr')) quoted.remove();
  return (document.body.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
