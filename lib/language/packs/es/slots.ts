import type { Slots } from '../pack.ts';

/** Words that stand for each other in the Spanish phrases, one form of each. */
export const slots: Slots = {
  contacte: [
    '(contacte|escribiera|llamara|enviara|mandara|molestara|contacteme|escriba|insista)',
    '(busque|hable|acose|ponga en contacto|escribirme|llamarme|mandarme|buscarme|marquen)',
    'siga',
  ],
  contactado: ['(contactado|molestado|llamado|acosado)'],
  me: ['(me|nos|le|se|a mí|a nosotros|conmigo|con nosotros)'],
  mensajes: [
    '(correo|mensaje|llamada|publicidad|spam|contacto|ofertas|información|recordatorios)',
    '(envíos|basura|propuestas)',
  ],
  lista: ['(lista|lista de correo|lista de envíos|base de datos|base|archivo|contactos|envíos)'],
  quite: ['(quite|saque|elimine|borre|desuscriba)'],
  'quite-me': ['(bórrenlo|denme de baja|deme de baja|darme de baja|denos de baja|dé de baja)'],
  datos: ['(datos|dirección|correo|número|información|contacto)'],
  fuera: [
    '(fuera de la oficina|fuera de oficina|fuera del despacho|fuera|ausente|de vacaciones)',
    '(en vacaciones|de viaje|de viaje de negocios|de baja|de baja médica)',
    '(de baja por maternidad|de baja por paternidad|de baja maternal|de permiso)',
    '(de permiso de maternidad|de permiso de paternidad|de licencia|de licencia médica)',
    '(con licencia|enfermo|en un curso|de curso|en una feria|en reunión|no disponible)',
    '(no estoy disponible|sin acceso|cerrado|de descanso|de feriado|libre)',
    'todo el día en reuniones',
  ],
  vuelvo: [
    '(vuelvo|regreso|me reincorporo|volveré|estaré de vuelta|estaré de regreso|de vuelta)',
    '(de regreso|vuelta|retomo|estaré de nuevo|estaré disponible|vuelve|se reincorpora)',
  ],
  vuelva: [
    '(contácteme|contácteme de nuevo|contactar|llámeme|llamar|escríbame|escribir|hablamos)',
    '(hablarlo|volvemos|vuelva|búsqueme|pregunte|retomamos|vemos|verlo|nos vemos|revisamos)',
    '(quedamos|platicamos|charlamos|insista|lo dejamos|mándame|consulte|lo hablamos)',
  ],
  proveedor: ['(proveedor|empresa|agencia|propuesta|oferta|persona|despacho)'],
};
