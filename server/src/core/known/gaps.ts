/** The words by which a gap that an author should fill is told from brackets that mean what they say. */

import type { Placeholder } from "../document/policy.ts";

/** First words that order the author to fill something in, whatever follows. Lower case. */
export const orders: readonly string[] = [
  "insert",
  "todo",
  "tbd",
  "fixme",
  "placeholder",
  "fill in",
  "changeme",
  "change me",
  "replace with",
  "replace this",
  "hier einfügen",
  "bitte einfügen",
  "bitte eintragen",
  "insertar",
  "inserte",
  "inserta",
  "inserir",
  "insira",
  "insérer",
  "insérez",
  "inserire",
  "inserisci",
  "вставьте",
  "вставить",
  "впишите",
  "укажите",
  "wstaw",
  "wpisz",
  "请填写",
  "待填写",
  "待添加",
  "待补充",
  "待設定",
  "填写",
  "填入",
  "请插入",
  "插入",
  "在此填写",
  "ここに",
  "記入",
  "입력하세요",
  "여기에",
];

/** First words that order something of the author only where they also name what: `[Add contact e-mail]`. */
export const requests: readonly string[] = [
  "add",
  "enter",
  "include",
  "provide",
  "specify",
  "put",
  "replace",
  "fill",
  "update with",
  "link to",
  "set",
  "use your",
  "ihre",
  "deine",
  "añadir",
  "añade",
  "agregar",
  "agregue",
  "adicionar",
  "adicione",
  "coloque",
  "ajouter",
  "ajoutez",
  "aggiungi",
  "aggiungere",
  "добавьте",
  "введите",
];

/** First words that say that it is the author's own. */
export const owners: readonly string[] = [
  "your",
  "my",
  "our",
  "ihre",
  "ihr",
  "deine",
  "dein",
  "eure",
  "tu",
  "su",
  "vuestro",
  "seu",
  "sua",
  "teu",
  "votre",
  "vos",
  "ton",
  "tuo",
  "tua",
  "il tuo",
  "la tua",
  "vostra",
  "ваш",
  "ваша",
  "ваше",
  "твой",
  "twój",
  "twoja",
  "你的",
  "您的",
  "あなたの",
  "귀하의",
  "당신의",
  "e-posta adresiniz",
];

/** Words anywhere in the gap that give it away where it also names what. */
export const giveaways: readonly string[] = [
  "replace with",
  "if available",
  "if applicable",
  "to be added",
  "tobeadded",
  "to be determined",
  "to be filled",
  "to be announced",
  "to be provided",
  "to come",
  "coming soon",
  "goes here",
  "would be here",
  "will be here",
  "will go here",
  "actual",
  "einfügen",
  "eintragen",
];

type Want = Placeholder["wants"];

/** Words by what belongs in the gap; the first list that has one of the words decides. */
export const wantWords: readonly (readonly [Want, readonly string[]])[] = [
  [
    "date",
    [
      "date",
      "dates",
      "datum",
      "fecha",
      "data",
      "дата",
      "дату",
      "tarih",
      "日期",
      "日付",
      "날짜",
      "yyyy",
      "dd/mm/yyyy",
      "month",
    ],
  ],
  [
    "contact",
    [
      "email",
      "e mail",
      "emails",
      "mail",
      "contact",
      "contacts",
      "phone",
      "telephone",
      "address",
      "kontakt",
      "kontaktadresse",
      "mailadresse",
      "contacto",
      "contato",
      "contatto",
      "correo",
      "courriel",
      "adresse",
      "endereço",
      "indirizzo",
      "e posta",
      "почта",
      "почту",
      "почты",
      "адрес",
      "邮箱",
      "郵箱",
      "邮件",
      "联系",
      "聯絡",
      "メール",
      "連絡先",
      "이메일",
      "연락처",
      "fingerprint",
      "pgp",
      "gpg",
      "handle",
      "method",
      "discord",
      "telegram",
      "slack",
      "twitter",
      "key",
      "mobile",
    ],
  ],
  [
    "link",
    [
      "url",
      "link",
      "website",
      "webpage",
      "repository",
      "repo",
      "form",
      "enlace",
      "lien",
      "ссылка",
      "ссылку",
      "链接",
      "リンク",
      "링크",
      "here",
    ],
  ],
  ["version", ["version", "versions", "versión", "versão", "версия", "版本", "バージョン", "버전"]],
  [
    "name",
    [
      "name",
      "names",
      "organization",
      "organisation",
      "organization's",
      "company",
      "company's",
      "project",
      "project's",
      "team",
      "maintainer",
      "username",
      "domain",
      "nombre",
      "nome",
      "nom",
      "имя",
      "название",
      "名称",
      "名前",
      "이름",
    ],
  ],
];

/** Gaps without any order, by their exact words; each says by itself that something is to come. */
export const plainGaps: readonly (readonly [Want, RegExp])[] = [
  [
    "date",
    /^(?:current|today'?s?|insert|effective|review|revision|last updated?|update|publication|issue) date$|^today$/,
  ],
  [
    "contact",
    /^(?:(?:security|project|maintainer|author|owner|team|company|support|primary|backup|emergency|contact|organi[sz]ation|lead|main|private|dedicated) ){1,3}(?:e ?mail|mail|contact)(?:[ /](?:address|contact|info|information|details|method|person|e ?mail))?$/,
  ],
  [
    "contact",
    /^(?:(?:security|project|team|maintainer|company|organi[sz]ation) )?contact (?:info|information|details|method|e ?mail|person|address|name)$/,
  ],
  ["contact", /^(?:security )?(?:e ?mail address|contact address)$|^email protected$/],
  ["contact", /^(?:[a-z]+ ){0,3}(?:e ?mail|mail|contact|address|key|fingerprint) here$/],
  [
    "link",
    /^(?:link|url|key|details?|form|address) (?:(?:when|once|as soon as) (?:\w+ ){0,2}(?:live|available|ready|published|public|set up)|to follow|to come|pending|tb[ad])$/,
  ],
  [
    "text",
    /^(?:coming soon|to be (?:added|announced|defined|completed|provided|filled in)|tba|to do|待补充|待填写|準備中)$/,
  ],
  ["contact", /^(?:pgp|gpg) (?:key )?(?:fingerprint|key|key id|key link)$|^phone number$/],
  [
    "link",
    /^(?:repository|repo|project|form|website|bug bounty|advisory|security|reporting form) (?:url|link)$|^link here$|^url here$/,
  ],
  [
    "name",
    /^(?:project|organi[sz]ation|company|team|maintainer|author|product|agency|repository|repo|owner|security team)(?:'s)? name$|^(?:company|organi[sz]ation)$/,
  ],
];

/** Single words that are a gap only after a label that asks for them (`Email: [email]`, `Effective date: [Date]`). */
export const labelled: readonly (readonly [Want, gap: RegExp, label: RegExp])[] = [
  [
    "date",
    /^(?:date|datum|fecha|data|дата|日期|日付|날짜|yyyy mm dd|dd mm yyyy|dd\/mm\/yyyy|mm\/dd\/yyyy|month,? (?:day,? )?year|month (?:dd, )?yyyy|year)$/,
    /(?:updated?|review(?:ed)?|effective|revised|revision|date|issued|as of|version|aktualisiert|stand|actualiza\w*|atualiza\w*|mise à jour|aggiornament\w*|обновлен\w*|更新\S*|güncell\w*)\s*(?:date|on)?\s*[:：]?\s*$/i,
  ],
  [
    "contact",
    /^(?:e ?mail|mail|contact|address|phone|handle|correo|邮箱|メール|이메일)$/,
    /(?:e-?mail|contact|mail|phone|discord|slack|matrix|signal|correo|\bto|\bat|\bvia|邮箱|邮件|メール|이메일)\s*(?:us|directly|them)?\s*(?:at|to)?\s*[:：]?\s*$/i,
  ],
  ["link", /^(?:link|url)$/, /(?:form|page|key|repository|website|advisor\w+|\bat|\bvia|link|url)\s*[:：]?\s*$/i],
];

/** Words that are a gap where a line holds nothing else but a label: `Security lead: [Name] - [Email]`, `[Phone]`. */
export const lineGaps: readonly (readonly [Want, RegExp])[] = [
  [
    "contact",
    /^(?:e ?mail(?: ?adress[e]?)?|e ?mail address|mail|mail ?adresse|adresse (?:e ?)?mail|correo(?: electrónico)?|indirizzo (?:e ?)?mail|endereço de e ?mail|courriel|почта|e ?posta(?: adresi)?|邮箱(?:地址)?|电子邮件(?:地址)?|メール(?:アドレス)?|이메일(?: 주소)?|phone(?: number)?|telephone|mobile|telefon(?:nummer)?|teléfono|téléphone|телефон|电话|電話番号|전화번호|handle|username)$/,
  ],
  ["name", /^(?:full )?name$|^(?:nombre|nom|nome|имя|姓名|名前|이름)$/],
  ["link", /^(?:link|url)$/],
  ["date", /^(?:date|datum|fecha|data|дата|日期|日付|날짜|month,? year)$/],
];

/** Halves of an address that are to be replaced: `security@[domain].com`. Lower case. */
export const domainWords =
  /^(?:(?:your|the|our|my|company|project|organi[sz]ation|org|email|mail)[\s_-]?)*(?:domain|company|organi[sz]ation|org|project|host|website|site|provider|name|email|mail|domaine|dominio|domein|domena)(?:[\s_-]?(?:name|here|com|org|tld))?$/;

/** Headings under which a reporter looks for the way in. */
export const wayIn =
  /report|contact|vulnerab|disclos|melde|kontakt|schwachstelle|signal|contacto|contato|contatt|denunci|segnal|meld|zgłasz|сообщ|контакт|уязвим|报告|報告|联系|聯絡|漏洞|連絡|脆弱性|신고|연락|보고|취약점|bildir|iletişim/i;

/** Words in a heading or label that make what stands there the reporter's to fill in. */
export const reportersOwn =
  /\b(?:subject|title|template|format|example|sample|include|includes|including|contents?|provide|betreff|vorlage|asunto|assunto|objet|oggetto|plantilla|modelo|modèle|inclu\w+)\b|тема|шаблон|主题|标题|模板|包含|件名|テンプレート|제목|템플릿|포함/i;

/** Names between braces or percent signs that stand for something of the author's. */
export const variables =
  /^(?:[\w.-]*[_.-])?(?:project|organi[sz]ation|org|company|name|e?mail|contact|channel|date|version|url|link|repo|repository|owner|window|address|domain|team|author|maintainer|product)s?(?:[_-]\w+)?$/i;

/** Variables of templates that write them with underscores: `__SECURITY_URL__`; not `__tests__`, not `__DATE__`. */
export const underscored = /^__[A-Z]{2,12}(?:_[A-Z]{2,12}){0,3}_(?:URL|LINK|E?MAIL|CONTACT|NAME|ADDRESS)__$/;

/** Variables of templates that write them with a dollar sign, without the sign. */
export const dollarNames =
  /^(?:VMTalias|LINK|DIRECTIONS|EMAIL-LIST|SLACK-CHANNEL|CVE-NUMBER|CVEID|ALIAS|WEBSITE|PERSON|SECURITY[-_]EMAIL|SECURITY[-_]CONTACT|CONTACT[-_]EMAIL|EMAIL|CONTACT|PROJECT-NAME|PROJECT_NAME)$/;
