import type { FrameTable } from '../pack.ts';

/** Words that look like one of the cues read here and are none. */
export const none: FrameTable = [
  {
    say: [
      'no (dude|duden|dudes|dudéis|vacile|vaciles) en ..2',
      'sin dudar',
      '(cualquier|alguna|si tienes|si tiene|si hay) (duda|pregunta|cosa|consulta) ..6',
      '(suena|parece|se ve|pinta|luce) ..2 (bien|interesante|genial|prometedor|estupendo|muy bien)',
      '(mándame|mándeme|envíame|envíeme|envíenme|mándenme|envíenos|pásame|páseme|mande|envíe|hágame|hazme) ..5 (información|presupuesto|cotización|propuesta|detalles|catálogo|precios|info|oferta|folleto|documentación)',
      '(cuánto|cuál|cuáles|qué) ..4 (cuesta|cuestan|precio|precios|tarifa|tarifas|vale|condiciones|coste|costo)',
      '(me|nos) (interesa|interesaría|encantaría|interesan|gustaría) ..1',
      '(estoy|estamos|muy) (muy)? (interesado|interesada|interesados|interesadas)',
      '^ (con gusto|con mucho gusto|claro que sí|por supuesto|sí encantado|encantado de|será un placer)',
      '(gracias|perdón|disculpe|disculpa|disculpen|lamento) ..4 (recordármelo|recordarme|recordatorio|respuesta|insistir|avisar|contestado|responder|paciencia|seguimiento|tardanza|demora|retraso)',
      '(adjunto|adjunta|le envío|te envío|aquí tiene)',
      '(tengo|tenemos|debo|hay) que ..2 (hablarlo|consultarlo|pensarlo|comentarlo|verlo|valorarlo|revisarlo) ..3',
      '(se|te) (lo|la) (paso|reenvío|traslado|comento|derivo)',
      'no (hay|pasa) (problema|nada)',
      'cuándo (puede|podría|podrían|pueden|le viene|te viene|podemos)',
      '(sigan|sigue|siga|seguid) así',
      '(muy|súper|bastante) (contento|contenta|contentos|satisfecho|satisfecha|útil|amable)',
      '(lo|la) (hablo|comento|consulto|miro|veo|reviso) (con)? ..3',
      '(cuando quiera|cuando quieras|cuando gusten|cuando guste|en cualquier momento)',
      '(recibí|recibimos|he recibido) ..4',
      '(podría|podrías|podrían|puede|puedes) ..1 (indicarme|decirme|explicarme|confirmarme|enviarme|aclararme|pasarme|mandarme) ..3',
      '(seguir|sigan) informándome',
      '(me alegra|me alegro|qué bueno)',
      '(siguientes pasos|próximos pasos)',
      '(gracias por) (preguntar|su interés|tu interés|el recordatorio)',
      '(tienen|tiene|hay|existe) ..2 (versión|descuento|demo|soporte|manera)',
    ],
    unless: [
      '(no|nada) (me|nos|estoy|estamos) ..1 (interesa|interesado|interesada|interesados|interesan)',
      '(no) ..2 (más|molest)',
      '(vacaciones|fuera de la oficina|ausente|baja|ausencia)',
      '(pero) ..3 (no|declinar|paso)',
      '(urgente|urgencia|urgentes)',
      'asunto',
      'hasta',
    ],
    weight: 3,
  },
  {
    say: [
      '(se pagó|llegó|llegaron|fue|fueron|funciona|recibimos|recibí|válida|válido|ha sido) ..6',
    ],
    weight: 1.6,
  },
  // Glad of it.
  {
    say: [
      '(con ganas|muchas ganas|encantado|ilusión) de ..4',
      '(nos vemos) ..3',
      '^^ (gracias)? ..1 (recibido|anotado|apuntado|tomo nota) $$',
      '(cita|reunión|llamada) ..3 (confirmada|anotada|agendada)',
    ],
    unless: ['(de viaje|fuera)'],
    weight: 4.2,
  },
];
