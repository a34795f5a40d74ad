//! Cells of tables.

/// A cell that no spreadsheet runs: an apostrophe stands before what would begin a formula (OWASP,
/// CSV injection). Where decimals have a comma, spreadsheets split at semicolons, so cells may begin
/// there too.
pub fn inert(cell: &str) -> String {
    let mut text = String::with_capacity(cell.len() + 1);
    let mut begins = true;
    for c in cell.chars() {
        if begins && matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠') {
            text.push('\'');
        }
        begins = matches!(c, ';' | '\t' | '\r' | '\n') || (begins && matches!(c, '"' | ' '));
        text.push(c);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn only_what_would_be_a_formula_is_changed() {
        for (cell, safe) in [
            ("=1+1", "'=1+1"),
            (" \"@SUM(A1)", " \"'@SUM(A1)"),
            ("a;=1", "a;'=1"),
            ("a\n-1", "a\n'-1"),
            ("C-kort; distans - kväll", "C-kort; distans - kväll"),
            ("Engelska 6", "Engelska 6"),
            ("", ""),
        ] {
            assert_eq!(inert(cell), safe);
        }
    }
}
