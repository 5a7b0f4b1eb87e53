import type { Person } from './types.ts';

const person = (name: string, email: string): Person => ({ name, email });

/** Everyone in the sample mailbox. All invented; every address ends in `.example`. */
export const people = {
  sam: person('Sam Carter', 'sam@maplefield.example'),
  samSide: person('Sam Carter', 'sam.carter@sidework.example'),
  // Colleagues at Maplefield.
  lou: person('Lou Petrov', 'lou@maplefield.example'),
  amara: person('Amara Diallo', 'amara@maplefield.example'),
  // People who gave a date.
  ana: person('Ana Oliveira', 'ana.oliveira@portofrio.example'),
  priya: person('Priya Kapoor', 'priya.kapoor@northwind.example'),
  dario: person('Dario Keller', 'dario.keller@keller-spedition.example'),
  rosa: person('Rosa Silva', 'rosa@silvapack.example'),
  // People who were asked.
  jonas: person('Jonas Meyer', 'jonas.meyer@hansalager.example'),
  lena: person('Lena Forsberg', 'lena.forsberg@coldharbour.example'),
  viktor: person('Viktor Brandt', 'v.brandt@brandt-tools.example'),
  sanne: person('Sanne de Wit', 'sanne@dewitflowers.example'),
  nadia: person('Nadia Rahman', 'nadia.rahman@quaysidefoods.example'),
  yusuf: person('Yusuf Demir', 'yusuf@demirtextiles.example'),
  // People who closed the door, or keep the handle themselves.
  carl: person('Carl Baum', 'carl.baum@baumholz.example'),
  helga: person('Helga Lindner', 'helga.lindner@lindnerglas.example'),
  ben: person('Ben Achterberg', 'ben@achterbergbikes.example'),
  greta: person('Greta Salo', 'greta.salo@tammerpaper.example'),
  claire: person('Claire Dubois', 'claire.dubois@rivegauchecapital.example'),
  // People in the middle of things.
  owen: person('Owen Park', 'owen.park@parkwrites.example'),
  mei: person('Mei Lin', 'mei.lin@jadecold.example'),
  paul: person('Paul Ferreira', 'paul.ferreira@atlantictyres.example'),
  ingrid: person('Ingrid Solberg', 'ingrid@solbergmarine.example'),
  ravi: person('Ravi Menon', 'ravi.menon@spicebarn.example'),
  ibrahim: person('Ibrahim Haddad', 'ibrahim@haddadceramics.example'),
  hannah: person('Hannah Weiss', 'hannah.weiss@weissbakery.example'),
  // People who are away.
  grace: person('Grace Okafor', 'grace.okafor@lagosline.example'),
  stefan: person('Stefan Vogt', 'stefan.vogt@vogtlogistik.example'),
  elodie: person('Élodie Martin', 'elodie.martin@martin-et-fils.example'),
  // People who have not answered.
  tom: person('Tom Lindqvist', 'tom.lindqvist@nordbox.example'),
  marta: person('Marta Nowak', 'marta.nowak@wisla-parts.example'),
  esther: person('Esther Kim', 'esther.kim@hanbitbooks.example'),
  felix: person('Felix Amsel', 'felix.amsel@amselmoebel.example'),
  gunnar: person('Gunnar Holt', 'gunnar.holt@fjordfisk.example'),
  sofia: person('Sofia Marchetti', 'sofia.marchetti@olivanera.example'),
  uma: person('Uma Sørensen', 'uma.sorensen@kystkaffe.example'),
  // People who answer in odd places.
  adele: person('Adele Brook', 'adele.brook@brookfreight.example'),
  roland: person('Roland Pike', 'roland.pike@brookfreight.example'),
  marek: person('Marek Hruby', 'marek.hruby@moravaglass.example'),
  // Two at one company.
  nora: person('Nora Visser', 'nora.visser@deltabulk.example'),
  piet: person('Piet Kuiper', 'piet.kuiper@deltabulk.example'),
  // The people of a long conversation and of a crowded one.
  luca: person('Luca Bianchi', 'luca.bianchi@orchardfresh.example'),
  fran: person('Fran Doyle', 'fran.doyle@depotnine.example'),
  gil: person('Gil Navarro', 'gil.navarro@depotnine.example'),
  kofi: person('Kofi Mensah', 'kofi@mensahracking.example'),
  tess: person('Tess Hartley', 'tess.hartley@brightlift.example'),
  arne: person('Arne Dahl', 'arne.dahl@brightlift.example'),
  wen: person('Wen Zhao', 'wen.zhao@floorline.example'),
  // Ordinary mail.
  mum: person('Jean Carter', 'jean.carter@homepost.example'),
  ruth: person('Ruth Carter', 'ruth.carter@homepost.example'),
  paperhill: person('Paperhill Accounts', 'accounts@paperhill.example'),
  dockside: person('The Dockside Weekly', 'hello@dockside-weekly.example'),
  parcels: person('Swift Parcels', 'no-reply@swiftparcels.example'),
  calendar: person('Calendar', 'calendar-notification@daybook.example'),
  // Edges.
  tanaka: person('田中 恵子', 'keiko.tanaka@minatosoko.example'),
  longName: person(
    'Professor Dr.-Ing. Maximiliane Freifrau von und zu Hohenstein-Wittelsbach-Oberkirchen, Head of Intralogistics and Continuous Improvement (Central and Northern Europe)',
    'maximiliane.hohenstein-wittelsbach-oberkirchen@grosshandelsgesellschaft-nordwest.example',
  ),
  // The override and the isolate would turn the rest of a careless page's line around.
  hostile: person(
    '<b>Mallory</b> \u202Egro.knab\u202C \u2067"onerror=alert(1)\u2069',
    'mallory@oddities.example',
  ),
  // The freelance account.
  bea: person('Bea Thornton', 'bea@thorntonyarns.example'),
  otis: person('Otis Grant', 'otis.grant@grantandgrant.example'),
  namehost: person('Namehost', 'billing@namehost.example'),
  ines: person('Inês Costa', 'ines.costa@mareviva.example'),
} as const satisfies Record<string, Person>;
