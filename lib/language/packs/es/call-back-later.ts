import type { FrameTable } from '../pack.ts';

/** They gave a day or a span from which on, or on which, to come back. */
export const callBackLater: FrameTable = [
  {
    say: ['{vuelva} ..6 @date', '@date ..6 {vuelva}'],
    unless: ['(con ganas|muchas ganas)'],
    weight: 3.2,
  },
  {
    say: ['(no|nada) ..4 @date', '(decidiremos|miraré|veré|revisaré) ..8 @date'],
    weight: 2.4,
  },
  // Nothing in the sentence but the day.
  {
    say: ['^ @date ..2 $'],
    unless: [
      '(reincorporo|regresaré|volveré|vuelta|vacaciones|trabajo|respondo|contesto)',
      'no hay',
    ],
    weight: 3.4,
  },
  // A day to come, in words that say nothing else.
  {
    say: ['@date'],
    unless: [
      '(estuvo|fue|fueron|pagó|recibimos|llegó|válida|funciona|reunión|ausente|vacaciones|enfermo|factura|versión|cerrada)',
    ],
    weight: 1.5,
  },
];
