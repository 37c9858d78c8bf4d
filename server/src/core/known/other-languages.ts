/** Languages that are told from the ones that are understood, so that these are not taken for them. */

/** ISO 639-1 codes with frequent little words that no language that is understood has. */
export const otherLanguages: readonly (readonly [code: string, stopWords: string])[] = [
  ["cs", "jsou není pokud nebo jako který která které pro při být že aby prosím této také pouze své bez nejsou"],
  ["sk", "sú nie je ak alebo ktorý ktorá ktoré pri byť prosím túto tiež iba svoje aké"],
  ["sv", "och att är för inte eller från på vi ni du det ett som om"],
  ["da", "og ikke af eller hvis fra på til vi det en som når"],
  ["nb", "og ikke av eller hvis fra på til vi det en som når å"],
  ["fi", "ei tai että ovat jos kun myös ole sekä jotka voit älä"],
  ["ro", "și să sau pentru în din sunt nu este că vă dacă prin"],
  ["hu", "és nem hogy vagy egy ha kell csak lehet ezt kérjük"],
  ["vi", "và của không các là cho được trong hoặc nếu này với bạn"],
  ["id", "yang untuk tidak dengan atau jika dari pada kami anda adalah harap jangan"],
  ["uz", "va uchun bilan yoki agar emas haqida faqat iltimos ushbu kerak quyidagi yo'q"],
];

/** Those that are told by their letters. */
export const otherScripts: readonly (readonly [code: string, first: number, last: number])[] = [
  ["el", 0x370, 0x3ff],
  ["he", 0x590, 0x5ff],
  ["ar", 0x600, 0x6ff],
  ["hi", 0x900, 0x97f],
  ["th", 0xe00, 0xe7f],
];
