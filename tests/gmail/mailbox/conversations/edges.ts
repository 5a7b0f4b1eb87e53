import { addDays } from 'date-fns';

import { conversation } from '../conversation.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, tanaka, longName, hostile } = people;

/** Mail at the edges: another script, a name without end, a sender who means harm. */
export function edges(desk: Desk): SampleThread[] {
  const answered = desk.at(2, '02:10');
  const next = new Intl.DateTimeFormat('ja-JP', {
    timeZone: desk.zone,
    month: 'long',
  }).format(addDays(answered, 31));
  return [
    conversation(desk, 'tanaka-japanese', '倉庫の予約システムについて', { me, others: [tanaka] }, [
      {
        at: desk.at(3, '08:30'),
        text: `田中様

            先日はお時間をいただき、ありがとうございました。資料をお送りします。

            来週、またご連絡してもよろしいでしょうか。`,
        sign: 'サム・カーター',
      },
      {
        at: answered,
        from: tanaka,
        text: `カーター様

            資料をありがとうございます。ただ今、社内で検討しております。

            恐れ入りますが、${next}になりましたら改めてご連絡ください。よろしくお願いいたします。`,
        sign: '田中 恵子',
        signature: ['港倉庫株式会社 物流部', '田中 恵子(たなか けいこ)', '電話 03-5550-0127'],
        quoteLanguage: 'ja',
      },
    ]),
    conversation(
      desk,
      'long-name',
      'Re-organisation of the inbound goods department including its appointment management for all sites in Central and Northern Europe (second request, with annex)',
      { me, others: [longName], unread: true },
      [
        {
          at: desk.at(1, '14:59'),
          from: longName,
          text: `Dear Sam Carter,

            we saw your talk. Could you come and give it again for our site managers, in German if
            you can, in slow English if you cannot?`,
          sign: 'M. v. H.-W.-O.',
          signature: [
            'Prof. Dr.-Ing. Maximiliane Freifrau von und zu Hohenstein-Wittelsbach-Oberkirchen',
            'Grosshandelsgesellschaft Nordwest',
          ],
        },
      ],
    ),
    conversation(
      desk,
      'hostile-markup',
      `<script>alert('subject')</script> \u202Eecivoni\u202C & "quotes" <img src=x onerror=alert(2)>`,
      { me, others: [hostile] },
      [
        {
          at: desk.at(2, '03:33'),
          from: hostile,
          text: `Hello </div></body><script>alert('body')</script><style>*{display:none}</style>

            Give me a call in "two weeks" <img src=x onerror=alert(3)> or \u202Etnemges siht daer\u202C
            javascript:alert(4) and \${constructor} {{7*7}}.`,
          sign: "Mallory '); DROP TABLE entries;--",
        },
      ],
    ),
  ];
}
