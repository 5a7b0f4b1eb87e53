import { LONGEST_LINE } from './lines.ts';
import type { Line } from './lines.ts';

/**
 * What mail programs call the lines of the block above a quoted mail, in many languages; of a name
 * of several words the first.
 */
const SENDER =
  'from von absender de expéditeur remitente da mittente remetente van afzender från avsändare fra afsender avsender lähettäjä od nadawca odesílatel kimden gönderen от від отправитель відправник 发件人 寄件者 寄件人 差出人 送信者 보낸';
const DATE =
  'sent date gesendet datum envoyé le enviado enviada fecha data inviato verzonden skickat sendt dato lähetetty päivämäärä päiväys wysłano odesláno odoslané gönderilme gönderildi tarih отправлено дата надіслано відправлено 发送时间 日期 時間 傳送時間 寄件日期 送信日時 日付 日時 날짜';
const RECIPIENT =
  'to an à a para aan till til vastaanottaja do adresat komu kime alıcı кому 收件人 收件者 宛先 받는 destinataire destinatario per';
const SUBJECT =
  'subject betreff objet asunto oggetto assunto onderwerp ämne emne aihe temat předmět predmet konu тема 主题 主旨 主題 件名 제목';
const OTHER =
  'cc bcc kopie kopia copie copia kopi kopio dw копия копія 抄送 副本 참조 reply risposta importance attachments';

const ROLES = new Map(
  [SENDER, DATE, RECIPIENT, SUBJECT, OTHER].flatMap((names, role) =>
    names.split(' ').map((name) => [name, role] as const),
  ),
);
const SENDS = 0;
const ELSE = 4;

const NAMED = /^[*_]{0,2}(?:보낸 (?=날))?(\p{L}{1,24})[^:：*_]{0,14}[*_]{0,2} ?[:：][*_]{0,2}(.*)$/u;
const ADDRESS = /[^\s<>@]@[^\s<>@]|mailto:/;
/** A list of names goes on in the next line. */
const GOES_ON = /[,;]$/;

/** The role and content of one header line. */
function headerOf(plain: string): { role: number; value: string } | undefined {
  const [, name = '', value = ''] = NAMED.exec(plain.slice(0, LONGEST_LINE)) ?? [];
  const role = ROLES.get(name.toLowerCase().normalize('NFC'));
  return role === undefined ? undefined : { role, value: value.trim() };
}

/** A block is at most this long, wrapped recipients included. */
const LONGEST_BLOCK = 30;
/** So many lines may a header be wrapped over. */
const WRAPPED = 3;

/**
 * How many lines, from `index` on, are the header block that Outlook and its kin put above a quoted
 * mail (sender, date, recipient, subject, in any order and language); 0 where none begins. Words
 * that only look like headers ("From: Monday") are none: it takes three kinds with a sender or an
 * address, or two with both; `enough` kinds where a divider stands above.
 */
export function headerBlockAt(lines: readonly Line[], index: number, enough?: number): number {
  if (headerOf(lines[index]?.plain ?? '') === undefined) return 0;
  const roles = new Set<number>();
  let address = false;
  let end = index;
  let gap = 0;
  let open = false;
  for (let at = index; at < lines.length && at < index + LONGEST_BLOCK; at += 1) {
    const plain = lines[at]?.plain ?? '';
    const header = headerOf(plain);
    if (header !== undefined) {
      // A second sender begins the next block.
      if (header.role === SENDS && roles.has(SENDS)) break;
      roles.add(header.role);
      address ||= ADDRESS.test(header.value);
      // An empty header has its content on the next line.
      open = header.value === '' || GOES_ON.test(plain);
    } else if (open && plain !== '') open = GOES_ON.test(plain);
    else if ((gap += 1) > WRAPPED || plain.startsWith('>')) break;
    else continue;
    end = at + 1;
    gap = 0;
  }
  const kinds = roles.size - Number(roles.has(ELSE));
  if (enough !== undefined) return kinds >= enough ? end - index : 0;
  const known = roles.has(SENDS) ? roles.size + Number(address) : address ? kinds + 1 : 0;
  return known >= 3 ? end - index : 0;
}
