/** Portuguese. */

import type { Language } from "./language.ts";

export const pt: Language = {
  code: "pt",
  name: "Portuguese",
  // biome-ignore format: phrases read better side by side
  stopWords: [
    "o", "os", "as", "do", "da", "dos", "das", "e", "em", "no", "na", "nos", "nas", "um", "uma", "por", "para", "com",
    "não", "se", "é", "ao", "à", "que", "seu", "sua", "seus", "suas", "este", "esta", "ou", "como", "mais", "nós",
    "nosso", "nossa", "você", "pode", "podem", "ser", "são", "está", "também", "qualquer", "favor", "sem", "sobre",
    "todo", "todos", "quando", "desde", "entre", "te", "pelo", "pela", "foi", "será", "serão", "mas", "já", "de", "a",
    "isso", "ele", "muito",
  ],
  headings: {},
  evidence: {},
  // biome-ignore format: phrases read better side by side
  phrases: {
    "unit-hour": ["hora", "horas"],
    "unit-day": ["dia", "dias", "dias corridos"],
    "unit-business-day": ["dia útil", "dias úteis", "dia util", "dias uteis"],
    "unit-week": ["semana", "semanas"],
    "unit-month": ["mês", "meses", "mes"],
    "unit-year": ["ano", "anos"],
    "act-acknowledge": [
      "confirm* o recebimento", "confirmaremos", "confirmação de recebimento", "confirmação", "confirmação inicial",
      "acus*", "resposta inicial", "primeira resposta", "resposta", "respond*", "retorno", "retornaremos",
      "entraremos em contato", "entrar em contato", "tempo de resposta", "reconhec*", "aviso de receção",
      "confirmar a receção", "confirmar o recebimento", "primeiro contato", "recebimento",
    ],
    "act-triage": [
      "avali*", "investig*", "analis*", "análise", "valid*", "verific*", "triagem", "classific*", "revisão",
      "diagnóstico", "resposta detalhada", "triage",
      "cronograma para correção", "cronograma de correção", "cronograma*", "plano de correção",
    ],
    "act-update": [
      "atualização de status", "atualizações", "atualização do status", "informad*", "manteremos", "acompanhamento",
      "progresso", "atualização",
    ],
    "act-fix": [
      "correção", "correções", "corrigi*", "corrigir*", "patch", "patches", "resol*", "solução", "solucion*",
      "remedi*", "mitig*", "atualização de segurança", "fix", "hotfix",
    ],
    "act-disclose": ["divulg*", "public*", "embargo*", "tornar público", "tornada pública"],
    "act-notify": ["notific*", "avisar usuários", "informar os usuários", "comunicar os usuários"],
    "time-within": [
      "em", "em até", "dentro de", "no prazo de", "num prazo de", "até", "em menos de", "no máximo", "prazo de",
      "máximo de", "máximo", "em um prazo de", "nas próximas", "nos próximos", "no prazo máximo de", "dentro de até",
    ],
    "time-span": ["mais de", "últimos", "últimas", "há", "atrás", "anterior a", "passados"],
    "time-every": ["a cada", "cada"],
    "time-for": ["durante", "após", "depois de", "pelo menos", "por", "mínimo de", "no mínimo"],
    "time-anchor": ["de", "após", "depois de", "desde", "a partir de", "a contar de", "do", "da"],
    "report-received": [
      "recebimento", "receber", "recebido", "seu relato", "reporte", "relatório", "seu reporte", "receção",
    ],
    "promise-negated": [
      "não podemos garantir", "não garantimos", "sem garantia*", "não há garantia*", "não prometemos",
      "não posso garantir", "nenhuma garantia",
    ],
    "promise-unanswered": [
      "não receber", "não recebeu", "sem resposta", "não obtiver resposta", "não respondermos", "não houver resposta",
      "não receba", "não tiver resposta",
    ],
    "not-a-deadline": [
      "sessão", "sessões", "senha*", "certificado*", "expir*", "retenção", "excluíd*", "backup*", "rotação",
      "rotacion*", "token*", "apagad*",
    ],
    "best-effort": [
      "melhor esforço", "melhores esforços", "conforme disponibilidade", "tempo livre", "best effort",
      "conforme nossa disponibilidade", "na medida do possível", "quando possível",
    ],
    "severity-critical": ["crític*"],
    "severity-high": ["alta", "alto", "altas", "grave"],
    "severity-medium": ["média", "médio", "moderad*", "media"],
    "severity-low": ["baixa", "baixo", "baixas", "leve"],
    "version-header": ["versão", "versões", "versao", "branch", "ramo", "release"],
    "support-header": [
      "suportada", "suportado", "suporte", "suportadas", "com suporte", "atualizações de segurança", "mantida",
      "suportada?", "recebe suporte",
    ],
    "status-header": ["status", "estado", "situação"],
    "advisory-header": ["vulnerabilidade*", "severidade", "gravidade", "corrigido em", "afetad*"],
    "until-header": [
      "fim do suporte", "fim de suporte", "fim de vida", "até", "suporte até", "data de fim", "suportada até",
      "término do suporte",
    ],
    "mark-yes": ["sim", "suportada", "suportado", "ativo", "ativa", "atual", "com suporte", "vigente", "em suporte"],
    "mark-no": [
      "não", "não suportada", "não suportado", "sem suporte", "fim de vida", "obsoleta", "obsoleto", "descontinuada",
      "descontinuado", "não mantida", "encerrado", "nao",
    ],
    "mark-partial": [
      "apenas segurança", "somente segurança", "apenas críticas", "somente críticas", "apenas correções*",
      "somente correções*", "limitado", "parcial", "manutenção", "apenas críticos",
    ],
    "version-latest": ["última", "mais recente", "atual", "última versão", "mais nova", "ultima"],
    "version-branch": ["desenvolvimento", "branch principal", "principal"],
    "version-rest": [
      "anteriores", "antigas", "outras", "todas as outras", "todas as demais", "demais", "anterior", "mais antigas",
      "restante", "outros",
    ],
    "version-all": ["todas", "todas as versões"],
    "version-below": [
      "antes de", "anterior a", "anteriores a", "anterior à", "menor que", "inferior a", "abaixo de", "até",
    ],
    "version-upward": [
      "ou superior", "ou posterior", "em diante", "e superiores", "e posteriores", "ou mais", "e superior",
      "ou maior", "e acima",
    ],
    "version-downward": ["e anteriores", "ou anterior", "ou inferior", "e inferiores", "e anterior", "e abaixo"],
    "date-updated": [
      "última atualização", "atualizado pela última vez", "última modificação", "última revisão",
      "data de atualização", "ultima atualização", "última alteração", "ultima atualizacao",
    ],
    "date-updated-weak": [
      "atualizado", "atualizada", "atualizado em", "modificado em", "atualização", "atualizada em", "revisado",
    ],
    "date-reviewed": ["última verificação", "data de revisão"],
    "date-reviewed-weak": ["revisado em", "revisada em"],
    "date-subject": ["política", "documento", "arquivo", "página", "ficheiro"],
    "date-support-end": [
      "suporte até", "suportada até", "fim do suporte", "fim de suporte", "fim de vida", "suportado até",
      "mantida até",
    ],
    "date-support-end-weak": ["até", "fim"],
    "date-evidence": [
      "auditoria", "auditorias", "auditado", "teste de penetração", "testes de penetração", "teste de invasão",
      "pentest", "resultados da varredura", "resultado da varredura", "varredura", "resultados dos testes",
      "relatório de testes", "scan",
    ],
    "date-other": [
      "próxima revisão", "próxima atualização", "próxima auditoria", "desde", "em vigor", "publicado em", "criado em",
      "previst*", "próxim*", "vigente desde",
    ],
    // Channels and publicity
    continues: ["em vez disso", "nesse caso", "neste caso"],
    "form-word": ["formulário", "portal"],
    "channel-negation": [
      "não", "nunca", "jamais", "em vez de", "ao invés de", "em lugar de", "evite", "evitar", "proibido", "abstenha*",
    ],
    "channel-no-negation": [
      "se não", "se você não", "caso não", "nós não", "não hesite", "não receber", "não receba", "não iremos",
      "não vamos", "não somente", "não apenas", "não se preocupe", "não temos", "não é suportad*", "não suportad*",
      "ainda não",
    ],
    "public-place": [
      "issue* pública*", "issue* público*", "issues do github", "issue do github", "problema* público*",
      "ticket* público*", "fórum público", "fóruns públicos", "canais públicos", "canal público", "discuss* pública*",
      "redes sociais", "via issues", "nas issues", "em issues", "rastreador de problemas", "pelo issues",
      "através de issues", "por meio de issues",
    ],
    "public-word": [
      "publicamente", "em público", "tornar público", "tornar pública", "torná la pública", "divulgação pública",
      "a terceiros", "público", "de forma pública", "públicas",
    ],
    "open-issue": [
      "abrir uma issue", "abra uma issue", "abra issue", "abra issues", "abrir issue", "abrir issues",
      "criar uma issue", "crie uma issue", "criar issues", "crie issues", "crie issue", "abrindo uma issue",
      "criando uma issue", "uma issue no github", "uma issue pública", "abra um issue", "abrir um issue",
      "crie um issue", "criar um issue", "abra um ticket", "abrir um ticket", "iniciar uma discussão",
      "abra uma discussão",
    ],
    "tell-word": [
      "report*", "relat*", "divulg*", "envi*", "contat*", "escrev*", "publi*", "comuni*", "discut*", "compartilh*",
      "abr*", "cri*", "notifi*", "us*", "utili*", "inform*", "avis*", "mande",
    ],
    "security-word": ["segurança"],
    "vulnerability-word": [
      "vulnerabilidade*", "falha* de segurança", "problema* de segurança", "bug* de segurança",
      "incidente* de segurança", "brecha*",
    ],
    "not-vulnerability": [
      "não relacionad* à segurança", "não relacionad* a segurança", "não são de segurança", "bugs comuns",
      "outros problemas", "outros bugs", "bugs gerais", "solicitações de recursos", "sem relação com segurança",
    ],
    "no-answer": ["não receber", "não receba", "sem resposta", "não responder*", "indisponível"],
    "without-details": ["sem detalhes", "sem incluir detalhes", "sem revelar", "sem expor"],
    "sensitive-details": [
      "informações sensíveis", "dados sensíveis", "dados pessoais", "senhas", "informações confidenciais",
    ],
    "we-word": ["publicaremos", "vamos", "iremos", "será publicad*", "serão publicad*", "inscrev*", "criaremos"],
    "question-word": ["pergunta*", "dúvida*", "consultas", "sugestões"],
    "conduct-word": ["código de conduta"],
    "private-way": [
      "em privado", "de forma privada", "de maneira privada", "privadamente", "em particular", "confidencialmente",
      "de forma confidencial", "diretamente o mantenedor", "diretamente os mantenedores",
      "diretamente com o mantenedor", "diretamente ao mantenedor", "diretamente aos mantenedores", "mensagem privada",
    ],
    "email-named": [
      "por e mail", "por email", "um e mail", "um email", "via e mail", "via email", "através do e mail",
      "pelo e mail",
    ],
    "email-word": ["endereço de e mail"],
    "advisory-feature": [
      "relato privado de vulnerabilidade*", "relatório privado de vulnerabilidade*", "aba security",
      "aba \"security\"", "aba segurança", "aba de segurança", "guia security", "aviso de segurança privado",
      "denúncia privada de vulnerabilidade*", "relatório de vulnerabilidade privado",
    ],
    "press-word": ["clique", "botão", "aba"],
    "direct-message": ["mensagem direta", "mensagens diretas", "mensagem privada", "mensagens privadas"],
    "encrypt-word": ["criptograf*", "cifr*"],
    "refer-word": ["consulte", "veja", "leia", "encontra se", "disponível em", "descrit*", "acesse"],
    "policy-word": ["política de segurança", "reportar vulnerabilidades"],
    "time-before-public": [
      "antes de * publicamente", "antes de divulgar* publicamente", "antes de torn* públic*",
      "antes da divulgação pública", "antes de qualquer divulgação", "antes de publicar*", "antes de divulgar*",
      "antes de tornar * públic*",
    ],
    "ask-for-time": ["dê nos", "nos dê", "conceda", "permita", "pedimos", "solicitamos", "aguarde", "forneça"],
    "plain-bug": ["bug", "bugs", "erros"],
  },
  // biome-ignore format: phrases read better side by side
  numbers: {
    um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, dez: 10, catorze: 14,
    quinze: 15, trinta: 30, "vinte e quatro": 24, "quarenta e oito": 48, "setenta e duas": 72, noventa: 90,
    sessenta: 60,
  },
  // biome-ignore format: phrases read better side by side
  months: [
    ["janeiro", "jan"], ["fevereiro", "fev"], ["março", "mar", "marco"], ["abril", "abr"], ["maio", "mai"],
    ["junho", "jun"], ["julho", "jul"], ["agosto"], ["setembro"], ["outubro"],
    ["novembro", "nov"], ["dezembro", "dez"],
  ],
  // biome-ignore format: phrases read better side by side
  weekdays: [
    ["segunda-feira"], ["terça-feira"], ["quarta-feira"], ["quinta-feira"], ["sexta-feira"], ["sábado"], ["domingo"],
  ],
};
