//! What did the operator choose?

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Parser;
use url::Url;

/// Serves the register of associations that work with refugees in Italy.
///
/// Reads the current generation of the index and follows new ones as
/// `vicini-indexer build` publishes them. It writes nothing but the reports of
/// mistakes that visitors send.
#[derive(Debug, Clone, Parser)]
#[command(name = "vicini-server", version)]
pub struct Config {
    /// Folder that `vicini-indexer build` publishes generations in.
    #[arg(long, env = "VICINI_INDEX", default_value = "var/index", value_name = "FOLDER")]
    pub index: PathBuf,

    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, env = "VICINI_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    pub listen: SocketAddr,

    /// Address under which the public reaches this server, for links that have to be whole.
    ///
    /// Without it, canonical links are left out and all links are relative: the
    /// `Host` header is whatever a client says it is.
    #[arg(long, env = "VICINI_PUBLIC_URL", value_name = "URL", value_parser = web_address)]
    pub public_url: Option<Url>,

    /// A MapLibre style to draw the map with, instead of the built-in offline one.
    ///
    /// Visitors' browsers then ask its host for tiles; the Content-Security-Policy allows that one host.
    #[arg(long, env = "VICINI_BASEMAP_STYLE", value_name = "URL", value_parser = web_address)]
    pub basemap_style: Option<Url>,

    /// Accepted so that both programs take the same flags; what the server needs of the data travels inside the generation.
    #[arg(long, env = "VICINI_DATA", value_name = "FOLDER")]
    pub data: Option<PathBuf>,

    /// Accepted so that both programs take the same flags; the server never reads the register.
    #[arg(long, env = "VICINI_DATABASE", value_name = "URL")]
    pub database: Option<String>,

    /// Folder that the reports of mistakes are written into, one file a day; made with the first report.
    #[arg(long, env = "VICINI_REPORTS", default_value = "var/reports", value_name = "FOLDER")]
    pub reports: PathBuf,

    /// Serve a generation of synthetic rows, which exists for measuring and must not meet the public.
    #[arg(long, env = "VICINI_ALLOW_SYNTHETIC")]
    pub allow_synthetic: bool,
}

impl Config {
    /// The configuration without any flag, reading the index at `index`; for tests that run in process.
    #[must_use]
    pub fn of_index(index: impl Into<PathBuf>) -> Self {
        Self {
            index: index.into(),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            public_url: None,
            basemap_style: None,
            data: None,
            database: None,
            reports: PathBuf::from("var/reports"),
            allow_synthetic: false,
        }
    }

    /// The whole address of a path on this server, when the operator has said where the public reaches it.
    ///
    /// # Arguments
    /// * `path_and_query`: begins with `/`.
    #[must_use]
    pub fn absolute(&self, path_and_query: &str) -> Option<String> {
        let base = self.public_url.as_ref()?.as_str().trim_end_matches('/');
        Some(format!("{base}{path_and_query}"))
    }
}

/// A web address, without credentials that would end up in every visitor's browser.
fn web_address(text: &str) -> Result<Url, String> {
    let address = Url::parse(text).map_err(|reason| format!("{reason}: expected https://host/…"))?;
    if !matches!(address.scheme(), "https" | "http") || !address.has_host() {
        return Err("expected https://host/…".to_owned());
    }
    if !address.username().is_empty() || address.password().is_some() {
        return Err("expected an address without user name and password: visitors see it".to_owned());
    }
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_basemap_style_must_be_a_web_address_without_credentials() {
        for refused in
            ["style.json", "file:///etc/passwd", "javascript:alert(1)", "https://user:secret@tiles.example/style.json"]
        {
            assert!(web_address(refused).is_err(), "{refused}");
        }
        assert!(web_address("https://tiles.example/style.json").is_ok());
    }

    #[test]
    fn whole_addresses_need_a_public_url() {
        let mut config = Config::of_index("var/index");
        assert_eq!(config.absolute("/it"), None);
        config.public_url = Some(web_address("https://vicini.example/").expect("a web address"));
        assert_eq!(config.absolute("/it?q=a").as_deref(), Some("https://vicini.example/it?q=a"));
    }

    #[test]
    fn the_command_line_is_well_formed() {
        use clap::CommandFactory;
        Config::command().debug_assert();
    }
}
