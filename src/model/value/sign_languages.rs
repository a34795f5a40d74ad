//! Which languages are sign languages: no subtag says so.

/// Their codes in ISO 639-3 (those whose names there say "Sign"), and `sgn` of ISO 639-2 for any of
/// them, sorted.
pub(super) const SIGN_LANGUAGES: &[&str] = &[
    "ads", "aed", "aen", "afg", "ajs", "ase", "asp", "asq", "asw", "bfi", "bfk", "bog", "bqn", "bqy", "bvl",
    "bzs", "cds", "csc", "csd", "cse", "csf", "csg", "csl", "csn", "csq", "csr", "csx", "doq", "dse", "dsl",
    "dsz", "ecs", "ehs", "esl", "esn", "eso", "eth", "fcs", "fse", "fsl", "fss", "gds", "gse", "gsg", "gsm",
    "gss", "gus", "hab", "haf", "hds", "hks", "hos", "hps", "hsh", "hsl", "icl", "iks", "ils", "inl", "ins",
    "ise", "isg", "isr", "jcs", "jhs", "jks", "jls", "jos", "jsl", "jus", "kgi", "kvk", "lbs", "lls", "lsb",
    "lsc", "lsl", "lsn", "lso", "lsp", "lst", "lsv", "lsw", "lsy", "lws", "mdl", "mfs", "mre", "msd", "msr",
    "mzc", "mzg", "mzy", "nbs", "ncs", "nsi", "nsl", "nsp", "nsr", "nzs", "okl", "pgz", "pks", "prl", "prz",
    "psc", "psd", "psg", "psl", "pso", "psp", "psr", "pys", "rib", "rms", "rnb", "rsl", "rsm", "rsn", "sdl",
    "sfs", "sgg", "sgn", "sgx", "slf", "sls", "sqk", "sqs", "sqx", "ssp", "ssr", "svk", "swl", "syy", "szs",
    "tse", "tsm", "tsq", "tss", "tsy", "tza", "ugn", "ugy", "ukl", "uks", "vsi", "vsl", "vsv", "wbs", "xki",
    "xml", "xms", "ygs", "yhs", "ysl", "ysm", "zib", "zsl",
];

#[cfg(test)]
mod tests {
    use super::SIGN_LANGUAGES;
    use crate::model::Tag;

    #[test]
    fn they_are_told_from_spoken_languages() {
        assert!(SIGN_LANGUAGES.is_sorted());
        for (tag, signed) in [("swl", true), ("fss", true), ("swl-SE", true), ("sv", false), ("so", false)] {
            assert_eq!(Tag::new(tag).expect("a tag").is_sign_language(), signed, "{tag}");
        }
    }
}
