/**
 * The commonest words of short mails, lower case and without accents, for the four languages that
 * are read; under "und" those that tell of any other one in Latin letters, which need not be told
 * apart. A word that several share stands under each of them; of equals the first one named wins.
 * Add a word here, and its line to the test.
 */
export const COMMON_WORDS: Record<string, string> = {
  und: `sono il che grazie di della piu fino adesso questo sara ho nao obrigado obrigada voce estou
    tenho em uma isso mensagens pare falar sexta feira ferias pelo proximo mes ik het een van niet
    geen met maar voor bedankt zijn naar jullie volgende aub wij graag nie jestem dziekuje prosze
    na jest mnie czy jag och inte jeg og ikke er det som tack tak takk pa med av vi mig meg
    har nei nej hilsen vecka nasta uke uge emme ole kiitos olen ei ja minua nemame dekuji jsem
    prosim zajem ne se bir degil tesekkurler lutfen bu icin hayir nem koszonom koszi az egy vagyok
    erdekel nu multumesc este sunt pentru terima kasih kami tidak saya dan cam chung toi khong amb
    gracies soc aquest interessa interessato geinteresseerd scrivere scrivetemi settembre ci
    settimana prossima momento sao agora interessada kontakt`,
  en: `the a an and but if is are was be been am to of in on at for from with by not no yes i me my
    you your we us our it he she this that there here what when who how do does have has will
    would can could may just only so as then now again never more any all about after before until
    back up out off over please thanks thank sorry sure let get got go call email mail send stop
    take leave list contact reach write know think need want like look good time today week weeks
    month year next last day monday tuesday thursday friday office away interested one two follow
    january june new right work team company touch`,
  de: `der die das den dem ein einer und aber wenn ist sind bin habe haben wird zu zum von mit bei
    fur auf aus nach nicht kein keine keinen nein ich mich mir meine meiner sie ihr ihre ihnen wir
    uns unser es dass dann noch schon sehr bitte danke dank vielen hallo wieder mehr konnen mochte
    lassen im am an ab bis vor zuruck erst gern gerne leider derzeit morgen woche wochen jahr
    nachste nachsten montag dienstag freitag marz urlaub buro interesse melden melde nachricht
    angebot mails kontaktieren rufen loschen nichts so schreiben werbung schicken in diese passt
    schreib stopp abmelden lass was`,
  fr: `le la les l' un une des du de d' et mais si est suis etre ai a avons au avec pour dans en ne
    n' pas non je j' me m' moi mon ma mes vous votre vos nous notre nos il on s' ce c' cette ca
    que plus trop bien deja jamais merci bonjour svp plait peut pouvez serai apres avant jusqu
    vers demain lundi mardi semaine semaines mois annee prochaine mars avril mai conge vacances
    absent bureau retour interesse besoin contacter contactez rappelez message messages mails
    laissez actuellement moment fin debut ete contrat trois cela envoyer offre desinscrire ci
    desinscription supprimez veuillez tu absente`,
  es: `el la los las lo un una de del al y pero si es estoy esta estamos estare hemos tengo tenemos
    con por para en a no me mi mis su sus nos nosotros le les se que mas ya gracias favor puede
    quiero hasta despues antes ahora manana lunes martes semana semanas meses ano viene marzo
    abril mayo vacaciones oficina fuera regreso interesa contactarme correo correos mensajes baja
    lista vez mejor otra este esto vuelva tres finales principios contrato respuesta
    lamentablemente cancelar mandar dejeme insistir ustedes deja hablar dejen basta paso paz tu
    publicidad todo bien`,
};

/** Letters that, where they stand, speak for a language. */
export const TELLING_LETTERS: readonly [RegExp, string][] = [
  [/ß/i, 'de'],
  [/[äöü]/i, 'de'],
  [/[ñ¿¡]/i, 'es'],
  [/[êèùœç]/i, 'fr'],
  [/[ãõåæøąęłśźżěřůışğőűățţșđơư·ạ-ỹ]/i, 'und'],
];
