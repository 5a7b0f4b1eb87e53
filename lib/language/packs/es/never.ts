import type { FrameTable } from '../pack.ts';
import { removal } from './removal.ts';

/** Any contact refused. */
export const never: FrameTable = [
  // "No me escriba más", "no vuelva a llamarme"
  {
    say: [
      '(no|nunca|jamás|ni) (vuelva|volver) a ..2 {contacte} ..2',
      '(no|nunca|jamás) ..1 {contacte} ..2 (más|nunca|jamás|de nuevo|otra vez)',
      '(nunca|jamás|ya no|nunca más|no más) (me|nos)? {contacte}',
      'no {me} (contacte|moleste|llame|escriba|busque|insista) ..1 $',
      '(dejen|paren|para|parad|basta|cesen) (de|con) ..3 (contactar|escribir|llamar|enviar|mandar|molestar|insistir)',
      'no (quiero|queremos|me interesa|necesito) ..2 (más|recibir|que me|que nos|saber|ser|volver a|seguir) ..4',
      'no ..1 (recibir|ser {contactado}) ..2 (más|nada|nunca|correos|mensajes|publicidad|llamadas|por ningún)',
      '(no recibir|dejar de recibir|no volver a recibir) ..3',
      'no ..2 (recibir|tener|saber) ..2 (más|nada) ..3 (de ustedes|suyos|mensajes|correos|llamadas|publicidad)',
      'no ..2 saber (más|nada) ..3',
      'que no {me} ..1 {contacte} ..3',
      'que no (volvieran|vuelvan) a ..4',
      '(pido|pedimos|solicito|exijo) ..5 no ..4 (más|nunca)',
      '(sus|estos|esos) {mensajes} ..5 (basura|spam)',
      '(escriba|busquen|moleste) a otro',
      'no (insista|llame) ..3',
      '(seguir|sigo) recibiendo ..4',
      'está ..1 bloqueado',
      'cansado de ..4',
      'respete ..3 decisión ..4',
    ],
    unless: [
      '(mejor|prefiero) ..3 (correo|mensaje|llamada|escríbame)',
      '(no me|no nos) molesta para nada',
      'no dude en',
      'sin dudar',
      '(no|nunca) ..4 hasta',
      '(no|nunca) ..4 antes',
      '(no quiero|no queremos) ..2 (molestar|insistir|perder|saber si)',
      '(no ha|no he|no hemos) ..4',
      'necesito ..2 (saber|recibir) (más|el|la|los)',
    ],
  },
  {
    say: [
      'ni (un|una) {mensajes} más',
      '(no|ningún|nada de) {mensajes} ..2 (más|por favor)',
      'no (me|nos) ..1 (mande|envíe) ..3',
      '(no más|basta de|demasiados) ..2 {mensajes}',
      'no (quiero|queremos) ..2 {mensajes}',
      'cesen ..2 (todo|cualquier|el|la|los) ..2 {mensajes}',
      'otro {mensajes} (y|suyo|de ustedes) ..4',
      'si ..2 (escriben|llaman|contactan|vuelven|insisten|molestan) ..1 0 (abogado|spam)',
    ],
    unless: [
      'no dude en',
      '(no|sin) ..2 (recibido|llegó|leído)',
      '(no|nunca) ..5 hasta',
      '(problema|duda|pregunta)',
      '(mande|envíe) ..3 (hasta|antes)',
    ],
  },
  {
    say: [
      '(déjeme|déjennos|me deje|nos dejen) ..2 (en paz|tranquilo)',
      'en paz de una vez',
      '^^ (baja|cancelar|fuera|parad|paren) $$',
      '^ basta $',
      'olvídense ..3 (de mí|de nosotros|de una vez)',
      'piérdanse ..3',
      'que te den',
      '(ya|esto) ..1 está bien $',
      'de una vez por todas',
      'no moleste ..2',
      '(me|nos) (están|tienen) ..2 (molestando|hasta)',
    ],
    unless: ['no dude en', 'no quiero ..2', 'mientras tanto', 'déjame ..3 (ver|consultar)'],
  },
  // Off the list.
  {
    say: [
      '{quite-me} ..6 {lista}',
      '{quite-me} ..3 $',
      '{quite} ..6 (mi|mis|nuestro|todos mis|todos nuestros|este|esos) ..1 {datos}',
      '{quite} ..4 (de|del) ..3 {lista}',
      '(mi|mis|nuestro) {datos} ..4 {quite}',
      '(quiero|deseo|solicito|pido|exijo|ruego) ..4 (baja|darme de baja|supresión|borrado) ..3',
      '(baja|supresión|borrado) (de|en) ..3 {datos}',
      'cancelar ..2 suscripción',
      'salga de ..2 {lista}',
      'desuscribir',
    ],
    unless: [
      '(baja|licencia) (médica|por|maternal)',
      '(reunión|factura|pedido|archivo adjunto) ..3',
      'por error',
      'ya ..1 (borré|eliminé|di de baja)',
    ],
  },
  ...removal,
];
