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
      "cronograma*", "plazo estimado*", "plan de corrección",
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
      "soportada", "soportado", "soporte", "soportadas", "compatible", "con soporte", "actualizaciones de seguridad",
      "mantenida", "¿soportada?", "soportada?", "admitida", "admitido", "apoyada", "recibe soporte",
    ],
    "status-header": ["estado"],
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
    // Channels and publicity
    continues: ["en su lugar", "en ese caso"],
    "form-word": ["formulario", "portal"],
    "channel-negation": [
      "no abra", "no abras", "no abrir", "no cree", "no crees", "no crear", "no reporte", "no reportes",
      "no reportar", "no informe", "no informes", "no use", "no uses", "no usar", "no utilice", "no utilices",
      "no publique", "no publiques", "no publicar", "no divulgue", "no divulgues", "no divulgar", "no comparta",
      "no compartas", "no lo", "no la", "no las", "no los", "no haga", "no se debe*", "no deben", "no debe",
      "no discuta", "no envíe", "no revele", "no reveles", "no revelar", "no hagas", "nunca", "en lugar de",
      "en vez de", "evite", "evita", "evitar", "evitemos", "abstén*", "absténgase", "prohibid*",
    ],
    "channel-no-negation": ["si no", "nosotros no", "no lo dude", "no dude*", "no la tenemos"],
    "public-place": [
      "issue* público*", "issue* pública*", "issue* de github", "problema* público*", "incidencia* pública*",
      "incidencias de github", "seguimiento de problemas", "seguimiento de incidencias", "foro* público*",
      "canal* público*", "canales públicos", "discusi* pública*", "redes sociales", "en issues", "en los issues",
      "tickets públicos", "ticket público", "reporte* público*", "a través de issues",
    ],
    "public-word": [
      "públicamente", "en público", "hacer público", "hacer pública", "hacerlo público", "divulgación pública",
      "a terceros", "públicos", "de forma pública", "de manera pública",
    ],
    "open-issue": [
      "abrir un issue", "abra un issue", "abre un issue", "abras un issue", "abra issues", "abras issues",
      "crear un issue", "cree un issue", "crea un issue", "crees un issue", "abrir issues", "crear issues",
      "un issue en github", "abriendo un issue", "creando un issue", "abra una incidencia", "abrir una incidencia",
      "cree una incidencia", "crear una incidencia", "abre una incidencia", "abrir un ticket", "abra un ticket",
      "un issue público", "iniciar una discusión",
    ],
    "tell-word": [
      "reporta*", "reporte*", "informe*", "informa*", "divulg*", "envi*", "envíe*", "envía*", "contact*", "escrib*",
      "public*", "comunic*", "discut*", "compart*", "abr*", "crea*", "cree*", "notific*", "us*", "utili*", "avis*",
    ],
    "security-word": ["seguridad"],
    "vulnerability-word": [
      "vulnerabilidad*", "problema* de seguridad", "fallo* de seguridad", "error* de seguridad",
      "incidente* de seguridad", "brecha*",
    ],
    "not-vulnerability": [
      "no relacionad* con * seguridad", "no relacionad* con seguridad", "errores generales", "otros errores",
      "otros problemas", "no son de seguridad", "ajenos a la seguridad", "errores comunes",
      "solicitudes de funciones",
    ],
    "no-answer": ["no recib*", "sin respuesta", "no respond*", "no está disponible"],
    "without-details": ["sin detalles", "sin incluir detalles", "sin revelar"],
    "sensitive-details": [
      "información sensible", "datos sensibles", "datos personales", "contraseñas", "información confidencial",
    ],
    "we-word": ["publicaremos", "vamos a", "será publicad*", "se publicar*", "suscrib*", "crearemos"],
    "question-word": ["pregunta*", "consulta*", "dudas", "comentarios"],
    "conduct-word": ["código de conducta"],
    "private-way": [
      "en privado", "de forma privada", "de manera privada", "privadamente", "confidencialmente",
      "de forma confidencial", "de manera confidencial", "directamente al mantenedor",
      "directamente a los mantenedores", "contacta directamente", "contacte directamente",
    ],
    "email-named": [
      "por correo", "por e mail", "por email", "un correo", "un email", "vía correo", "correo electrónico",
    ],
    "email-word": ["correo"],
    "advisory-feature": [
      "informe privado de vulnerabilidades", "reporte privado de vulnerabilidades", "reporte privado",
      "pestaña security", "pestaña \"security\"", "pestaña seguridad", "pestaña de seguridad",
      "aviso de seguridad privado",
    ],
    "press-word": ["clic", "botón", "pestaña"],
    "direct-message": ["mensaje* directo*", "mensaje* privado*"],
    "encrypt-word": ["cifr*", "encript*"],
    "refer-word": [
      "consulte", "consulta", "véase", "vea", "lea", "se encuentra", "disponible en", "descrit*", "visite",
    ],
    "policy-word": ["política de seguridad", "reportar vulnerabilidades"],
    "time-before-public": [
      "antes de * públicamente", "antes de divulgar* públicamente", "antes de hacer* público",
      "antes de hacer* pública", "antes de cualquier divulgación", "antes de la divulgación pública",
      "antes de publicar*", "antes de divulgar*", "antes de revelar*",
    ],
    "ask-for-time": [
      "danos", "denos", "permítenos", "permítanos", "permita", "le pedimos", "pedimos", "dé tiempo", "bríndenos",
    ],
    "plain-bug": ["errores", "bug", "bugs"],
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
