import type { FrameTable } from '../pack.ts';

/** A soft no: to this offer, not to contact as such. */
export const notInterested: FrameTable = [
  {
    say: [
      '(no|nada) ..1 (interesa|convence|encaja|hace falta|funciona) ..1',
      '(no|ningún|sin) (tenemos|tengo|hay|vemos|veo|contamos con|le veo|le vemos)? ..2 (interés|necesidad|presupuesto|recursos|utilidad|uso)',
      'no (lo|la|los|las|le)? (necesito|queremos|quiero|usamos|buscamos) ..2',
      'no (es|sería|son|está|cumple|responde|se ajusta) ..2 (para nosotros|para mí|prioridad|una prioridad|lo que|lo nuestro|de nuestro interés|de mi interés|posible|el momento|buen momento|nuestros planes|con lo que|a lo que|a nuestras|con nuestras|en nuestros)',
      '(muy|demasiado) caro',
      'fuera ..2 presupuesto',
      'va a ser que no',
      'no ..2 tiene sentido',
      '(persona|dirección) ..1 equivocada',
      'no es lo mío',
    ],
    unless: ['(no|nada) ..6 hasta'],
  },
  {
    say: [
      '^ (mejor no|nah gracias|nada gracias)',
      '(no gracias|no muchas gracias|gracias pero no)',
      '(declino|rechazo|paso) ..3 $',
      'no ..2 (seguir|continuar) ..1',
      '(proyecto|puesto) ..3 (canceló|cubierto|cerrado|parado)',
      'desestimar ..4',
    ],
    unless: ['lo paso'],
  },
  // Already served.
  {
    say: [
      '(hemos|he|ya) ..2 (decantado|encontrado|preferido|renovado) ..5',
      '(elegimos|contratamos|firmamos|decidimos|seleccionamos|nos quedamos|cerramos con) ..5',
      'ya (tenemos|tengo|trabajamos|usamos|lo tenemos|hay|estamos con) ..5',
      'estamos ..2 (cubiertos|servidos)',
      '(lo|la|los) (llevamos|hacemos|tenemos) ..2 (internamente|nosotros|dentro|cubierto)',
      'otro {proveedor}',
      '(seguimos|contento) con (nuestro|el|mi) ..1 {proveedor}',
    ],
    unless: ['no (hemos|he) ..2 (decidido|elegido|encontrado)'],
    weight: 2.6,
  },
  // Said in passing: enough where nothing else is said.
  {
    say: [
      '(lamentablemente|lo siento pero) (no|ya|nosotros|este)',
      '(muy|demasiado) (complicado|pequeño|tarde)',
      '(lo dejo|la dejamos) (así|estar|pasar)',
      'excesivo',
      '(nos|me) (basta|quedamos)',
      'ya no (trabajamos|hacemos)',
      'otras (prioridades|planes|necesidades|intereses)',
      'recortes ..3',
      'he cambiado de planes',
      '(mucha|buena) suerte',
      'mucho éxito',
      'no cuente con',
      'prescindir',
      'no vale',
      '(nosotros mismos|por nuestra cuenta|por mi cuenta)',
      'un competidor',
    ],
    weight: 1.7,
  },
  // Out of reach, bound elsewhere, not for us.
  {
    say: ['no ..2 adecuado'],
    weight: 2.6,
  },
];
