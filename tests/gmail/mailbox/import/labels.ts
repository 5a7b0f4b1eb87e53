// What Google Takeout writes into `X-Gmail-Labels`, in the languages it was seen in, and what IMAP
// exports write into `X-GM-LABELS`.
const OWN: Record<string, string> = {
  inbox: 'inbox posteingang réception recibidos entrada boîte_de_réception 受信トレイ',
  sent: 'sent sent_mail gesendet messages_envoyés enviados inviati 送信済み',
  draft: 'draft drafts entwürfe entwurf brouillons borradores bozze rascunhos 下書き',
  scheduled: 'scheduled geplant programmés programados',
  unread: 'unread ungelesen non_lus no_leído non_letti não_lidas 未読',
  starred: 'starred markiert suivis destacados speciali con_estrela スター付き',
  '': 'important opened archived muted wichtig geöffnet archiviert importants ouvert archivés importante abierto archivado 重要 開封済み アーカイブ済み',
};

const MEANING = new Map(
  Object.entries(OWN).flatMap(([meaning, names]) =>
    names.split(' ').map((name) => [name.replaceAll('_', ' '), meaning] as const),
  ),
);

/** What the labels of one message say about it. */
export interface Labelled {
  labels: string[];
  unread: boolean;
  starred: boolean;
}

/** Sorts Gmail's own labels from the user's. */
export function readLabels(names: string[]): Labelled {
  const labels = new Set<string>();
  for (const name of names) {
    const meaning = MEANING.get(name.toLowerCase());
    if (meaning === undefined) {
      if (!/^(?:category|kategorie|catégorie|categoría)\b/i.test(name)) labels.add(name);
    } else if (meaning !== '') labels.add(meaning);
  }
  const unread = labels.delete('unread');
  const starred = labels.delete('starred');
  return { labels: [...labels], unread, starred };
}
