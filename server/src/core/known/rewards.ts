/** By which words does a policy speak of rewards for reports, and say yes or no to them? */

/** Phrases in lower case; `*` at the end of a word stands for any further letters. */
export interface RewardWords {
  readonly lang: string;
  /** Names rewards. */
  readonly names: readonly string[];
  /** Says in the same sentence that there are none. */
  readonly no: readonly string[];
  /** Says in the same sentence that there are some, or on what they depend. */
  readonly yes: readonly string[];
}

export const rewardWords: readonly RewardWords[] = [
  {
    lang: "en",
    names: [
      "bounty",
      "bounties",
      "bug bounty",
      "reward",
      "rewards",
      "monetary compensation",
      "financial compensation",
      "cash prize",
      "payout",
      "payouts",
      "pay for report*",
      "paid for report*",
      "pay for vulnerabilit*",
    ],
    no: [
      "no",
      "not",
      "cannot",
      "can't",
      "don't",
      "doesn't",
      "do not",
      "unable",
      "without",
      "never",
      "none",
      "volunteer*",
      "unpaid",
      "non monetary",
    ],
    yes: [
      "we offer",
      "we pay",
      "we run",
      "we have",
      "we provide",
      "we may",
      "may be",
      "are eligible",
      "is eligible",
      "eligible for",
      "qualify",
      "qualifies",
      "will receive",
      "can receive",
      "will be",
      "are paid",
      "is paid",
      "at our discretion",
      "discretion",
      "up to",
      "ranges",
      "range from",
      "our bug bounty",
      "our bounty",
      "through",
      "via",
      "hackerone",
      "bugcrowd",
      "intigriti",
      "yeswehack",
      "program is",
      "programme is",
      "depends on",
      "based on",
    ],
  },
  {
    lang: "de",
    names: ["bug bounty", "belohnung", "belohnungen", "prämie", "prämien"],
    no: ["kein*", "nicht", "ohne"],
    yes: ["wir zahlen", "wir bieten", "können", "erhalten", "bis zu", "abhängig"],
  },
  {
    lang: "fr",
    names: ["bug bounty", "récompense", "récompenses", "prime", "primes"],
    no: ["pas", "aucun*", "sans", "ne"],
    yes: ["nous offrons", "nous proposons", "nous versons", "peut", "peuvent", "jusqu'à"],
  },
  {
    lang: "es",
    names: ["bug bounty", "recompensa", "recompensas"],
    no: ["no", "ningun*", "ningún", "sin"],
    yes: ["ofrecemos", "pagamos", "puede", "pueden", "hasta"],
  },
  {
    lang: "pt",
    names: ["bug bounty", "recompensa", "recompensas"],
    no: ["não", "nenhum*", "sem"],
    yes: ["oferecemos", "pagamos", "pode", "podem", "até"],
  },
];
