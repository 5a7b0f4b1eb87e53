import { ADDRESS } from './attribution.ts';
import { LONGEST_LINE } from './lines.ts';
import type { Line } from './lines.ts';

/**
 * What mail programs call the lines of the block above a quoted mail, in many languages; of a name
 * of several words the first.
 */
const SENDER = 'from von de da van från fra lähettäjä od kimden от від 发件人 寄件者 差出人 보낸';
const DATE =
  'sent date gesendet datum envoyé enviado enviada fecha data inviato verzonden skickat sendt dato lähetetty wysłano odesláno gönderildi отправлено дата надіслано 发送时间 日期 送信日時 日付 날짜';
const RECIPIENT =
  'to an à a para aan till til vastaanottaja do komu kime кому 收件人 收件者 宛先 받는';
const SUBJECT =
  'subject betreff objet asunto oggetto assunto onderwerp ämne emne aihe temat předmět konu тема 主题 主旨 件名 제목';
const OTHER = 'cc bcc kopie copie reply risposta importance attachments 抄送';

const ROLES = new Map(
  [SENDER, DATE, RECIPIENT, SUBJECT, OTHER].flatMap((names, role) =>
    names.split(' ').map((name) => [name, role] as const),
  ),
);
const SENDS = 0;
const ADDRESSED = 5;

const NAMED = /^[*_]{0,2}(?:보낸 (?=날))?(\p{L}{1,20})[^:：]{0,7}[:：](.*)$/u;

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
 * that only look like headers ("From: Monday") are none: it takes `enough` kinds of them, an address
 * counting as one; fewer where a divider stands above.
 */
export function headerBlockAt(lines: readonly Line[], index: number, enough = 3): number {
  const found = new Set<number>();
  let end = index;
  let open = false;
  for (let at = index; at < index + LONGEST_BLOCK && at <= end + WRAPPED; at += 1) {
    const plain = lines[at]?.plain ?? '';
    const header = headerOf(plain);
    if (header !== undefined) {
      // A second sender begins the next block.
      if (header.role === SENDS && found.has(SENDS)) break;
      found.add(header.role);
      if (ADDRESS.test(header.value)) found.add(ADDRESSED);
    } else if (at === index || plain.startsWith('>')) break;
    else if (!open || plain === '') continue;
    // An empty header has its content on the next line, a list of names goes on there.
    open = header?.value === '' || /[,;]$/.test(plain);
    end = at + 1;
  }
  return found.size >= enough ? end - index : 0;
}
