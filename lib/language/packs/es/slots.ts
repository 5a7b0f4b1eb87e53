import type { Slots } from '../pack.ts';

/** Words that stand for each other in the Spanish phrases, one form of each. */
export const slots: Slots = {
  contacte: [
    '(contacte|escribiera|llamara|enviara|mandara|molestara|contacteme|escriba|mandéis)',
    '(enviéis|molestéis|insista|busque|hable|fastidie|acose|bombardeen|spameen|comunique)',
    '(ponga en contacto|ponerse en contacto|contactarnos|escribirme|escribirnos|llamarme)',
    '(llamarnos|enviarme|enviarnos|mandarme|mandarnos|molestarme|molestarnos|buscarme)',
    '(marcarme|marquen|siga|den la lata|dé la lata|hostigar|acosarme)',
  ],
  contactado: ['(contactado|molestado|llamado|acosado)'],
  me: ['(me|nos|le|se|a mí|a nosotros|conmigo|con nosotros)'],
  mensajes: [
    '(correo|correo electrónico|mail|email|mensaje|llamada|publicidad|spam|boletín)',
    '(boletines|newsletter|comunicaciones|contacto|ofertas|whatsapp|información)',
    '(recordatorios|envíos|basura|cosas|insistencia|propuestas|seguimientos|mailing)',
  ],
  'quite-me': [
    '(quíteme|quítenos|sáqueme|elimíneme|bórreme|bórrenlo|retíreme|táchenme|desuscríbanme)',
    '(desapúntenme|denme de baja|deme de baja|dame de baja|darme de baja|denos de baja)',
    '(dennos de baja|dar de baja|dé de baja)',
  ],
  fuera: [
    '(fuera de la oficina|fuera de oficina|fuera del despacho|fuera|ausente|de vacaciones)',
    '(en vacaciones|de viaje|de viaje de negocios|de baja|de baja médica)',
    '(de baja por maternidad|de baja por paternidad|de baja maternal|de permiso)',
    '(de permiso de maternidad|de permiso de paternidad|de licencia|de licencia médica)',
    '(con licencia|enfermo|en un curso|de curso|en una feria|en una formación|en formación)',
    '(en reuniones|en reunión|no disponible|no estoy disponible|sin acceso|cerrado)',
    '(de descanso|incapacitado|hospitalizado|de feriado|libre|desconectado)',
    'todo el día en reuniones',
  ],
  vuelvo: [
    '(vuelvo|regreso|me reincorporo|me incorporo|volveré|estaré de vuelta)',
    '(estaré de regreso|de vuelta|de regreso|vuelta|reabrimos|abrimos|retorno|retomo)',
    '(estaré de nuevo|estaré disponible|me reintegro|vuelve|se reincorpora)',
  ],
  vuelva: [
    '(contácteme|contácteme de nuevo|contáctenos|contactar|llámeme|llámenos|llamar|márcame)',
    '(escríbame|escríbenos|escribir|hablamos|hablarlo|hablarme|volvemos|vuelva|búsqueme)',
    '(pregúnteme|pregunte|inténtelo|intentarlo|intente|retomamos|retomémoslo|retómelo)',
    '(vemos|veámoslo|verlo|nos vemos|revisamos|revisarlo|quedamos|conversamos|platicamos)',
    '(charlamos|recordármelo|insista|posponer|posponerlo|aplazar|aplazarlo|dejarlo)',
    '(dejarlo para|lo dejamos|comuníquese|mándame|avísame|consulte|lo hablamos|agendamos)',
    'programar',
  ],
  proveedor: [
    '(proveedor|empresa|agencia|opción|solución|propuesta|socio|candidato|oferta|compañía)',
    '(herramienta|persona|despacho|competidor)',
  ],
};
