import type { FrameTable } from '../pack.ts';

/** Away for a while: who wrote, or the machine that answers for them. */
export const outOfOffice: FrameTable = [
  {
    say: [
      '(me sustituye|me reemplaza|me suple|me cubre|me sustituirá|le atenderá|te atenderá) ..4',
      '{vuelvo} ..6 @date',
      '(diríjase|diríjanse|contacte con|comuníquese con|escriba a|llame a) ..6 @name',
    ],
    unless: ['(buenas|felices) vacaciones'],
    weight: 2.8,
  },
  {
    say: [
      '(estoy|encuentro|ando) actualmente? (fuera de la oficina|fuera de oficina|ausente|de vacaciones|de viaje|de baja|de permiso|de licencia)',
      'de baja (médica|por maternidad|por paternidad|maternal|laboral)',
    ],
    unless: ['(estuve|estaba|he estado)'],
    weight: 4,
  },
  // Back on a day.
  {
    say: [
      '(taller|tienda|oficina|empresa|despacho|negocio) (cierra|cerrará) ..8',
      '^ ..3 (no trabajo|no laboro) (este|hoy|los|el|por|de|$) ..4',
      '@date? ..1 no estoy ..2 (en la oficina|en oficina|disponible)',
    ],
    weight: 3.8,
  },
  // An absence with its days.
  {
    say: ['{fuera} ..8 @date'],
    unless: ['(estuve|estaba|he estado)'],
    weight: 3.9,
  },
];
