import type { FrameTable } from '../pack.ts';

/** Words that look like one of the cues read here and are none. */
export const none: FrameTable = [
  {
    say: [
      '(estoy|muy) muy? interesado',
      '(adjunto|le envío|te envío|aquí tiene)',
      '(podría|puede) ..1 (indicarme|enviarme|pasarme|mandarme) ..3',
    ],
    unless: [
      '(vacaciones|fuera de la oficina|ausente|baja|ausencia)',
      '(urgente|urgencia)',
      'asunto',
      'hasta',
    ],
    weight: 3,
  },
  // Glad of it.
  {
    say: ['(con ganas|muchas ganas|encantado|ilusión) de ..4'],
    unless: ['(de viaje|fuera)'],
    weight: 4.2,
  },
];
