import type { FrameTable } from '../pack.ts';

/** A soft no: to this offer, not to contact as such. */
export const notInterested: FrameTable = [
  {
    say: [
      '(no|nada|poco|tampoco) (me|nos|le|les)? ..1 (interesa|convence|encaja|conviene|hace falta|funciona|aplica) ..1',
      '(no|ningún|sin) (tenemos|tengo|hay|existe|vemos|veo|contamos con|disponemos de|le veo|le vemos)? ..2 (interés|necesidad|presupuesto|recursos|utilidad|dinero|fondos|demanda|uso|sentido)',
      'no (lo|la|los|las|le)? (necesito|requerimos|queremos|quiero|usamos|ocupamos|utilizamos|compramos|buscamos) ..2',
      'no (es|sería|son|entra|está|cumple|responde|se ajusta|se adapta|corresponde) ..2 (para nosotros|para mí|prioridad|una prioridad|lo que|lo mío|lo nuestro|de nuestro interés|de mi interés|relevante|viable|posible|el momento|buen momento|nuestros planes|con lo que|a lo que|a nuestras|con nuestras|en nuestros)',
      '(muy|demasiado|bastante) (caro|elevado)',
      'va a ser que no',
    ],
    unless: [
      'no dude',
      '(no|nada) ..6 hasta',
      'no solo',
      '(recibir|correos|mensajes|publicidad|molest)',
    ],
  },
  {
    say: [
      '^ (no gracias|no muchas gracias|mejor no|pues no|nel|nah gracias|yo paso|paso|pasamos|declino|nada gracias)',
      '(no gracias|no muchas gracias|gracias pero no|gracias pero paso)',
      '(declino|rechazo|paso|pasamos) ..3 $',
      'no ..2 (seguir|continuar|avanzar) ..1 adelante?',
      '(proyecto|puesto|vacante|plaza) ..3 (canceló|anuló|cubierto|cerrado|parado)',
    ],
    unless: ['(se lo|te lo|lo) paso', 'no dude'],
  },
  // Already served.
  {
    say: [
      '(elegimos|escogimos|contratamos|optamos|firmamos|decidimos|seleccionamos|nos quedamos|nos decantamos|cerramos con|fuimos con|nos fuimos con) ..5',
      'ya (tenemos|tengo|contamos con|trabajamos|usamos|disponemos|estamos cubiertos|lo tenemos|contratamos|hay|estamos con|utilizamos|estamos servidos) ..5',
      '(lo|la|los) (llevamos|hacemos|tenemos) ..2 (internamente|nosotros|dentro|en casa|interno|cubierto|resuelto)',
      'otro {proveedor}',
    ],
    unless: ['(vacaciones|fuera de la oficina|ausente)', 'cerramos por'],
    weight: 2.6,
  },
  // Said in passing: enough where nothing else is said.
  {
    say: [
      '(lamentablemente|lo siento pero) (no|ya|nosotros|este)',
      '(lo dejo|la dejamos) (aquí|así|estar|pasar|$)',
      'excesivo',
      'ya no (trabajamos|contratamos|compramos|usamos|buscamos|necesitamos|hacemos|requerimos)',
      'otras (prioridades|planes|necesidades|intereses)',
      '(nosotros mismos|por nuestra cuenta|por mi cuenta)',
    ],
    unless: [
      '(nos|me) interesa',
      '@date',
      '(vacaciones|oficina|ausente|disponible)',
      'no dude',
      '{mensajes}',
    ],
    weight: 1.7,
  },
];
