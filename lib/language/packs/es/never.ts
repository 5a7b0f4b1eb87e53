import type { FrameTable } from '../pack.ts';

/** Any contact refused. */
export const never: FrameTable = [
  // "No me escriba más", "no vuelva a llamarme"
  {
    say: [
      '(no|nunca|jamás|ni) {me}? lo? (vuelva|volver|volvieran) (nunca|jamás)? a ..2 {contacte} ..2',
      '(no|nunca|jamás) (me|nos|se|le)? ..1 {contacte} ..2 (más|nunca|nunca más|jamás|de nuevo|otra vez)',
      '(nunca|jamás|ya no|nunca más|no más) (me|nos)? {contacte}',
      '(dejen|paren|para|parad|basta|cesen|termine) (de|con) ..3 (contactar|contactarme|contactarnos|escribir|escribirme|escribirnos|llamar|llamarme|llamarnos|enviar|enviarme|enviarnos|mandar|mandarme|mandarnos|molestar|molestarme|molestarnos|insistir|acosar|acosarme|hostigar|bombardear|spamear|fastidiar)',
      'no ..1 (recibir|ser {contactado}) ..2 (más|nada|nunca|correos|mensajes|publicidad|llamadas|por ningún)',
      'no ..2 saber (más|nada|nada más) ..3',
      '(escriba|busquen|moleste) a (otra persona|otro)',
      '(seguir|sigo) recibiendo ..4',
    ],
    unless: [
      '(mejor|prefiero|preferible) ..3 (correo|mail|email|whatsapp|mensaje|teléfono|llamada|escríbame)',
      '(no me|no nos) molesta para nada',
      'no (dude|dudéis) en',
      'sin dudar',
      '(no|nunca) ..4 hasta',
      '(no|nunca) ..4 antes',
      '(no quiero|no queremos|no quisiera) ..2 (molestar|insistir|perder|saber si)',
      '(no ha|no han|no he|no hemos|no había) ..4',
      'necesito ..2 (saber|recibir) (más|el|la|los)',
    ],
  },
  {
    say: [
      'ni (un|una) solo? {mensajes} más',
      '(no más|basta de|demasiados|ya basta de|harto de|cansado de) ..2 {mensajes}',
      'no (deseo|quiero|queremos) ..2 {mensajes}',
      '(cesen|terminen con) ..2 (todo|cualquier|el|la|los) ..2 {mensajes}',
    ],
    unless: [
      'no dude en',
      '(no|sin) ..2 (recibido|llegó|leído|visto)',
      '(no|nunca) ..5 hasta',
      '(problema|duda|pregunta)',
      '(mande|envíe) ..3 (hasta|antes)',
    ],
  },
  {
    say: [
      '(déjeme|déjennos|me deje|nos dejen) ..2 (en paz|tranquilo)',
      '^ (basta|basta ya|ya basta|desuscribir|unsubscribe|stop) $',
      'olvídense ..3 (de mí|de nosotros|de una vez)',
    ],
    unless: [
      'no dude en',
      '(no quiero|no quisiera) ..2',
      'mientras tanto',
      'déjame ..3 (ver|consultar)',
    ],
  },
  // Off the list.
  {
    say: ['{quite-me} ..3 $', '(cancelar|anular) ..2 suscripción'],
    unless: [
      '(baja|licencia) (médica|por|maternal)',
      '(cita|reunión|factura|pedido|archivo adjunto) ..3',
      'por error',
      'ya ..1 (borré|eliminé|di de baja)',
    ],
  },
  // The law, and the threat of it.
  {
    say: [
      '(me opongo|oposición) ..8 (tratamiento|datos|comerciales|publicidad|uso|comunicaciones)',
      '(mi|mis|nuestro|un|al) abogado',
      'denuncio ..4',
      '(no solicitados|no deseados|no autorizado) ..2',
    ],
    unless: [
      '(cumple|adaptado) ..3 (rgpd|lopd)',
      '(en|a) ..2 spam',
      'carpeta de',
      'abogado ..3 (revisa|mira)',
      'no di cuenta',
    ],
  },
  {
    say: ['ni a mí ni a ..3 (compañeros|equipo|empresa|colegas)'],
    weight: 2,
    who: 'company',
  },
  // Out of patience, or out of the loop.
  {
    say: [
      '(saquen|eliminen|borren|quiten|retiren|supriman) ..6 (cadena|información|datos|correos|lista|persona|registro)',
      '(esto|esta insistencia|ya) ..1 (cansa|harta|es demasiado|es un abuso|molesta)',
    ],
    unless: ['(factura|cita|reunión|archivo|pedido)', 'por error', 'no dude'],
    weight: 2.6,
  },
  // No leave was given, none is wanted.
  {
    say: ['(no|nunca|sin) ..3 (permiso|consentimiento) ..6'],
    unless: ['permiso de ..3 (maternidad|paternidad)'],
    weight: 3,
  },
];
