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
    "isso", "ele", "muito", "através", "evite", "caso", "dentro", "projeto", "segurança", "publicamente",
  ],
  // biome-ignore format: phrases read better side by side
  headings: {
    title: [
      "=segurança", "política de segurança*", "políticas de segurança", "política de divulgação*", "=política",
      "guia de segurança", "diretrizes de segurança", "segurança e privacidade", "segurança do projeto",
      "aviso de segurança",
    ],
    "supported-versions": [
      "versões coberta*", "versões atendidas", "versões mantida*",
      "versões suportadas", "versões com suporte", "versões compatíveis", "versão suportada", "versões mantidas",
      "versões apoiadas", "versões afetadas", "suporte de versões", "suporte a versões", "quais versões",
      "ciclo de vida", "fim de vida", "fim do suporte", "política de suporte", "=versões", "versões ativas",
      "versões em suporte", "plataformas suportadas",
    ],
    reporting: [
      "reportar uma vulnerabilidade*", "reportando uma vulnerabilidade*", "relatar uma vulnerabilidade*",
      "relatando uma vulnerabilidade*", "comunicar uma vulnerabilidade*", "comunicando uma vulnerabilidade*",
      "reporte de vulnerabilidade*", "reportar uma*", "reportar um*", "reportar vulnerabilidade*",
      "reportar problemas*", "reportando uma*",
      "reportando um*", "reportando vulnerabilidade*", "reporte de*", "=reportar", "=reporte*", "relatar uma*",
      "relatar um*", "relatar vulnerabilidade*", "relatando uma*", "relatando vulnerabilidade*", "relato de*",
      "relato* de vulnerabilidade*", "como reportar*", "como relatar*", "como comunicar*", "onde reportar*",
      "comunicar uma*", "comunicação de vulnerabilidade*", "comunicando uma*", "informar uma*", "notificar uma*",
      "notificação de vulnerabilidade*", "denunciar uma*", "denúncia de*", "canal de reporte", "canais de reporte",
      "canal privado", "reporte privado", "relato privado", "de forma privada", "processo de reporte",
      "processo de relato", "encontrou uma*", "se você encontr*", "se você descobr*", "=vulnerabilidades",
      "problemas de segurança", "falhas de segurança", "não abra*", "não crie*", "não reporte*", "não divulgue*",
      "por e mail", "por email", "via e mail", "via email", "=e mail", "=email", "via github", "pelo github",
      "=alternativa*", "método preferido", "canal preferido", "divulgar uma*", "enviar um*", "envio de*", "relato por",
    ],
    "report-contents": [
      "o que incluir*", "o que deve conter*", "o que informar", "informações a incluir", "informações necessárias",
      "informações obrigatórias", "informações que*", "informações úteis", "conteúdo do relat*",
      "conteúdo do reporte", "detalhes a incluir", "inclua em seu*", "inclua no seu*", "por favor inclua",
      "passos para reproduzir*", "passos para reprodução", "como reproduzir", "=descrição", "=impacto",
      "=ambiente", "=evidência*", "tipo de vulnerabilidade", "comentários adicionais",
      "informações adicionais sobre*",
    ],
    response: [
      "o que esperar*", "o que você pode esperar", "tempo* de resposta", "prazo* de resposta", "=prazos", "=prazo",
      "=resposta", "nossa resposta", "processo de resposta", "compromisso* de resposta", "=processo",
      "processo de tratamento", "gestão de vulnerabilidades", "gerenciamento de vulnerabilidades",
      "tratamento de*", "o que acontece*", "após o reporte", "após o relato", "depois de reportar", "=cronograma",
      "=linha do tempo", "nosso processo", "próximos passos", "acompanhamento", "resolução",
      "correção de vulnerabilidades", "nossos compromissos", "processo e sla*", "sla*",
    ],
    disclosure: [
      "=divulgação", "política de divulgação", "divulgação responsável", "divulgação coordenada",
      "divulgação pública", "processo de divulgação", "=publicação", "publicação de*", "embargo",
      "atribuição de cve", "cve*", "confidencialidade", "divulgação de vulnerabilidades",
    ],
    "safe-harbor": [
      "ao testar", "ao pesquisar", "ao fazer testes", "regras para testes", "regras de teste*",
      "porto seguro", "safe harbor", "proteção legal", "proteção jurídica", "boa fé", "pesquisa de boa fé",
      "=legal", "aspectos legais", "regras do programa", "regras de engajamento", "=regras",
      "pesquisadores de segurança", "para pesquisadores", "pesquisa de segurança", "testes responsáveis",
    ],
    scope: [
      "o que conta como*",
      "=escopo", "=âmbito", "em escopo", "dentro do escopo", "no escopo", "escopo d*", "o que está coberto",
      "o que é coberto", "o que é considerado*", "o que consideramos*", "o que é uma vulnerabilidade",
      "o que constitui*", "vulnerabilidades elegíveis", "limites de confiança", "=incluído*", "escopo e *",
    ],
    "out-of-scope": [
      "fora do escopo", "fora de escopo", "fora do âmbito", "não coberto*", "=exclusões", "=excluído*",
      "não é considerado*", "não consideramos*", "não elegíveis", "o que não*", "não é uma vulnerabilidade",
      "não incluído*",
    ],
    severity: [
      "severidade*", "gravidade*", "classificação*", "níveis de severidade", "níveis de gravidade", "criticidade*",
      "nível de risco", "níveis de risco", "=crítica", "=crítico", "=alta", "=alto", "=média", "=médio", "=baixa",
      "=baixo", "prioridade*",
    ],
    updates: [
      "atualizações de segurança", "atualização de segurança", "=atualizações", "=atualização",
      "correções de segurança", "patches de segurança", "patches", "avisos de segurança", "alertas de segurança",
      "anúncios*", "notificações", "boletins*", "política de atualiza*", "mantenha se informado",
      "lista de e mail", "comunicados de segurança",
    ],
    "best-practices": [
      
      "boas práticas*", "melhores práticas*", "práticas recomendadas", "práticas seguras", "recomendaç*", "dicas*",
      "conselhos", "lista de verificação", "checklist*", "endurecimento", "hardening*", "configuração segura",
      "configuração recomendada", "implantação segura", "uso seguro", "para usuários", "para desenvolvedores",
      "para contribuidores", "para colaboradores", "para administradores", "responsabilidade* do*",
      "responsabilidades*", "o que fazer", "o que não fazer", "nunca*", "precauções", "gestão de segredos",
      "gerenciamento de segredos", "antes de*", "em produção", "guia para*", "regras para*", "proteja seu*",
      "como proteger*", "cuidados*",
    ],
    measures: [
      "medidas*", "prevenção",
      "medidas de segurança*", "medidas técnicas", "medidas de proteção", "medidas implementadas",
      "recursos de segurança", "funcionalidades de segurança", "mecanismos de segurança",
      "arquitetura de segurança", "controles de segurança", "=proteções", "práticas de segurança",
      "princípios de segurança", "segurança por padrão", "segurança implementada", "defesa em profundidade",
      "como protegemos*", "postura de segurança", "=mitigações", "proteções implementadas", "princípios",
    ],
    considerations: [
      "risco*", "ameaça*", "limitaç*",
      "riscos conhecidos", "=riscos*", "limitações conhecidas",
      "=limitações*", "problemas conhecidos", "vulnerabilidades conhecidas", "=advertência*",
      "isenção de responsabilidade", "modelo de ameaça*", "ameaças*", "superfície de ataque",
      "vetores de ataque", "riscos residuais", "premissas",

    ],
    testing: [
      "teste*", "auditoria*",
      "testes de segurança", "teste de segurança", "testes de penetração", "auditoria* de segurança",
      "análise estática", "análise de segurança", "varredura*", "ferramentas de segurança",
      "=ferramentas", "revisão de segurança", "=testes", "verificações automáticas", "verificações automatizadas",
    ],
    "supply-chain": [
      "dependências*", "cadeia de suprimentos*", "cadeia de fornecimento", "gestão de dependências",
      "gerenciamento de dependências", "bibliotecas de terceiros", "componentes de terceiros", "=assinaturas",
      "assinatura de*", "versões assinadas", "integridade*", "verificação de*", "somas de verificação", "sbom",
      "proveniência", "autenticidade",
    ],
    compliance: [
      "conformidade*", "=compliance*", "regulamentaç*", "regulatório*", "=normas*", "=padrões*", "certificação*",
      "certificações*", "lgpd*", "gdpr*", "hipaa", "requisitos legais", "dispositivos médicos",
      "proteção de dados pessoais",
    ],
    "incident-response": [
      "incidente*",
      "resposta a incidentes", "resposta à incidentes", "resposta a incidente*", "gestão de incidentes",
      "gerenciamento de incidentes", "incidente* de segurança", "plano de resposta*", "=incidentes",
      "em caso de incidente*", "em caso de vazamento*", "em caso de comprometimento*", "em caso de emergência",
      "violação de dados", "vazamento de*", "procedimento* de emergência", "recuperação*", "credenciais vazadas",
      "credenciais expostas", "se você vazou*",
    ],
    training: [
      "treinamento*", "conscientização*", "capacitação*", "formação*", "cultura de segurança", "educação",
    ],
    bounty: [
      "bug bounty*", "recompensa*", "programa de recompensas", "compensação",
    ],
    contact: [
      "=contato*", "=contacto*", "fale conosco", "entre em contato", "informações de contato",
      "equipe de segurança", "equipa de segurança", "contato de segurança", "=perguntas*", "=dúvidas*", "=equipe",
      "=responsáveis", "responsável de segurança", "=ajuda", "=suporte", "suporte e contato", "contato e suporte",
    ],
    encryption: [
      "chave pgp", "chave gpg", "chave pública", "comunicação criptografada", "comunicação segura",
      "comunicação cifrada", "=criptografia", "=cifragem", "pgp*", "gpg*",
    ],
    acknowledgments: [
      "=agradecimento*", "=obrigado*", "reconhecimento*", "=créditos", "hall da fama", "mural de*", "hall of fame",
      "atribuição", "agradecimento",
    ],
    resources: [
      "=recursos*", "recursos adicionais", "=referências*", "links úteis", "=links", "mais informações",
      "saiba mais", "veja também", "=documentação", "documentos relacionados", "leitura*",
      "informações adicionais",
    ],
    history: [
      "=histórico*", "histórico de*", "registro de alterações", "registo de alterações", "mudanças nesta*",
      "alterações nesta*", "alterações a esta*", "última atualização", "última revisão", "revisão desta*",
      "=revisões", "vulnerabilidades passadas", "atualização desta*", "atualizações desta*", "incidentes passados", "incidentes anteriores",
    ],
    other: [
      "=introdução", "=objetivo*", "=propósito", "=resumo", "=visão geral", "=sumário", "=índice", 
      "=conclusão", "=definições", "=glossário", 
      "=compromisso", "=nosso compromisso", "=contexto", "=nota*", "=finalidade", "responsabilidades", "=português", "=versão em português",
      "tabela de conteúdo*",
    ],
  },
  // biome-ignore format: phrases read better side by side
  topics: {
    notes: [
      "considerações de segurança", "=considerações*", "=importante", "notas de segurança", "avisos importantes", "=atenção",
    ],
    subject: [
      "proteção", "gestão", "gerenciamento", "validação", "configuração",
      "privacidade*",
      "rede", "segurança de rede", "segurança da rede", "banco* de dados", "base de dados", "dados*",
      "dados pessoais", "dados sensíveis", "dados de pacientes", "dados de saúde", "autenticação*", "autorização",
      "controle de acesso*", "controlo de acesso", "gestão de acesso*", "senhas", "palavras passe",
      "criptografia*", "segredos", "credenciais*", "chaves de api", "api keys", "variáveis de ambiente", "logs*",
      "registro*", "monitoramento*", "monitorização", "infraestrutura", "contêineres", "docker", "sessões",
      "servidor", "api", "backups", "cópias de segurança", "validação de entrada*", "segurança do código",
      "segurança de dados", "segurança dos dados", "modelo de segurança", 
    ],
    aside: ["=licença", "=contribuir", "=contribuição", "código de conduta", "roteiro", "solução de problemas", "isenção de responsabilidade"],
    audience: [
      "para usuários", "para os usuários", "para utilizadores", "para desenvolvedores", "para contribuidores",
      "para colaboradores", "para administradores", "para mantenedores", "para operadores",
    ],
    "threat-model": [
      "modelo de ameaça*", "modelo de segurança", "modelagem de ameaças",
    ],
  },
  // biome-ignore format: phrases read better side by side
  evidence: {
    reporting: [
      "reporte o", "reporte a", "reportar", "relate", "relatar", "informe", "notifique", "envie um", "enviar um",
      "um e mail", "um email", "por e mail", "por email", "via e mail", "entre em contato", "contate",
      "de forma privada", "em privado", "privadamente", "confidencial*", "não abra", "não crie", "não abrir",
      "não criar", "issue pública", "issues públicas", "issues públicos", "publicamente", "se você descobrir",
      "se você encontrar", "se você acredita", "se encontrar", "se descobrir", "por favor",
      "repositório é público", "formulário",
    ],
    "report-contents": [
      "passos para", "reproduzir", "descrição", "descreva", "impacto", "prova de conceito", "versões afetadas",
      "inclua", "incluir", "capturas de tela", "prints", "sugestão de correção", "possível solução", "navegador",
      "sistema operacional", "selecione", "anexe", "adicione",
    ],
    response: [
      "confirmaremos", "responderemos", "dentro de", "em até", "horas", "dias úteis", "manteremos você",
      "resposta inicial", "avaliação inicial", "prazo", "investigaremos", "corrigiremos", "recebimento",
    ],
    disclosure: [
      "divulgação", "divulgar", "divulgue", "tornar público", "90 dias", "coordenada", "cve", "embargo",
      "publicamente", "até que",
    ],
    "safe-harbor": [
      "boa fé", "ações legais", "ação legal", "medidas legais", "sem autorização", "violação de privacidade",
    ],
    scope: [
      "se aplica", "aplica se", "cobre", "dentro do escopo", "inclui", "abrange",
    ],
    "out-of-scope": [
      "fora do escopo", "fora de escopo", "excluíd*", "não cobre", "não é considerad*", "não são considerad*",
      "engenharia social", "negação de serviço",
    ],
    severity: [
      "cvss", "severidade", "gravidade", "crítica", "crítico", "alta", "baixa",
    ],
    updates: [
      "atualizações de segurança", "correções", "publicad*", "anunciad*", "notific*", "inscrev*",
      "notas de versão", "nova versão", "changelog",
    ],
    "best-practices": [
      "^use", "^usar", "^utilize", "^utilizar", "^nunca", "^sempre", "^não", "^evite", "^evitar", "^habilite",
      "^ative", "^desative", "^configure", "^verifique", "^mantenha", "^manter", "^atualize", "^limite",
      "^restrinja", "^armazene", "^altere", "^troque", "^certifique", "^proteja", "^criptografe", "^valide",
      "^rotacione", "^execute", "^monitore", "^siga", "^revise", "^implemente", "recomenda se", "recomendamos",
      "recomendado", "devem", "deve ser", "você deve", "deveria*", "certifique se",
    ],
    measures: [
      "^noss*", "^todos", "^todas", "^a aplicação", "^o servidor", "^o sistema", "^criptografia",
      "criptografad*", "são armazenad*", "são validad*", "automaticamente",
      "por padrão", "é protegid*", "utilizamos", "implementamos", "são verificad*", "hash*",
    ],
    considerations: [
      "atacante*", "invasor*", "risco*", "poderia*", "pode ser", "podem ser", "não protege", "sem garantia",
      "vulnerável", "vulneráveis", "limitação", "limitações", "malicios*", "não criptografad*",
    ],
    testing: [
      "análise estática", "auditoria*", "testes", "varredura*", "codeql", "pentest*", "penetração",
    ],
    "supply-chain": [
      "dependências", "dependabot", "renovate", "assinad*", "assinatura*", "sbom", "checksum*",
    ],
    compliance: [
      "lgpd", "gdpr", "iso 27001", "conformidade", "regulamento*", "normas", "hipaa", "lei",
    ],
    "incident-response": [
      "incidente*", "revogue", "revogar", "imediatamente", "contenção", "comprometid*", "restaur*", "vazament*",
    ],
    bounty: [
      "recompensa*", "bug bounty", "compensação", "pagamento*",
    ],
    contact: [
      "perguntas", "contato", "dúvidas", "equipe",
    ],
    encryption: [
      "pgp", "gpg", "chave pública", "impressão digital",
    ],
    acknowledgments: [
      "agradec*", "obrigado", "reconhec*", "crédito*",
    ],
    resources: [
      "documentação", "guia", "mais informações",
    ],
    history: [
      "última atualização", "revisão",
    ],
    "supported-versions": [
      "suporte", "suportad*", "atualizações de segurança", "última versão", "versão mais recente",
      "versões anteriores", "versão estável", "mantid*",
    ],
  },
  // biome-ignore format: phrases read better side by side
  phrases: {
    "not-enabled": [
      "não está habilitad*", "não está ativad*", "não está ativo", "não está ativa", "ainda não", "desabilitad*",
      "desativad*", "indisponível", "não está disponível", "planejad*", "previst*", "será habilitad*", "será ativad*",
      "não habilitad*",
    ],
    "secret-word": [
      "segredo*", "credenciais", "senha*", "token*", "chave* de api", "chaves api", "chave* privada*", "dados pessoais",
      "dados reais", "dados de clientes",
    ],
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
    soon: [
      "o mais rápido possível", "assim que possível", "o quanto antes", "prontamente", "o mais breve possível",
      "logo que possível", "o mais rapidamente possível",
    ],
    "at-once": ["imediatamente", "24/7", "de imediato"],
    "public-when": ["até", "até que", "assim que", "uma vez", "antes", "depois", "após", "coordenad*", "coordena*", "embargo*", "quando"],
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
      "somente correções*", "limitado", "parcial", "manutenção", "apenas críticos", "apenas correções críticas", "correções críticas",
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
    "date-as-of": ["em", "na data de"],
    "date-next-review": ["próxima revisão"],
    "date-other": [
      "próxima atualização", "próxima auditoria", "desde", "em vigor", "publicado em", "criado em",
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
      "ainda não", "reconhecimento público",
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
      "incidente* de segurança", "brecha*", "detalhes de exploração", "detalhes da exploração",
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
      "diretamente com o mantenedor", "diretamente ao mantenedor", "diretamente aos mantenedores", "mensagem privada", "canal privado",
      "canal oficial privado",
    ],
    "email-named": [
      "por e mail", "por email", "um e mail", "um email", "via e mail", "via email", "através do e mail",
      "pelo e mail",
    ],
    "email-word": ["endereço de e mail"],
    "advisory-feature": [
      "relato privado de vulnerabilidade*", "relatório privado de vulnerabilidade*", "aba security",
      "aba \"security\"", "aba segurança", "aba de segurança", "guia security", "aviso de segurança privado",
      "denúncia privada de vulnerabilidade*", "relatório de vulnerabilidade privado", "security advisory do github", "fluxo privado",
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
