/**
 * The commonest words of each language, as they are written in short mails, lower case and without
 * accents. A word that several languages share stands under each of them; the first language named
 * wins a tie, which is why English comes first. Add a word here, and its line to the test.
 */
export const COMMON_WORDS: Record<string, string> = {
  en: `the a an and or but if is are was were be been am to of in on at for from with by not no yes i
    me my mine you your yours we us our they them their it its he she his her this that these
    those there here what when where who why how which do does did done have has had will would
    can could should may might must shall just only also very too so as than then now again never
    always more some any all about after before until back up out off over into please pls thanks
    thank thx hi hello hey dear sorry ok okay yeah yep nope sure maybe perhaps let lets get got go
    going call email emails mail mails send sending stop remove take leave list contact reach
    write wrote know think need want like look looking good great fine best regards cheers time
    today tomorrow week weeks month months year next last day days monday tuesday wednesday
    thursday friday morning office away return interested unsubscribe meeting busy holiday
    holidays vacation soon later first one two three dont im ive id ill cant wont isnt under while
    happy appreciate follow saturday sunday january february april june july august september
    october november december every other each full few lot both circle way new right well much
    many own work team company touch spam`,
  de: `der die das den dem des ein eine einen einem einer und oder aber wenn ist sind war waren sein
    bin hat habe haben hatte wird werden wurde zu zum zur von vom mit bei beim fur fuer auf aus
    nach nicht kein keine keinen keinerlei nein ja ich mich mir mein meine meinem meiner du dich
    dir dein deine sie ihr ihre ihren ihrem ihrer ihnen wir uns unser unsere unserem es er was
    wann wo wer wie warum welche dass damit dann noch schon auch nur sehr mal bitte danke dank
    vielen herzlichen hallo guten tag liebe lieber grusse gruesse gruss grub gruß mfg freundlichen
    viele wieder mehr kann konnen koennen konnte konnten koennten soll sollte muss mochte moechte
    mochten moechten will wollen lassen lass uber ueber im am um an ab bis seit vor zuruck zurueck
    erst spater spaeter vielleicht gern gerne leider derzeit aktuell momentan zurzeit jetzt heute
    morgen ubermorgen woche wochen monat monate monaten jahr jahres nachste naechste nachsten
    naechsten nachster kommende montag dienstag mittwoch donnerstag freitag samstag sonntag januar
    februar marz maerz juni juli dezember fruhjahr sommer herbst winter urlaub buro buero abwesend
    abwesenheit vertretung interesse interessiert bedarf melden melde meldet nachricht anfrage
    angebot mails kontaktieren anrufen rufen loschen loeschen abmelden austragen verteiler ruhe
    schluss genug aufhoren weg keinesfalls nichts geht gut so stopp schreiben schreib anruf anrufe
    werbung streichen entfernen projekt besprechung passen wollte werde anbieter zufrieden
    schicken senden unterlagen in diese dieser diesem diesen dringenden fallen faellen selbst
    wegen ohne einfach passt`,
  fr: `le la les l' un une des du de d' et ou mais si est sont etait suis etes etre ai as a avons
    avez ont au aux avec pour par sur sous dans en ne n' pas non oui je j' me m' moi mon ma mes tu
    te t' toi ton ta tes vous votre vos nous notre nos il elle ils elles on se s' sa ses son leur
    leurs ce c' cet cette ces ca qui que qu' quoi quand comment pourquoi plus moins tres trop bien
    aussi encore deja jamais rien merci bonjour bonsoir salut cordialement madame monsieur svp stp
    plait veuillez peux peut pouvez pouvons pourriez pourrait voulez veux faire fait faites avoir
    sera serai serez seront apres avant jusqu jusque depuis pendant entre vers chez sans car donc
    alors puis aujourd hui demain lundi mardi mercredi jeudi vendredi samedi dimanche semaine
    semaines mois annee an ans jour jours prochain prochaine janvier fevrier mars avril mai juin
    juillet aout septembre octobre novembre decembre rentree fetes conges conge vacances absent
    absente bureau retour interesse interessee interesses interet besoin desole desolee
    recontacter recontactez contacter contactez rappeler rappelez rappelle ecrire message messages
    courriel mails desabonner desinscrire desabonnement desinscription liste arretez arrete cessez
    laissez laisse tranquille actuellement moment plutot accord fin debut ete hiver automne
    printemps remplacant urgence ci joint jointe joints contrat signe pub quelques nouveau trois
    deux ensuite cela parler discuter envoyer envoyez ecrivez appelez appeler appelle recevoir
    supprimez retirez enlevez publicite offre equipe reunion possible projet grace voila bah
    franchement relance`,
  es: `el la los las lo un una unos unas de del al y e o u pero si es son era soy eres somos estoy
    esta estas estan estamos estare estara ser estar he ha has hay hemos han tengo tiene tenemos
    con por para en a sobre sin no ni yo me mi mis tu te ti usted ustedes su sus nos nosotros
    nuestro nuestra le les se que quien cuando donde como porque cual mas menos muy mucho muchas
    muchos tambien ya aun todavia nunca jamas nada algo gracias hola buenos buenas dias tardes
    saludos saludo cordial estimado estimada favor porfa puede puedo puedes pueden podemos podria
    quiero quiere queremos hacer hago hasta desde despues antes durante entre hacia ahora hoy
    manana ayer lunes martes miercoles jueves viernes sabado domingo semana semanas mes meses ano
    anos dia proximo proxima viene enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre verano otono invierno primavera vacaciones vuelta oficina fuera
    ausente regreso interesa interesado interesada interesados interes necesito necesitamos llamar
    llame llameme llamame llamenos escribir escriba escribeme contactar contactarme contacte
    contactes correo correos mensaje mensajes baja borrar borre borrad elimine elimineme lista
    deje dejen deja dejame paz basta momento quizas quiza tal vez mejor vale acuerdo urgente
    respondere nadie otra otro este esto eso esa ese vuelva vuelvan vuelve vuelvo ruego rogamos
    ruega todo toda todos contacto par volvemos volver hablar hablamos hablemos denos deme tres
    dos mediados finales principios adjunto firmado contrato seguimos espero esperando respuesta
    ahorita pronto buen encaja publicidad deseada deseado cancelar suscripcion mandar manden manda enviar envien envie
    insistir insista molestar molesten llamen busquen quiten saquen decidido propuesta proveedor
    ademas mucha bien paso equipo reunion`,
  it: `il lo la i gli le l' un uno una di del della dei delle dell' al alla ai alle nel nella d' e ed
    o ma se e' sono sei siamo siete era essere ho hai ha abbiamo avete hanno con per da dal dalla
    su sul in non no ci piu grazie fino adesso settimana prossima settembre ferie interessato
    scrivere scrivetemi chiamare chiamatemi messaggio cancellatemi smettete questo questa quello
    momento forse sara saro`,
  pt: `o a os as um uma uns umas de do da dos das no na nos nas ao aos e ou mas se sou estou esta
    estao estamos estarei ser tenho tem temos com por para pelo pela em sem nao sim eu me meu
    minha voce voces obrigado favor podemos ate sexta feira semana mes proximo proxima ferias
    interesse contato contacto email mensagem parem pare remova isso enviar falar falamos este
    momento talvez`,
  nl: `de het een en of maar als is zijn was ben bent heb hebt heeft hebben had wordt worden van voor
    met op aan in uit naar bij om te tot door over onder niet geen nee ja ik me mij mijn je jij
    jouw u uw wij bedankt aub terug week volgende maandag vakantie afwezig kantoor interesse
    geinteresseerd contact opnemen bellen mailen bericht uitschrijven stoppen laat na er`,
  pl: `i w z na do nie tak sie jest sa byl byla bylo jestem jestesmy mam ma mamy to ten ta te ja mnie
    mi moj moja ty pan pani pana panstwo panstwa my nas nam ale czy jak kiedy gdzie kto co ze za
    od po przed prosze dziekuje wtorek sroda czwartek piatek urlopie urlop biurze zainteresowany
    zainteresowana zainteresowani kontakt kontaktowac wiadomosc wiadomosci`,
  sv: `och att det som en ett ar i pa av for med till den har inte om var vi jag du ni han hon de mig
    dig oss er min mitt din vart men eller sa nar hur vad vem varfor ocksa bara mycket mer kan ska
    skulle vecka nasta tack kanske garna semester kontoret tillbaka intresserad intresserade
    kontakta ring mejla nej ja inget ingen`,
  da: `og at det som en et er i pa af for med til den har ikke om var vi jeg du han hun de mig dig os
    min mit din men eller sa nar hvordan hvad hvem hvorfor ogsa kun meget mere kan skal skulle vil
    ma fra mandag tak ferie tilbage interesseret interesserede kontakte kontakt ring nej ja noget
    nogle være vaere blive jer`,
  no: `og at det som en et er i pa av for med til den har ikke om var vi jeg du dere han hun de meg
    deg oss min mitt din men eller sa nar hvordan hva hvem hvorfor ogsa bare mye mer kan skal
    skulle vil ma mandag takk hilsen vennlig gjerne ferie kontoret tilbake interessert kontakte
    kontakt ring nei ja noe noen være blir`,
  fi: `ja on ei en et emme ole olen olemme olette oli se etta mutta tai kun jos niin myos vain viela
    kuin mita milloin missa kuka miten miksi mina minun minua sina sinun te teidan me meidan han
    tama tassa kiitos kiitoksia hei moi terveisin ystavallisin voi voin perjantaina lomalla loma
    takaisin toimistolla poissa kiinnostunut kiinnostuneita yhteytta ottakaa ota valitettavasti
    ehka tarvetta`,
  cs: `a v na se ze je jsem jsme jsou byl bylo to ten ta do s z za od po pro o u k ale nebo kdyz jak
    kdy kde kdo co proc uz jeste jen take velmi ne ano ja me mi muj ty vy vas vam nas prosim
    dekuji ctvrtek patek dovolene dovolena kancelari zajem nemame nemam nezajima kontaktujte
    kontaktovat bohuzel mozna zprava`,
  tr: `ve bir bu su o da de ile icin ama veya degil degilim degiliz evet hayir ben beni bana benim
    sen siz sizi size sizin biz bizi bize bizim ne zaman nerede kim nasil neden cok daha sonra
    once simdi bugun yarin hafta ay yil gelecek onumuzdeki pazartesi lutfen tesekkurler olan var
    yok kadar gibi izindeyim ofiste ofis ilgilenmiyorum ilgilenmiyoruz aramayin yazmayin mesaj
    belki`,
  hu: `a az es egy nem igen hogy van vagyok vagyunk volt ez azt de vagy ha mert mint csak meg mar is
    ki mi mit mikor hol hogyan en te on onok ont onnek engem nekem minket koszonom koszonjuk koszi
    szia udv udvozlettel tisztelt kerem kerjuk most ma kovetkezo hetfo kedd szerda csutortok
    pentek szabadsagon szabadsag iroda erdekel erdekeldik sajnos talan nincs`,
  ro: `si in la de cu pe pentru din nu da un o este sunt suntem am ai are avem au ca sa se care ce
    cand unde cine cum dar sau daca eu ma imi tu va dumneavoastra noi ne mai foarte doar multumesc
    multumim buna ziua salut viitoare viitor marti miercuri joi vineri concediu birou interesat
    interesati interesata contactati contactez poate`,
  id: `yang dan di ke dari ini itu untuk dengan tidak ya saya kami kita anda kamu dia mereka ada akan
    sudah belum bisa dapat juga atau tetapi tapi jika karena seperti lebih sangat hanya lagi
    terima kasih halo selamat pagi siang salam mohon maaf tolong sekarang hari besok tahun depan
    senin selasa rabu kamis jumat cuti kantor tertarik hubungi menghubungi pesan jangan`,
  vi: `va la cua cho khong co toi chung ban anh chi em nay do duoc voi trong nhung mot cac da dang se
    rat cam on xin chao vui long lien he tuan thang ngay nam sau truoc khi neu hay nua quan tam
    hien tai`,
  ca: `el la els les l' un una de del dels al als d' i o pero si es son soc estic esta estem he ha
    hem amb per en a sobre sense no ni jo em m' me meu meva vostre vostra nosaltres ens us se s'
    que gracies dimecres dijous divendres setmana setmanes any vacances oficina interessa
    interessat interessada aquest aquesta tornare`,
};

/** Letters that, where they stand, speak for these languages. */
export const TELLING_LETTERS: readonly [RegExp, readonly string[]][] = [
  [/ß/i, ['de']],
  [/[äöü]/i, ['de']],
  [/[ñ¿¡]/i, ['es']],
  [/[ãõ]/i, ['pt']],
  [/[êèùœ]|ç/i, ['fr']],
  [/å/i, ['sv', 'da', 'no']],
  [/[æø]/i, ['da', 'no']],
  [/[ąęłśźż]/i, ['pl']],
  [/[ěřů]/i, ['cs']],
  [/[ışğ]/, ['tr']],
  [/[őű]/i, ['hu']],
  [/[ățţș]/i, ['ro']],
  [/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/i, ['vi']],
  [/·/, ['ca']],
];
