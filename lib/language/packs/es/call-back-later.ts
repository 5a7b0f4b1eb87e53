import type { FrameTable } from '../pack.ts';

/** They gave a day or a span from which on, or on which, to come back. */
export const callBackLater: FrameTable = [
  {
    say: [
      '{vuelva} (a|me|nos|conmigo|con nosotros|de nuevo|otra vez|a llamar|a llamarme|a contactarme|a hablar|a intentarlo)? ..6 @date',
      '@date ..6 {vuelva}',
      '(puede|puedes|podemos|podríamos|podría|pueden|podrías) ..6 @date',
      '(denos|deme|dame|danos|denme|dennos) ..2 @date',
      '(qué tal|te parece|le parece|les parece) ..2 @date',
      '@date ..1 (antes no|como pronto|no antes)',
      '(como pronto|lo antes|no antes|recién) ..3 @date',
      '(mejor|prefiero|preferiría|preferimos|preferentemente|idealmente|encantado|encantada|quizás|quizá|tal vez|si puede ser|a ser posible) ..5 @date',
      '@date ..2 (mejor|encantado|encantada|si puede ser|si quieres|si quiere|si es posible|me va bien|me viene bien|nos viene bien)',
      '(posponer|posponerlo|aplazar|aplazarlo|mover|moverlo|dejar|dejarlo|pasar|pasarlo) ..3 @date',
    ],
    unless: [
      '(con ganas|muchas ganas|con ilusión)',
      '(pasado|pasada|anterior) $',
      '(se pagó|pagamos|recibimos|llegó|enviamos|hablamos ayer|firmamos|vencía|funcionó|fue|fueron|compré|compramos) ..6',
      '(válida|válido|factura|cumpleaños|vence|vencimiento|plazo|versión) ..4',
      '(estoy|estaré|estamos|ando|encuentro) ..2 (fuera|ausente|de vacaciones|de viaje|de baja|de permiso|de licencia|enfermo|enferma)',
      '(oficina|oficinas) ..4 (cerrada|cerradas|cerrado)',
      '(no trabajo|no trabajamos|no laboro)',
      '(le|te) (respondo|contesto)',
      '(me reincorporo|me incorporo|regreso|vuelvo el|contesto el|respondo el)',
      'desde (el)? @date',
    ],
    weight: 3.2,
  },
  {
    say: [
      '(no|nada|tampoco) ..4 @date',
      '^ (mejor|quizás|quizá|tal vez|en|a|dentro|después|tras|hacia|sobre|no antes|el|la|para|pasado|pasadas|y|o|a partir)? ..1 @date ..4 $',
      '@date ..5 (mejor|posible|perfecto|perfecta|bien|viene bien|ideal|preferible|disponible|libre|sería|estaría|puedo|podría|podemos|tranquilo|encantado|conviene|cuando quiera|cuando quieras)',
      '(mejor|posible|perfecto|ideal|preferible|disponible|libre|tiempo|sería|estaría|tranquilo|tranquilos|conviene) ..4 @date',
      '(a tope|hasta arriba|saturados|saturado|saturada|ocupado|ocupada|ocupados|liado|liada|liados|llenos|al cien|de mudanza|completos|a full|pronto|sin tiempo|no tengo tiempo) ..8 @date',
      '(presupuesto|presupuestos|contrato|fondos|partida|proyecto) ..8 @date',
      '(este año|esta semana|este mes|ahora|ahorita|de momento|por ahora|hoy|por el momento) no ..6 @date',
      '(prevemos|previsto|empezar|empezamos|empezaremos|arrancar|arrancamos|decidiremos|decidimos|miraré|veré|revisaré|estudiaremos|planeamos|planeado) ..8 @date',
      '@date ..6 (después|luego|entonces)',
      '@date ..8 (después|luego) (con gusto|encantado|encantada|hablamos|platicamos|lo vemos)',
    ],
    unless: [
      '(pasado|pasada|anterior) $',
      '(se pagó|pagamos|recibimos|llegó|enviamos|firmamos|fue|fueron|funciona|funcionó) ..6',
      '(válida|válido|factura|cumpleaños|vence|vencimiento|versión|reunión) ..4',
      '(estoy|estaré|estamos|ando|encuentro) ..2 (fuera|ausente|de vacaciones|de viaje|de baja|de permiso|de licencia|enfermo|enferma)',
      '^ {fuera}',
      'ya no hay',
      '(no|ya no) (estoy|estaré)',
      '(reincorporo|reincorporaré|regreso|vuelvo)',
      '(cerramos|cerradas|cerrada|cerrado) ..2 (por|del)',
      'desde @date',
      '(me|nos) interesa mucho',
    ],
    weight: 2.4,
  },
  // Nothing in the sentence but the day.
  {
    say: ['^ ..1 @date $', '^^ ..2 @date ..1 $$', '^ @date ..2 $'],
    unless: [
      '{fuera}',
      '(con ganas|muchas ganas|con ilusión)',
      '(reincorporo|reincorporaré|incorporo|regresaré|volveré|vuelta|vacaciones|trabajo|respondo|contesto)',
      '(fuera|ausente|enfermo|enferma|vuelvo|regreso|viaje|baja|cerrado|cerrada|oficina)',
      'desde @date',
      '(ya no|no) hay',
    ],
    weight: 3.4,
  },
  // A day to come, in words that say nothing else.
  {
    say: ['@date'],
    unless: [
      '(estuvo|estuvieron|era|fue|fueron|pagó|recibimos|llegó|válida|válido|funciona|reunión|ausente|vacaciones|fuera|enfermo|enferma|factura|versión|paquete|cerrada|cerrado)',
      '(no|ya no|ni) ..2 (presupuesto|interesa|interés|interesado|interesados|necesitamos)',
    ],
    weight: 1.5,
  },
  // A time that will come, without a day.
  {
    say: [
      '{vuelva} ..4 (más adelante|más tarde|en otro momento|en otra ocasión)',
      '(más adelante|en otro momento|en otra ocasión) ..4 {vuelva}',
    ],
    unless: ['no (dude|dudes|duden)'],
    weight: 1.6,
  },
];
