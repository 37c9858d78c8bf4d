/** Spanish. */

import type { Language } from "./language.ts";

export const es: Language = {
  code: "es",
  name: "Spanish",
  // biome-ignore format: phrases read better side by side
  stopWords: [
    "el", "la", "los", "las", "de", "y", "en", "que", "un", "una", "por", "para", "con", "no", "se", "es", "del",
    "al", "su", "sus", "este", "esta", "o", "como", "más", "si", "lo", "le", "les", "nos", "nuestro", "nuestra",
    "nuestros", "usted", "puede", "pueden", "ser", "son", "está", "han", "ha", "también", "cualquier", "favor", "sin",
    "sobre", "todo", "todos", "cuando", "desde", "entre", "tu", "tus", "te", "hemos", "muy", "ya", "a",
  ],
  headings: {},
  evidence: {},
  // biome-ignore format: phrases read better side by side
  phrases: {
    "unit-hour": ["hora", "horas"],
    "unit-day": ["día", "días", "dia", "dias", "días naturales", "días corridos"],
    "unit-business-day": [
      "día hábil", "días hábiles", "día laborable", "días laborables", "días laborales", "dias habiles",
      "días de trabajo",
    ],
    "unit-week": ["semana", "semanas"],
    "unit-month": ["mes", "meses"],
    "unit-year": ["año", "años"],
    "act-acknowledge": [
      "acus*", "acuse de recibo", "acusaremos recibo", "confirmar la recepción", "confirmaremos la recepción",
      "confirmación de recepción", "confirmaremos", "confirmación inicial", "respuesta inicial", "primera respuesta",
      "respuesta", "respond*", "contestar*", "nos pondremos en contacto", "ponernos en contacto",
      "tiempo de respuesta", "recibirás una respuesta", "reconoc*", "acuse", "recibo", "confirmación",
    ],
    "act-triage": [
      "evalu*", "investig*", "analiz*", "análisis", "valid*", "verific*", "triaje", "clasific*", "revisión",
      "revisar*", "diagnóstico", "respuesta detallada", "triage",
    ],
    "act-update": [
      "actualización de estado", "actualizaciones", "informad*", "mantendremos", "actualización del estado",
      "seguimiento", "progreso", "actualización",
    ],
    "act-fix": [
      "corrección", "correcciones", "corregi*", "corregir*", "parche", "parches", "parchear*", "resol*", "resolv*",
      "resuelt*", "solucion*", "solución", "arregl*", "remedi*", "mitig*", "actualización de seguridad", "fix",
    ],
    "act-disclose": ["divulg*", "publi*", "embargo*", "revel*", "hacer público", "hacerlo público", "anuncio público"],
    "act-notify": ["notific*", "avisar a los usuarios", "informar a los usuarios", "avisaremos a"],
    "time-within": [
      "en", "dentro de", "en un plazo de", "en un plazo máximo de", "en menos de", "antes de", "hasta", "máximo",
      "dentro de las", "dentro de los", "en las primeras", "en un máximo de", "a más tardar", "plazo de",
      "en el plazo de", "máx", "dentro de las primeras", "en los próximos", "en las próximas",
    ],
    "time-span": ["más de", "últimos", "últimas", "último", "hace", "anterior a", "de antigüedad", "pasados"],
    "time-every": ["cada"],
    "time-for": ["durante", "después de", "al menos", "por", "tras", "mínimo", "por lo menos", "pasados los"],
    "time-anchor": ["de", "tras", "después de", "desde", "a partir de", "siguientes a", "posteriores a"],
    "report-received": ["recepción", "recibir", "recibido", "tu reporte", "su reporte", "informe", "reporte", "recibo"],
    "promise-negated": [
      "no podemos garantizar", "no garantizamos", "sin garantía", "no hay garantía*", "no prometemos",
      "no se garantiza*", "no puedo garantizar", "ninguna garantía",
    ],
    "promise-unanswered": [
      "no recibe", "no recibes", "no ha recibido", "no has recibido", "sin respuesta", "no obtiene respuesta",
      "no respondemos", "no hay respuesta", "no reciben", "no obtienes respuesta",
    ],
    "not-a-deadline": [
      "sesión", "sesiones", "contraseña*", "certificado*", "expir*", "caduc*", "retención", "conserv*", "eliminad*",
      "copias de seguridad", "rotación", "rotar", "soporte durante",
    ],
    "best-effort": [
      "mejor esfuerzo", "mayor esfuerzo posible", "según disponibilidad", "tiempo libre", "best effort",
      "según nuestra disponibilidad", "en la medida de lo posible", "cuando sea posible",
    ],
    "severity-critical": ["crític*", "critica", "critico"],
    "severity-high": ["alta", "alto", "altas", "grave"],
    "severity-medium": ["media", "medio", "moderad*"],
    "severity-low": ["baja", "bajo", "bajas", "leve"],
    "version-header": ["versión", "version", "versiones", "rama", "lanzamiento"],
    "support-header": [
      "soportada", "soportado", "soporte", "soportadas", "compatible", "estado", "con soporte",
      "actualizaciones de seguridad", "mantenida", "¿soportada?", "soportada?", "admitida", "admitido", "apoyada",
      "recibe soporte",
    ],
    "advisory-header": ["vulnerabilidad*", "severidad", "gravedad", "corregido en", "afectad*"],
    "until-header": [
      "fin de soporte", "fin del soporte", "fin de vida", "hasta", "soporte hasta", "fecha de fin", "soportada hasta",
    ],
    "mark-yes": [
      "sí", "si", "soportada", "soportado", "activo", "activa", "actual", "con soporte", "compatible", "vigente",
    ],
    "mark-no": [
      "no", "no soportada", "no soportado", "sin soporte", "no compatible", "fin de vida", "obsoleta", "obsoleto",
      "descontinuada", "descontinuado", "ya no soportada", "no mantenida",
    ],
    "mark-partial": [
      "solo seguridad", "sólo seguridad", "solo críticas", "solo críticos", "solo correcciones*", "limitado",
      "parcial", "mantenimiento", "solo parches*", "solo actualizaciones*",
    ],
    "version-latest": ["última", "último", "última versión", "más reciente", "actual", "más nueva", "ultima"],
    "version-branch": ["desarrollo", "rama principal", "principal"],
    "version-rest": [
      "anteriores", "antiguas", "otras", "todas las demás", "resto", "anterior", "más antiguas", "previas",
      "las demás", "demás", "viejas",
    ],
    "version-all": ["todas", "todas las versiones"],
    "version-below": [
      "antes de", "anterior a", "anteriores a", "menor a", "menor que", "inferior a", "inferiores a", "hasta",
    ],
    "version-upward": [
      "o superior", "o posterior", "en adelante", "y superiores", "y posteriores", "o más", "y superior", "o mayor",
    ],
    "version-downward": ["y anteriores", "o anterior", "o inferior", "e inferiores", "y anterior", "o anteriores"],
    "date-updated": [
      "última actualización", "actualizado por última vez", "última modificación", "última revisión",
      "fecha de actualización", "ultima actualización", "ultima actualizacion", "última actualizacion",
      "última vez actualizado",
    ],
    "date-updated-weak": [
      "actualizado", "actualizada", "actualizado el", "modificado", "modificado el", "actualización", "revisado",
    ],
    "date-reviewed": ["última comprobación", "revisado por última vez", "fecha de revisión"],
    "date-reviewed-weak": ["revisado el", "revisada el"],
    "date-subject": ["política", "documento", "archivo", "página"],
    "date-support-end": [
      "soporte hasta", "soportada hasta", "fin de soporte", "fin del soporte", "fin de vida", "soportado hasta",
      "mantenida hasta", "con soporte hasta",
    ],
    "date-support-end-weak": ["hasta", "fin", "hasta el"],
    "date-evidence": [
      "auditoría", "auditorías", "auditado", "prueba de penetración", "pruebas de penetración", "pentest",
      "resultados del escaneo", "informe de pruebas", "escaneo", "resultados de las pruebas", "auditoria",
    ],
    "date-other": [
      "próxima revisión", "próxima actualización", "próxima auditoría", "desde", "vigente desde", "publicado el",
      "creado el", "previst*", "próxim*",
    ],
  },
  // biome-ignore format: phrases read better side by side
  numbers: {
    un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, diez: 10, catorce: 14,
    quince: 15, treinta: 30, veinticuatro: 24, "cuarenta y ocho": 48, "setenta y dos": 72, noventa: 90, sesenta: 60,
  },
  // biome-ignore format: phrases read better side by side
  months: [
    ["enero", "ene"], ["febrero", "feb"], ["marzo", "mar"], ["abril", "abr"], ["mayo", "may"], ["junio", "jun"],
    ["julio", "jul"], ["agosto"], ["septiembre", "setiembre", "sep", "sept"], ["octubre", "oct"],
    ["noviembre", "nov"], ["diciembre", "dic"],
  ],
  // biome-ignore format: phrases read better side by side
  weekdays: [["lunes"], ["martes"], ["miércoles"], ["jueves"], ["viernes"], ["sábado"], ["domingo"]],
};
