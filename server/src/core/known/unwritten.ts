/** The words by which authors say that something is still to be written: notes to themselves, "coming soon". */

/** Sentences by which authors tell themselves what is still to be written. */
export const notesToSelf: readonly RegExp[] = [
  /^(?:here|in this section|in this file),? (?:we|i|you) (?:should|need to|must|have to|ought to) (?:also )?(?:write|describe|explain|add|put|list|specify|document|tell|mention|say)\b/i,
  /^(?:this|the) (?:section|part|policy|document|file|page) (?:still |yet )?(?:(?:needs|has|is) (?:yet |still )?to be|should be) (?:written|completed|filled|added|defined|documented)\b/i,
  /^(?:add|put|insert|fill in|enter|write|describe|provide) (?:your |the |a |an |our |some )?(?:own )?(?:security |contact |project |reporting |team )?(?:policy|contacts?|e-?mail|text|details|description|link|address|instructions|information|info|process|procedure|something|content|name)(?: \w+){0,2} here[.!…]*$/i,
  /^(?:please )?replace (?:this |it |these )?(?:with|by) (?:your|the) (?:own |actual |real )(?:\w+ ){0,2}(?:contacts?|e-?mail|address|details|link|url|information)(?: \w+){0,2}[.!…]*$/i,
  /^(?:fill|write) (?:me|this|it) (?:in|out|up)?[.!…]*$/i,
];

/** Whole blocks that say no more than that the text is to come. */
export const toCome =
  /^(?:todo|fixme|tbd|(?:(?:still |yet )?to be|needs to be) (?:written|completed|filled(?: in| out)?|added|defined|documented)|à (?:compléter|remplir|définir|rédiger)|por (?:definir|completar|redactar)|pendiente de (?:definir|completar)|a (?:definir|completar|preencher)|da (?:definire|completare|compilare)|(?:noch )?zu ergänzen|wird noch (?:ergänzt|erstellt|geschrieben)|nog (?:in|aan) te vullen|do uzupełnienia|будет добавлено|заполнить|дополнить|待补充|待完善|待填写|待添加|待續|待补全|記入予定|追記予定|作成予定|작성 예정|추후 (?:추가|작성)(?: 예정)?|doldurulacak|eklenecek)[.。!…]*$/i;

/** Words in brackets right after an address or label, by which it is not in use yet. */
export const pending =
  /[(（[](?:[\s!*_]|\u26a0|\ufe0f){0,4}(?:pending (?:maintainer |owner |final )?confirmation\b[^()（）[\]]{0,200}|待(?:配置|补充|補充|填写|填寫|定|更新|添加|设置|設定|开通|開通|完善)|尚未(?:配置|开通|設定)|要設定|設定予定|開設予定|설정 예정|추후 (?:설정|공개)|(?:still |yet )?to be (?:configured|set up|created|activated|confirmed|announced|replaced)|placeholder\b[^()（）[\]]{0,80}|coming soon|not (?:yet )?(?:active|set up|configured|live)(?: yet)?|wird noch eingerichtet|noch nicht (?:aktiv|eingerichtet)|à (?:configurer|créer)|por configurar|a configurar|da configurare|будет настроен[ао]?|do skonfigurowania|yapılandırılacak)\s{0,2}[)）\]]/gi;

/** Blocks that say so of many things: gaps only where a reporter looks for the way in. */
export const soon =
  /^(?:(?:details |more )?(?:coming|to come) soon|to be (?:announced|determined|decided|confirmed)|tb[acd]|work in progress|wip|under construction|待定|未定|準備中|준비 중|próximamente|em breve|prossimamente|à venir|folgt(?: noch)?|demnächst|скоро|yakında|wkrótce|binnenkort)[.。!…]*$/i;

/** Words without which no block holds such a note: what has none of them is not looked at any closer. */
export const noteWords: readonly string[] = [
  ...["todo", "fixme", "tba", "tbc", "tbd", "xxx*", "to be", "coming soon", "replace"],
  ...["here", "in this section", "in this file", "written", "completed", "filled", "added", "defined", "documented"],
  ...[
    "fill",
    "write",
    "lorem ipsum",
    "not yet",
    "not active",
    "not set up",
    "not configured",
    "pending",
    "placeholder",
    "尚未",
    "要設定",
    "設定予定",
    "開設予定",
    "설정 예정",
  ],
  ...[
    "à configurer",
    "à créer",
    "por configurar",
    "a configurar",
    "da configurare",
    "do skonfigurowania",
    "yapılandırılacak",
  ],
];

/** How blocks begin that say no more than that the text is to come. */
export const comingWords: readonly string[] = [
  ...[
    "todo",
    "fixme",
    "tba",
    "tbc",
    "tbd",
    "still",
    "yet",
    "to be",
    "needs to be",
    "details",
    "more",
    "coming",
    "to come",
  ],
  ...[
    "work in progress",
    "wip",
    "under construction",
    "à",
    "por definir",
    "por completar",
    "por redactar",
    "pendiente",
  ],
  ...[
    "a definir",
    "a completar",
    "a preencher",
    "da definire",
    "da completare",
    "da compilare",
    "noch",
    "zu ergänzen",
    "wird noch",
    "nog",
    "do uzupełnienia",
  ],
  ...[
    "будет",
    "заполнить",
    "дополнить",
    "скоро",
    "待",
    "未定",
    "準備",
    "记入",
    "記入",
    "追記",
    "作成",
    "작성",
    "추후",
    "준비",
  ],
  ...[
    "doldurulacak",
    "eklenecek",
    "yakında",
    "próximamente",
    "em breve",
    "prossimamente",
    "folgt",
    "demnächst",
    "wkrótce",
  ],
  "binnenkort",
];
