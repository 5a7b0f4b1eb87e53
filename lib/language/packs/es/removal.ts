import type { FrameTable } from '../pack.ts';

/** Contact refused by its means: the list, the data, the law, the spam folder. */
export const removal: FrameTable = [
  // The law, and the threat of it.
  {
    say: [
      'me opongo ..8 (datos|comerciales|publicidad|uso)',
      'derecho (de|al|a la) (supresión|acceso)',

      '..4 rgpd',
      '(mi|mis|nuestro|un|al) abogado',
      'los voy a demandar',
      'denuncio ..4',
      'bloquear ..3 (correo|dirección|número|mensajes|les|los|le)',
      'marcar ..4 spam',
      '(esto|eso) es ..1 (spam|correo basura)',
      '(quién|cómo) ..3 tienen ..3 (mi|mis|nuestro) {datos}',
      '(no|nunca|jamás) ..2 (di|solicité|pedí) ..4',
      'no deseados ..2',
      'prohíbo ..6',
      'acoso',
    ],
    unless: [
      'cumple ..3 rgpd',
      '(en|a) ..2 spam',
      'carpeta de',
      'abogado ..3 (revisa|mira)',
      'no di cuenta',
    ],
  },
  {
    say: [
      'ni a mí ni a ..3 (compañeros|equipo|empresa|colegas)',
      'a nadie de (mi|nuestra|la|esta) (empresa|equipo|oficina) ..3',
    ],
    weight: 2,
    who: 'company',
  },
  // Out of patience, or out of the loop.
  {
    say: [
      '(saquen|eliminen|borren|quiten) ..6 (información|datos|correos|lista|persona)',
      'me (saquen|eliminen|borren|quiten)',
      '(esto|ya) ..1 (cansa|es demasiado|molesta)',
      'déjenlo (ya|de una vez|estar)',
      'ya déjenlo',
      '{mensajes} no ..1 deseada',
      '^ (cesen|para) $',
      '(no|deje) ..1 (esté|sigan) ..1 (molestando|escribiendo|llamando|mandando|enviando|insistiendo|buscando)',
      '(favor|ruego|pido|exijo) ..3 no ..1 (llamar|escribir|contactar|enviar|mandar|molestar|insistir) ..4',
      '(me|nos) tienen cansado',
      'abuso ..2',
    ],
    unless: ['(factura|reunión|archivo|pedido)', 'por error', 'no dude'],
    weight: 2.6,
  },
  // No leave was given, none is wanted.
  {
    say: ['(no|nunca|sin) ..3 permiso ..6', 'lista de bloqueo ..3'],
    unless: ['permiso de ..3 (maternidad|paternidad)'],
    weight: 3,
  },
];
