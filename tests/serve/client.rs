//! A server on a small catalogue, and a browser's side of the talk with it, byte by byte.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::time::Duration;

use frisok::author::new;
use frisok::diagnose::Language;
use frisok::serve::{self, Reading, Server};
use frisok::site::{Before, Options};
use jiff::civil::date;
use serde_json::Value;
use tempfile::TempDir;

/// No answer takes longer, even on a machine that does much else.
const LONGEST: Duration = Duration::from_secs(60);

pub struct Catalogue(TempDir);

impl Catalogue {
    /// What `frisok new catalogue` makes.
    pub fn new() -> Catalogue {
        let folder = tempfile::tempdir().expect("a folder");
        new::catalogue(folder.path(), date(2026, 11, 2)).expect("a catalogue");
        Catalogue(folder)
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let file = self.0.path().join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, text).expect("written");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).expect("a file")
    }

    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, text.replace(from, to));
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    /// Serves it on a free port, until the tests end.
    pub fn serve(&self) -> Client {
        let listener = serve::bind(0).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let base_url = Some(serve::address(&listener).expect("an address"));
        let options = Options { root: self.root().to_owned(), base_url, serve: true, ..Options::default() };
        let mut before = Before::default();
        let checked = before.read(&options, &BTreeSet::new()).expect("read");
        let reading = Reading::of(checked, &options, &mut before).expect("read");
        let mut server = Server::new(listener, &reading, before, options, Language::Sv);
        server.watch(|_| {}).expect("watched");
        std::thread::spawn(|| server.run());
        Client { port }
    }
}

pub struct Client {
    pub port: u16,
}

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    /// Names in lower case; those that come again are joined by a bar.
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("text")
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The number of what the page shows, as its script has it.
    pub fn shown(&self) -> u64 {
        let text = self.text();
        let (_, after) = text.split_once("data-shown=\"").expect("the script");
        after.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
    }
}

impl Client {
    pub fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, &[])
    }

    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Reply {
        let host = format!("127.0.0.1:{}", self.port);
        let with_host: Vec<_> = [("Host", &*host)].iter().chain(headers).copied().collect();
        self.send(method, path, &with_host)
    }

    /// Sends just these headers, and reads the answer to its end.
    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Reply {
        let mut stream = self.open(method, path, headers, "Connection: close\r\n");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        let (status, headers) = head(std::str::from_utf8(&answer[..end]).expect("text"));
        Reply { status, headers, body: answer[end + 4..].to_vec() }
    }

    /// Listens for changes as one of the server's own pages does.
    pub fn listen(&self) -> Events {
        let host = format!("localhost:{}", self.port);
        let headers = [("Host", &*host), ("Sec-Fetch-Site", "same-origin")];
        Events(BufReader::new(self.open("GET", "/__frisok/events", &headers, "")))
    }

    fn open(&self, method: &str, path: &str, headers: &[(&str, &str)], more: &str) -> TcpStream {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).expect("connected");
        stream.set_read_timeout(Some(LONGEST)).expect("a limit");
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        write!(stream, "{method} {path} HTTP/1.1\r\n{headers}{more}\r\n").expect("sent");
        stream
    }
}

fn head(text: &str) -> (u16, BTreeMap<String, String>) {
    let mut lines = text.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|status| status.parse().ok());
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let values = headers.entry(name.to_lowercase()).or_default();
        let bar = if values.is_empty() { "" } else { " | " };
        values.push_str(&format!("{bar}{value}"));
    }
    (status.expect("a status"), headers)
}

pub struct Events(BufReader<TcpStream>);

/// What a browser is told.
#[derive(Debug)]
pub struct State {
    pub shown: u64,
    pub faults: Vec<Value>,
}

impl Events {
    pub fn next(&mut self) -> State {
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).expect("an event") > 0, "the stream ended");
            if let Some(data) = line.strip_prefix("data: ") {
                let state: Value = serde_json::from_str(data).expect("JSON");
                let shown = state["shown"].as_u64().expect("a number");
                return State { shown, faults: state["faults"].as_array().expect("a list").clone() };
            }
        }
    }

    /// Waits for a state that is so.
    pub fn until(&mut self, is_so: impl Fn(&State) -> bool) -> State {
        loop {
            let state = self.next();
            if is_so(&state) {
                return state;
            }
        }
    }

    /// Waits until nothing is told for a while; what was told.
    pub fn rest(&mut self, quiet: Duration) -> Vec<String> {
        self.0.get_ref().set_read_timeout(Some(quiet)).expect("a limit");
        let mut told = Vec::new();
        let mut line = String::new();
        while self.0.read_line(&mut line).is_ok_and(|read| read > 0) {
            told.extend(line.strip_prefix("data: ").map(str::to_owned));
            line.clear();
        }
        told
    }
}
