import type { FrameTable } from '../pack.ts';

/** Away for a while: who wrote, or the machine that answers for them. */
export const outOfOffice: FrameTable = [
  {
    say: [
      '(estoy|estaré|estamos|estaremos|está|estará|encuentro|encuentra|encontraré|encontramos|ando|andaré|permanecerá|permanecerán|permaneceremos|sigo|hallo) (actualmente|ahora|temporalmente|ahorita|hoy|también|me)? ..2 {fuera} ..2',
      '(no) (estoy|estaré|estamos|estaremos|me encuentro|voy a estar|vamos a estar) ..2 (en la oficina|en oficina|disponible|disponibles|en el despacho|localizable|en mi puesto|operativo|conectado|trabajando|laborando)',
      '^ ..3 {fuera} ..2 (@date|del|hasta|por|esta|hoy|todo|con|y|regreso|vuelvo|vuelta|$)',
      '{fuera} ..6 @date',
      '(gripe|covid|hospital|operación|en cama|resfriado|resfriada) ..6',
      '(no) ..2 (será|serán) ..1 (reenviado|reenviados|leído|leídos|atendido)',
      '(me sustituye|me reemplaza|me suple|me cubre|me sustituirá|le atenderá|te atenderá) ..4',
      '(oficina|oficinas|tienda|empresa|despacho) ..1 (cierra|cierran|cerrará|no abre) ..4',
      '@date ..6 {fuera}',
      '(durante|en) (mi|nuestra|su) ausencia',
      '{vuelvo} ..6 @date',
      '@date ..2 {vuelvo}',
      '(a|en|tras|hasta|después de) (mi|nuestra|nuestro) (regreso|vuelta|reincorporación|retorno)',
      '(acceso) (limitado|restringido|intermitente|reducido|esporádico|irregular|muy limitado) ..3',
      '(sin|no tengo|no tendré|poco|limitado) acceso ..3',
      '(contestaré|responderé|contesto|respondo|atenderé|revisaré|leeré|contestaremos|responderemos|le contesto|te respondo) ..6 (regreso|vuelta|retorno|brevedad|@date)',
      '(para|en caso de|si es|si es algo|si fuera|en casos de) (asuntos|cualquier|temas|urgencia|urgente|urgentes|emergencia|algo urgente|consultas urgentes|casos urgentes|asunto urgente) ..8',
      '(asuntos|temas|casos|consultas|cuestiones) urgentes ..6',
      '(diríjase|diríjanse|dirigirse|dirígete|pónganse en contacto|contacte con|contacten con|contactar con|contacta con|comuníquese con|escriba a|escribir a|llame a) ..6 (@name|@email|@phone)',
      '(atenderá|atiende|cubrirá|sustituye|sustituirá|reemplaza|suple|ayudará) ..4 (@name|compañera|compañero|colega)',
      '(respuesta automática|mensaje automático|contestador automático|respuesta de ausencia|correo automático)',
      '(oficina|oficinas|empresa|despacho|tienda|fábrica|negocio) ..4 (cerrada|cerradas|cerrado|cerrará|cerrarán|cierra|cerraremos|permanecerá|permanecerán)',
      '(cerramos|cerraremos|cerrados|cierre) (por) (vacaciones|fiestas|festivos|navidad|descanso)',
      '(baja|licencia|permiso) (médica|por|de|maternal|laboral) ..3',
      '(me tomo|nos tomamos|tomaré|me tomaré) ..3 (vacaciones|días|descanso|libre|semana)',
    ],
    unless: [
      '(estuve|estuvimos|estaba|estábamos|he estado|estabas|estuvo) ..4',
      '(sus|tus|su|las) (vacaciones|viaje) (estuvieron|fueron|fue)?',
      '(buenas|felices) vacaciones',
      '(dar|darme|denme|deme|dame|den|dé) de baja',
      '(vuelva|vuelve|volvemos|hablamos|veremos|lo vemos|llámeme|escríbame) ..6 @date',
      '(miraré|veré|lo miro|estudiaré|hablamos) ..6 vacaciones',
      'fuera de (presupuesto|plazo|lugar|alcance|nuestras|nuestro|nuestros|mi|mis)',
      '(está|están) (usted|ustedes) ..3',
    ],
    weight: 2.8,
  },
  {
    say: [
      '(estoy|estaré|estamos|estaremos|encuentro|ando) (actualmente)? (fuera de la oficina|fuera de oficina|ausente|de vacaciones|de viaje|de baja|de permiso|de licencia)',
      '(respuesta automática|mensaje automático)',
      '(cerramos|cerraremos|cerrados|cerrado|cierre) por ..6',
      '^ (fuera de la oficina|de vacaciones|ausente) ..4',
      '(de baja) (médica|por maternidad|por paternidad|maternal|laboral)',
    ],
    unless: ['(estuve|estaba|he estado)'],
    weight: 4,
  },
  // Back on a day.
  {
    say: [
      '(me reincorporo|me reincorporaré|me incorporo|regreso|vuelvo|volveré|regresaré|de vuelta|de regreso|reabrimos|vuelta|estaré de regreso|estaré de vuelta|me reintegro|retorno) ..4 @date',
      '(gripe|enfermo|enferma|en cama|en un curso|de curso) ..6',
      '(taller|tienda|oficina|empresa|despacho|negocio) (cierra|cerrará|cierran) ..8',
      '^ ..3 (no trabajo|no trabajamos|no laboro|no laboramos) (ese|este|hoy|los|el|esta|por|de|$) ..4',
      '(@date)? ..1 no (estoy|estaré|estamos) ..2 (en la oficina|en oficina|disponible)',
    ],
    unless: [
      '(si|cuando) (usted|tú|ustedes) ',
      'vuelvo a (escribir|llamar|contactar|intentar)',
      '(a la|de) (vuelta|regreso) ..4 (hablamos|vemos|retomamos)',
      '(lo|la) (vemos|hablamos|retomamos|miro) ..6',
    ],
    weight: 3.8,
  },
  // An absence with its days.
  {
    say: ['{fuera} ..8 @date', '@date ..6 {fuera}'],
    unless: [
      '(estuve|estuvimos|estaba|he estado)',
      '(sus|tus) (vacaciones|viaje)',
      '(llámeme|escríbame|llámame|escríbeme|contácteme|hablamos|vuelva|retomamos) ..6',
      '(después|tras|vuelta|regreso) ..4 (vacaciones|viaje|feria)',
      'fuera de (nuestras|nuestro|nuestros|mi|mis|lo|plazo|presupuesto)',
    ],
    weight: 3.9,
  },
];
