import type { FrameTable } from '../pack.ts';

/** They gave a day or a span from which on, or on which, to come back. */
export const callBackLater: FrameTable = [
  {
    say: [
      '{vuelva} (a|me|nos|conmigo|con nosotros|de nuevo|otra vez|a llamar|a llamarme|a contactarme|a hablar|a intentarlo)? ..6 @date',
    ],
    unless: [
      '(con ganas|muchas ganas|con ilusión)',
      '(pasado|anterior) $',
      '(no trabajo|no laboro)',
      '(me reincorporo|me incorporo|regreso|vuelvo el|contesto el|respondo el)',
      'desde el? @date',
    ],
    weight: 3.2,
  },
  {
    say: [
      '(no|nada|tampoco) ..4 @date',
      '(decidiremos|miraré|veré|revisaré|estudiaremos) ..8 @date',
    ],
    unless: ['(pasado|anterior) $', '^ {fuera}', '(reincorporo|regreso|vuelvo)', 'desde @date'],
    weight: 2.4,
  },
  // A day to come, in words that say nothing else.
  {
    say: ['@date'],
    unless: [
      '(estuvo|estuvieron|fue|fueron|pagó|recibimos|llegó|válida|funciona|reunión|ausente|vacaciones|enfermo|factura|versión|paquete|cerrada)',
    ],
    weight: 1.5,
  },
];
