import type { FrameTable } from '../pack.ts';

/** Away for a while: who wrote, or the machine that answers for them. */
export const outOfOffice: FrameTable = [
  {
    say: [
      '(le atenderá|te atenderá) ..4',
      '{vuelvo} ..6 @date',
      '@date ..2 {vuelvo}',
      '(para|si es|si fuera) (asuntos|cualquier|temas|urgencia|urgente|consultas urgentes) ..8',
    ],
    weight: 2.8,
  },
  {
    say: [
      '(estoy|encuentro|ando) (fuera de la oficina|fuera de oficina|ausente|de vacaciones|de viaje|de baja|de permiso|de licencia)',
      'de baja (médica|por maternidad|por paternidad|maternal)',
    ],
    weight: 4,
  },
  // Back on a day.
  {
    say: [
      '(taller|tienda|oficina|empresa|despacho|negocio) (cierra|cerrará) ..8',
      '^ ..3 no trabajo (este|hoy|los|el|de|$) ..4',
      '..1 no estoy ..2 (en la oficina|en oficina|disponible)',
    ],
    weight: 3.8,
  },
  // An absence with its days.
  {
    say: ['{fuera} ..8 @date'],
    unless: ['(estuve|estaba)'],
    weight: 3.9,
  },
];
