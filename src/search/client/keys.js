// Keys and values as they stand in addresses: readable, the same in every language.

/**
 * The keys, and the field of the index that each narrows.
 * @type {[key: string, field: string][]}
 */
export const FIELD_OF = [
  ["typ", "type"],
  ["kommun", "municipality"],
  ["omrade", "area"],
  ["amne", "subject"],
  ["yrke", "occupation"],
  ["start", "start"],
  ["ansokan", "stage"],
  ["takt", "pace"],
  ["form", "mode"],
  ["tid", "time"],
  ["sprakstod", "support"],
  ["studiestod", "aid"],
  ["svenska", "swedish"],
  ["fritt", "free"],
];

/**
 * Values in addresses, in the words of this field, and what the content format calls them. Fields
 * that are not here have the same ids in both.
 * @type {Record<string, Record<string, string>>}
 */
export const WORDS_OF = {
  mode: {
    klassrum: "classroom",
    distans: "distance",
    blandat: "blended",
    fjarr: "remote",
    flexibelt: "flexible",
    arbetsplats: "workplace",
  },
  time: { dag: "day", kvall: "evening", helg: "weekend" },
  support: {
    studiehandledning: "study-guidance",
    "sfi-kombination": "sfi-combination",
    tolk: "interpreter",
    teckensprak: "sign-language",
  },
  swedish: { ingen: "none" },
  aid: { ja: "yes", nej: "no" },
  free: { ja: "yes" },
};

/** What one can do about an occasion, in the order of their numbers. */
export const STAGES = ["oppen", "stanger-snart", "sen", "kommande", "avslutad"];
