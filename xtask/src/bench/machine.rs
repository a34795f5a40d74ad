//! Where and how something was measured.

use std::fmt::Write;
use std::fs;

use crate::process::output_of;

/// The arguments but for paths, which are nobody's business.
pub fn words(arguments: &[String]) -> String {
    let mut words = String::new();
    let mut rest = arguments.iter();
    while let Some(word) = rest.next() {
        let _ = match word.as_str() {
            "--write" | "--dir" => {
                rest.next();
                Ok(())
            }
            program @ ("--frisok" | "--zola") => {
                rest.next();
                write!(words, " {program} PROGRAM")
            }
            other => write!(words, " {other}"),
        };
    }
    words
}

/// The day, the processors, the memory and the system.
pub fn described() -> String {
    let day = output_of("date", &["-u", "+%F"]).unwrap_or_default();
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let value = |name: &str, text: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        line.map_or_else(String::new, |line| line.trim_start_matches([' ', '\t', ':']).to_owned())
    };
    let number = processors.lines().filter(|line| line.starts_with("processor")).count();
    let memory = value("MemTotal", &fs::read_to_string("/proc/meminfo").unwrap_or_default());
    let memory: u64 = memory.trim_end_matches(" kB").parse().unwrap_or_default();
    let system = output_of("uname", &["-sr"]).unwrap_or_default();
    let model = value("model name", &processors);
    format!("on {day}, {number} × {model}, {} GB, {system}", memory.div_ceil(1 << 20))
}

/// How many programs want a processor, as the system has it for the last minute.
pub fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_unsaid() {
        let arguments = ["--quick", "--frisok", "/x/frisok", "--zola", "/x/zola", "--write", "/x/y.md"];
        let arguments = arguments.map(str::to_owned);
        assert_eq!(words(&arguments), " --quick --frisok PROGRAM --zola PROGRAM");
    }

    #[test]
    fn the_machine_has_a_day_and_processors() {
        let described = described();
        assert!(described.starts_with("on 20") && described.contains(" × "), "{described}");
    }
}
