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
  // biome-ignore format: phrases read better side by side
  headings: {
    title: [
      "=seguridad", "política de seguridad*", "políticas de seguridad", "política de divulgación*", "=política",
      "guía de seguridad", "directrices de seguridad", "aviso de seguridad", "seguridad y privacidad",
      "seguridad del proyecto",
    ],
    "supported-versions": [
      "versiones cubiertas",
      "versiones soportadas", "versiones compatibles", "versiones admitidas", "versiones con soporte",
      "versión* soportada*", "soporte de versiones", "versiones mantenidas", "versiones afectadas",
      "qué versiones", "ciclo de vida", "fin de vida", "fin de soporte", "política de soporte", "=versiones",
      "versiones activas", "versiones con mantenimiento", "versiones apoyadas", "plataformas soportadas", "versiones en*",
    ],
    reporting: [
      "reportar una vulnerabilidad*", "informar de una vulnerabilidad*", "informar una vulnerabilidad*",
      "informar sobre una vulnerabilidad*", "notificar una vulnerabilidad*", "comunicar una vulnerabilidad*",
      "reporte de vulnerabilidad*", "reportar un problema de seguridad", "reportar una*", "reportar un*",
      "reportar vulnerabilidad*", "reportar problemas*", "reporte de*",
      "=reportar", "=reporte*", "cómo reportar*", "dónde reportar*", "informar una*", "informar de*",
      "informar sobre*", "informar un*", "cómo informar*", "notificar una*", "notificar vulnerabilidad*",
      "notificación de vulnerabilidad*", "comunicar una*", "comunicación de vulnerabilidad*", "denunciar una*",
      "denuncia de*", "informe de vulnerabilidad*", "informes de vulnerabilidad*", "proceso de reporte",
      "canal de reporte", "canales de reporte", "canal privado", "reporte privado", "de forma privada",
      "encontraste una*", "si encuentras*", "si encuentra*", "si descubres*", "vulnerabilidad encontrada",
      "=vulnerabilidades", "problemas de seguridad", "fallos de seguridad", "no abras*", "no abrir*", "no crear*",
      "no publiques*", "por correo*", "=correo electrónico", "=correo", "=email", "vía email", "por email",
      "a través de github", "=alternativa*", "método preferido", "canal preferido", "divulgar una*", "enviar un*",
      "envío de*", "reportando *", "reporte responsable",
    ],
    "report-contents": [
      "qué incluir*", "que incluir*", "qué debe incluir*", "qué debe contener*", "información a incluir",
      "información necesaria", "información requerida", "información que*", "información útil",
      "contenido del reporte", "contenido del informe", "detalles a incluir", "incluye en tu*", "incluya en su*",
      "por favor incluy*", "pasos para reproducir*", "=descripción", "=impacto", "=entorno", "=evidencia*",
      "tipo de vulnerabilidad", "comentarios adicionales",
    ],
    response: [
      "qué pasa cuando*", "qué pasa tras*",
      "qué esperar*", "que esperar*", "qué puedes esperar", "qué puede esperar", "tiempo* de respuesta",
      "plazos de respuesta", "=plazos", "=tiempos", "=respuesta", "nuestra respuesta", "proceso de respuesta",
      "compromiso* de respuesta", "=proceso", "proceso de gestión*", "gestión de vulnerabilidades",
      "gestión de reportes", "qué sucede después*", "qué pasa después*", "qué ocurre*", "después de reportar",
      "después del reporte", "=cronograma", "=línea de tiempo", "nuestro compromiso con*", "tratamiento de*",
      "manejo de vulnerabilidades", "manejo de*reportes", "próximos pasos", "seguimiento", "resolución",
      "tiempos de corrección", "resultados del reporte", "resultado del reporte", "tras el reporte", "proceso de manejo", 
      "proceso de atención", "manejo de reportes", "procesos y tiempos", "tiempos de respuesta", "respuesta prevista", "respuesta esperada",
    ],
    disclosure: [
      "política de divulgación", "divulgación responsable", "divulgación coordinada",
      "divulgación pública", "proceso de divulgación", "=publicación", "publicación de*", "embargo",
      "asignación de cve", "cve*", "confidencialidad", "divulgación de vulnerabilidades", "divulgación",
    ],
    "safe-harbor": [
      "al probar", "al hacer pruebas", "reglas para pruebas", "reglas de prueba*",
      "puerto seguro", "safe harbor", "protección legal", "protección para investigadores", "buena fe",
      "investigación de buena fe", "=legal", "aspectos legales", "reglas de participación", "reglas del programa",
      "=reglas", "investigadores de seguridad", "para investigadores", "investigación de seguridad",
      "normas de conducta",
    ],
    scope: [
      "qué cuenta como*", "qué consideramos*", "=cubierto",
      "=alcance", "=ámbito", "en alcance", "dentro del alcance", "ámbito de aplicación", "alcance de*",
      "qué está cubierto", "qué cubre*", "qué se considera*", "qué es una vulnerabilidad", "qué constituye*",
      "vulnerabilidades elegibles", "límites de confianza", "=incluido",
    ],
    "out-of-scope": [
      "fuera de alcance", "fuera del alcance", "fuera del ámbito", "no cubierto*", "=exclusiones", "=excluido*",
      "no se considera*", "no elegibles", "qué no*", "qué no está*", "no es una vulnerabilidad", "no incluido*",
    ],
    severity: [
      "severidad*", "gravedad*", "clasificación*", "niveles de severidad", "niveles de gravedad", "criticidad",
      "nivel de riesgo*", "niveles de riesgo", "=crítica", "=crítico", "=alta", "=alto", "=media", "=medio",
      "=baja", "=bajo", "prioridad*",
    ],
    updates: [
      "actualizaciones de seguridad", "actualización de seguridad", "=actualizaciones", "=actualización",
      "parches de seguridad", "parches", "avisos de seguridad", "alertas de seguridad", "anuncios*",
      "notificaciones", "boletines*", "política de actualiza*", "mantente informado", "lista de correo",
      "correcciones de seguridad",
    ],
    "best-practices": [
      
      "buenas prácticas*", "mejores prácticas*", "prácticas recomendadas", "recomendacion*", "recomendación*",
      "consejos*", "lista de verificación", "lista de comprobación", "checklist*", "endurecimiento",
      "fortalecimiento", "configuración segura", "configuración recomendada", "despliegue seguro", "uso seguro",
      "uso responsable de*", "para usuarios", "para desarrolladores", "para colaboradores", "para contribuidores",
      "para administradores", "responsabilidad* del usuario", "responsabilidades*", "qué hacer", "qué no hacer",
      "nunca*", "precauciones", "gestión de secretos", "manejo de secretos", "antes de desplegar", "en producción",
      "guía para*", "reglas para*", "proteger tu*", "cómo proteger*", "reglas del repositorio",
    ],
    measures: [
      "medidas*", "prevención",
      "medidas de seguridad*", "medidas técnicas", "medidas de protección", "medidas implementadas",
      "características de seguridad", "funciones de seguridad", "funcionalidades de seguridad",
      "mecanismos de seguridad", "arquitectura de seguridad", "controles de seguridad", "=protecciones",
      "prácticas de seguridad", "principios de seguridad", "seguridad por defecto", "seguridad implementada",
      "defensa en profundidad", "cómo protegemos*", "postura de seguridad", "=mitigaciones",
    ],
    considerations: [
      "riesgo*", "amenaza*", "limitacion*",
      "riesgos conocidos", "=riesgos*",
      "limitaciones conocidas", "=limitaciones*", "problemas conocidos", "vulnerabilidades conocidas",
      "=advertencia*", "=aviso*", "descargo de responsabilidad", "exención de responsabilidad",
      "modelo de amenaza*", "amenazas*", "superficie de ataque", "vectores de ataque", "riesgos residuales",
      "supuestos",
    ],
    testing: [
      "prueba*", "auditor*",
      "pruebas de seguridad", "prueba de seguridad", "pruebas de penetración", "auditoría* de seguridad",
      "=auditoría*", "análisis estático", "análisis de seguridad", "escaneo* de*", "resultados del*",
      "herramientas de seguridad", "=herramientas", "revisión de seguridad", "=pruebas",
      "verificaciones automáticas",
    ],
    "supply-chain": [
      "dependencias*", "cadena de suministro*", "gestión de dependencias", "bibliotecas de terceros",
      "componentes de terceros", "=firmas", "firma de*", "versiones firmadas", "integridad*", "verificación de*",
      "sumas de verificación", "sbom", "procedencia", "autenticidad", 
    ],
    compliance: [
      "=cumplimiento*", "cumplimiento normativo", "cumplimiento y*", "normativa*", "regulaciones*", "regulatorio*",
      "=normas", "=estándares*", "certificación*", "certificaciones*", "rgpd*", "lopd*", "hipaa",
      "requisitos legales", "dispositivos médicos", "protección de datos",
    ],
    "incident-response": [
      "incidente*",
      "respuesta a incidentes", "respuesta ante incidentes", "gestión de incidentes", "manejo de incidentes",
      "incidente* de seguridad", "plan de respuesta*", "=incidentes", "en caso de incidente*", "en caso de fuga*",
      "en caso de compromiso*", "en caso de emergencia", "brecha* de*", "procedimiento* de emergencia",
      "recuperación*", "credenciales filtradas", "credenciales expuestas", "si se filtra*", "datos expuestos",
      "filtración*", "quedado expuest*", "procedimiento ante*",
    ],
    training: [
      "formación*", "capacitación*", "concienciación*", "concientización*", "entrenamiento*",
      "cultura de seguridad", "educación",
    ],
    bounty: [
      "bug bounty*", "recompensa*", "programa de recompensas", "compensación",
    ],
    contact: [
      "=contacto*", "contáctanos", "contáctenos", "información de contacto", "equipo de seguridad",
      "contacto de seguridad", "=preguntas*", "dudas*", "=equipo", "=responsables", "responsable de seguridad",
      "=ayuda", "=soporte", "consultas", "contacto seguro", "=contacto",
    ],
    encryption: [
      "clave pgp", "clave gpg", "clave pública", "llave pública", "llave pgp", "comunicación cifrada",
      "comunicaciones cifradas", "comunicación segura", "cifrado de*", "=cifrado", "=encriptación", "pgp*", "gpg*",
    ],
    acknowledgments: [
      "=agradecimiento*", "=gracias*", "reconocimiento*", "=créditos", "salón de la fama", "muro de*",
      "hall of fame", "atribución",
    ],
    resources: [
      "=recursos*", "recursos adicionales", "=referencias*", "enlaces útiles", "=enlaces", "más información",
      "ver también", "=documentación", "documentos relacionados", "lecturas*", "información adicional",
    ],
    history: [
      "=historial*", "historial de*", "registro de cambios", "cambios a esta*", "cambios en esta*",
      "última actualización", "última revisión", "revisión de esta*", "=revisiones", "vulnerabilidades pasadas",
      "actualización de esta*", "actualizaciones de esta*", "incidentes pasados", "incidentes anteriores",
    ],
    other: [
      "=introducción", "=objetivo*", "=propósito", "=resumen", "=visión general", "=descripción general",
      "tabla de contenido*", "=índice", "=conclusión", "=definiciones", "=glosario", 
      "=compromiso", "=nuestro compromiso", "=contexto", "=nota*", "datos almacenados", "=español", "=versión en español",
    ],
  },
  // biome-ignore format: phrases read better side by side
  topics: {
    notes: [
      "consideraciones de seguridad", "=consideraciones*", "=importante", "notas de seguridad",
    ],
    subject: [
      "protección", "gestión", "validación", "configuración",
      "privacidad*",
      "red", "seguridad de red", "seguridad de la red", "base* de datos", "datos*", "datos personales",
      "datos sensibles", "datos de pacientes", "datos de salud", "autenticación*", "autorización",
      "control de acceso*", "gestión de acceso*", "contraseñas", "cifrado*", "secretos", "credenciales*",
      "claves de api", "claves api", "api keys", "variables de entorno", "registro*", "monitoreo*", "supervisión",
      "infraestructura", "contenedores", "docker", "sesiones", "servidor", "api", "copias de seguridad",
      "validación de entrada*", "seguridad del código", "seguridad de datos", "seguridad de los datos", "modelo de seguridad",
    ],
    aside: [
      "=licencia", "=contribuir", "código de conducta", "hoja de ruta", "solución de problemas",
      "descargo de responsabilidad", "plan de actualización*", "plan de mejora*",
    ],
    audience: [
      "para usuarios", "para los usuarios", "para desarrolladores", "para colaboradores", "para contribuidores",
      "para administradores", "para mantenedores", "para operadores",
    ],
    "threat-model": [
      "modelo de amenaza*", "modelo de seguridad", "modelado de amenazas",
    ],
  },
  // biome-ignore format: phrases read better side by side
  evidence: {
    reporting: [
      "reporta", "reportar", "repórt*", "informar", "informe de", "notifica",
      "notifique", "notificar", "envía un", "envíe un", "enviar un", "un correo", "correo electrónico",
      "por correo", "por email", "contacta*", "contacte", "de forma privada", "en privado", "de manera privada",
      "confidencial*", "no abras", "no abra", "no crees", "no cree un", "no abrir", "no crear", "issue público",
      "issues públicos", "públicamente", "si descubres", "si descubre", "si encuentras", "si encuentra",
      "si crees", "por favor",
    ],
    "report-contents": [
      "pasos para", "reproducir", "descripción", "impacto", "prueba de concepto", "versiones afectadas", "incluye",
      "incluya", "incluir", "capturas de pantalla", "solución sugerida", "posible solución",
    ],
    response: [
      "acuse de recibo", "confirmaremos", "responderemos", "dentro de", "horas", "días hábiles", "días laborables",
      "te mantendremos", "le mantendremos", "respuesta inicial", "evaluación inicial", "plazo", "investigaremos",
      "corregiremos",
    ],
    disclosure: [
      "divulgación", "divulgar", "divulgue*", "hacer público", "90 días", "coordinada", "cve", "embargo",
      "públicamente", "hasta que",
    ],
    "safe-harbor": [
      "buena fe", "acciones legales", "acción legal", "sin autorización", "violaciones de privacidad",
      "privacidad de los",
    ],
    scope: [
      "se aplica", "aplica a", "cubre", "dentro del alcance", "incluye",
    ],
    "out-of-scope": [
      "fuera de alcance", "fuera del alcance", "excluid*", "no cubre", "no se considera*", "ingeniería social",
      "denegación de servicio",
    ],
    severity: [
      "cvss", "severidad", "gravedad", "crítica", "crítico", "alta", "baja",
    ],
    updates: [
      "actualizaciones de seguridad", "parche*", "publica*", "anunci*", "notific*", "suscrib*",
      "notas de la versión", "nueva versión", "changelog",
    ],
    "best-practices": [
      "^usa", "^use", "^usar", "^utiliza*", "^utilice", "^nunca", "^siempre", "^no compartas", "^no comparta",
      "^no subas", "^no uses", "^no use", "^no guardes", "^no almacenes", "^no almacene", "^no expongas",
      "^no incluyas", "^no incluya", "^no ejecutes", "^no ejecute", "^evita*", "^evite", "^habilita*", "^habilite",
      "^deshabilita*", "^configura", "^configurar", "^configurá", "^configure", "^verifica", "^verificar", "^verificá", "^verifique", "^mantén", "^mantenga",
      "^mantener", "^actualiza*", "^limita", "^limitar", "^limitá", "^limite", "^restringe", "^almacena", "^cambia", "^cambie",
      "^asegúrate", "^asegúrese", "^protege", "^proteja", "^cifra", "^valida", "^validar", "^validad", "^validá",
      "^rota", "^rotar", "^rotá", "^rote", "^ejecuta",
      "^monitore*", "^sigue", "^revisa*", "^revise", "^implementa", "^implementar", "^implementá", "se recomienda", "recomendamos",
      "recomendado", "deben", "debe ser", "debes", "debería*", "asegúrate", "asegúrese", 
    ],
    measures: [
      "^nuestr*", "^todos", "^todas", "^la aplicación", "^el servidor", "^el sistema", "^cifrado", "está cifrad*",
      "están cifrad*", "se cifran", "cifrados", "se almacenan", "se validan", "son validad*", "automáticamente",
      "por defecto", "está protegid*", "utilizamos", "implementamos", "se verifica*", "se registran", "hash*",
    ],
    considerations: [
      "atacante*", "riesgo*", "podría*", "no protege", "sin garantía", "vulnerable*", "limitación", "limitaciones",
      "malicios*", "puede ser", "sin cifrar", "no está diseñad*",
    ],
    testing: [
      "análisis estático", "auditoría*", "pruebas", "escane*", "codeql", "pentest*", "penetración",
    ],
    "supply-chain": [
      "dependencias", "dependabot", "renovate", "firma*", "sbom", "suma* de verificación",
    ],
    compliance: [
      "rgpd", "gdpr", "iso 27001", "cumple", "cumplimiento", "regulación*", "normativa", "normas", "hipaa", "ley",
    ],
    "incident-response": [
      "incidente*", "revoca*", "revoque", "inmediatamente", "contención", "comprometid*", "restaura*", "rotar",
    ],
    bounty: [
      "recompensa*", "bug bounty", "compensación*", "pago*",
    ],
    contact: [
      "preguntas", "contacto", "contactar", "equipo", "dudas",
    ],
    encryption: [
      "pgp", "gpg", "clave pública", "huella", "cifrar",
    ],
    acknowledgments: [
      "agradec*", "gracias", "reconoc*", "crédito",
    ],
    resources: [
      "documentación", "guía", "más información",
    ],
    history: [
      "última actualización", "revisión", "versión del documento",
    ],
    "supported-versions": [
      "soporte", "soportad*", "actualizaciones de seguridad", "última versión",
      "versión más reciente", "versiones anteriores", "versión estable", "mantenid*",
    ],
  },
  // biome-ignore format: phrases read better side by side
  phrases: {
    "not-enabled": [
      "no está habilitad*", "no está activad*", "no está activo", "no está activa", "todavía no", "aún no",
      "deshabilitad*", "desactivad*", "no disponible", "no está disponible", "planead*", "previst*", "se habilitará",
      "ya no",
    ],
    "secret-word": [
      "secretos", "credenciales", "contraseña*", "token*", "clave* de api", "claves api", "clave* privada*",
      "datos personales", "datos reales", "datos de clientes",
    ],
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
    soon: [
      "lo antes posible", "tan pronto como sea posible", "con prontitud", "a la brevedad", "lo más pronto posible",
      "lo más rápido posible", "a la mayor brevedad",
    ],
    "at-once": ["inmediatamente", "de inmediato", "24/7", "las 24 horas"],
    "public-when": ["hasta", "hasta que", "una vez", "antes", "después", "coordinad*", "coordin*", "embargo*", "cuando"],
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
    "date-as-of": ["a fecha de", "a partir de"],
    "date-next-review": ["próxima revisión"],
    "date-other": [
      "próxima actualización", "próxima auditoría", "desde", "vigente desde", "publicado el",
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
      "en vez de", "evite", "evita", "evitar", "evitemos", "abstén*", "absténgase", "prohibid*", "no se report*",
      "no se publi*", "no se abr*", "no se comunic*", "sin abrir", "no debes", "no deberías", "jamás", "no comuniques", "evitá", "evitá abrir",
      "no abrás",
    ],
    "channel-no-negation": ["si no", "nosotros no", "no lo dude", "no dude*", "no la tenemos"],
    "public-place": [
      "issue* público*", "issue* pública*", "issue* de github", "problema* público*", "incidencia* pública*",
      "incidencias de github", "seguimiento de problemas", "seguimiento de incidencias", "foro* público*",
      "canal* público*", "canales públicos", "discusi* pública*", "redes sociales", "en issues", "en los issues",
      "tickets públicos", "ticket público", "reporte* público*", "a través de issues", "issue abierto*", "issues abierto*", "issue abierta",
      "issues abiertas", "issues públicas", "issue pública", "issues publicas", "issues publicos", "issue publico", "incidencia pública",
      "incidencias públicas", "pull requests públicas",
    ],
    "public-word": [
      "no publiques", "no publique", "no publicar", "no divulgues", "no divulgue", "no divulgar", "no reveles",
      "no revele", "no revelar", "no difunda", "no difundas",
      "públicamente", "en público", "hacer público", "hacer pública", "hacerlo público", "divulgación pública",
      "a terceros", "públicos", "de forma pública", "de manera pública",
    ],
    "open-issue": [
      "abra una issue", "abre una issue", "abrir una issue", "crear una issue", "cree una issue", "crea una issue", "abras una issue",
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
    "private-issue": [
      "issue privado", "issue privada", "issues privados", "issues privadas", "incidencia privada",
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
