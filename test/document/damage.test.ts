/** Damaged text is found and repaired; what people really write is left alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { damages, findDamage, repairDamage, roundTrips } from "../../server/src/core/document/damage.ts";
import { Reader } from "../../server/src/core/document/reading.ts";

const repaired: readonly (readonly [damaged: string, fixed: string])[] = [
  ["cafÃ© dÃ©jÃ\u00a0 vu", "café déjà vu"],
  ["ACCIÃ“N", "ACCIÓN"],
  ["itâ€™s", "it’s"],
  ["itÃ¢â‚¬â„¢s", "it’s"],
  ["â€œsoâ€\u009d", "“so”"],
  ["â€œsoâ€", "“so”"],
  ["1â€“2", "1–2"],
  ["Â© 2026", "© 2026"],
  ["20\u00c2\u00a0%", "20\u00a0%"],
  ["\u00ef\u00bb\u00bfx", "\ufeffx"],
  ["# Safe ðŸ”’", "# Safe 🔒"],
  ["ð\u009f\u0094\u0092", "🔒"],
  ["âš\u00a0ï¸\u008f", "⚠️"],
  ["âš\u00a0ï¸ careful", "⚠️ careful"],
  ["ðŸ›¡ï¸\u008f", "🛡️"],
  ["âœ… yes", "✅ yes"],
  ["zaÅ¼Ã³Å‚Ä‡", "zażółć"],
  ["Ð¿Ñ€Ð¸Ð²ÐµÑ‚ Ð¸ Ð¼Ð¸Ñ€", "привет и мир"],
  ["æ¼\u008fæ´ž", "漏洞"],
  ["\uf8ffüîí Private", "🔒 Private"],
  ["üîí Private", "🔒 Private"],
  ["\uf8ffüõ°Ô∏è", "🛡️"],
  ["don‚Äôt", "don’t"],
  ["‚úÖ", "✅"],
  ["caf√©s", "cafés"],
  ["donΓÇÖt", "don’t"],
  ["Γ£à", "✅"],
  ["≡ƒöÆ", "🔒"],
  ["caf├⌐", "café"],
  ["donÔÇÖt", "don’t"],
  ["itвЂ™s", "it’s"],
  ["рџ”’", "🔒"],
  ["РџСЂРёРІРµС‚", "Привет"],
];

const leftAlone: readonly string[] = [
  "SÃO PAULO, CONEXÃO, AMANHÃ…",
  "“IRMÃ” e ‘MANHÃ’",
  "«está»… y ESPAÑA – sí",
  "« sécurité\u00a0» et «\u00a0été\u00a0»",
  "“olâ”… lâ…”",
  "„Ä“, „Ö“, ÜBUNG, Größe",
  "Ångström ±5 °C ½ ¾ §3",
  "Þórður, žluťoučký kůň, zażółć gęślą jaźń",
  "süüüüde, köüöö",
  "À Â Ã Ä Å",
  "√2, 2√π, ¬A, ¬¬B, ∑ ∏",
  "├── src\n│   └── x\n└── y",
  "А, Б, «В», в…», вії, № 5, РЁ, СЁМГА",
  "漏洞を報告する。취약점",
  "🔒🛡️✅ 👩‍💻 – ‘a’ “b” …",
  "Γ, Δ, α ≡ β ∩ γ",
  "plain",
];

test("damage: found and repaired", () => {
  for (const [damaged, fixed] of repaired) assert.equal(repairDamage(damaged), fixed, damaged);
});

test("damage: left alone", () => {
  for (const text of leftAlone) assert.deepEqual(findDamage(text), [], text);
});

test("damage: what lost nothing round-trips", () => {
  assert.ok(roundTrips("ðŸ”’", "🔒"));
  assert.ok(roundTrips("\uf8ffüõ°Ô∏è", "🛡️"));
  assert.ok(roundTrips("Ã¢â‚¬â„¢", "’"));
  assert.ok(!roundTrips("â€", "”"));
  assert.ok(!roundTrips("üîí", "🔒"));
});

test("damage: spans are in the text, also after an edit", () => {
  const reader = new Reader();
  for (const before of ["", "# Security\n\nWords.\n\n"]) {
    const text = `${before}## Thanks\n\nWeâ€™re glad ðŸ”’\n`;
    const found = damages(reader.read(text));
    assert.deepEqual(
      found.map(({ span, fixed }) => [text.slice(span.start, span.end), fixed]),
      [
        ["â€™", "’"],
        ["ðŸ”’", "🔒"],
      ],
    );
  }
});

test("damage: linear in the text", () => {
  const start = performance.now();
  for (const unit of ["Ã", "Ã©", "é", "â€", "ð", "рџ”", "üî"]) findDamage(unit.repeat(200_000 / unit.length));
  assert.ok(performance.now() - start < 3000);
});
