//! Is this the address of a website, and what of it identifies its visitors?

use url::Url;

/// Parameters that follow a visitor and change nothing of the page; a trailing `*` stands for anything.
const TRACKING_PARAMETERS: [&str; 24] = [
    "utm_*",
    "mtm_*",
    "pk_*",
    "hsa_*",
    "fbclid",
    "fb_action_ids",
    "fb_source",
    "fbc_id",
    "gclid",
    "gbraid",
    "wbraid",
    "dclid",
    "msclkid",
    "yclid",
    "twclid",
    "ttclid",
    "igsh",
    "igshid",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "_ga",
    "_gl",
    "ref_src",
];

/// Hosts of social networks, and what the path or query of a single post, video or event there contains.
const SINGLE_POSTS: [(&str, &[&str]); 8] = [
    (
        "facebook.com",
        &["/posts/", "/videos/", "/photos/", "/photo", "/watch", "/reel", "/events/", "/story.php", "/permalink"],
    ),
    ("instagram.com", &["/p/", "/reel/", "/reels/", "/tv/", "/stories/"]),
    ("youtube.com", &["/watch", "/shorts/", "/live/"]),
    ("youtu.be", &["/"]),
    ("tiktok.com", &["/video/"]),
    ("twitter.com", &["/status/"]),
    ("x.com", &["/status/"]),
    ("linkedin.com", &["/posts/", "/feed/update/"]),
];

/// Longest address that browsers and servers agree on.
const MAXIMUM_LINK_BYTES: usize = 2_000;

/// An http(s) address without tracking parameters; `www.example.org` gets the `https://` that it lacks.
///
/// # Errors
/// Why the text is no such address.
pub(super) fn clean_link(text: &str) -> Result<String, String> {
    const EXPECTED: &str = "not a web address: expected https://…";
    if text.len() > MAXIMUM_LINK_BYTES || text.chars().any(char::is_whitespace) {
        return Err(EXPECTED.to_owned());
    }
    let with_scheme = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let mut url = Url::parse(&with_scheme).map_err(|error| format!("{EXPECTED} ({error})"))?;
    if !matches!(url.scheme(), "http" | "https") || !url.host_str().is_some_and(|host| host.contains('.')) {
        return Err(EXPECTED.to_owned());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("a web address with a user name or password: leave them out".to_owned());
    }
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| !is_tracking(name))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    if kept.len() < url.query_pairs().count() {
        url.set_query(None);
        if !kept.is_empty() {
            url.query_pairs_mut().extend_pairs(kept);
        }
        return Ok(url.into());
    }
    // Untouched as it was written: parsing alone must not change an address.
    Ok(with_scheme)
}

/// Whether an address leads to a single post, video or event of a social network, which is nobody's website.
pub(super) fn is_single_post(link: &str) -> bool {
    let Ok(url) = Url::parse(link) else { return false };
    let Some(host) = url.host_str() else { return false };
    SINGLE_POSTS.iter().any(|(site, paths)| {
        let same_site = host == *site || host.strip_suffix(site).is_some_and(|rest| rest.ends_with('.'));
        same_site && url.path() != "/" && paths.iter().any(|path| url.path().contains(path))
    })
}

fn is_tracking(name: &str) -> bool {
    TRACKING_PARAMETERS.iter().any(|parameter| match parameter.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == *parameter,
    })
}

#[cfg(test)]
mod tests {
    use super::{clean_link, is_single_post};

    #[test]
    fn a_link_loses_what_tracks_and_nothing_else() {
        let check = |text: &str, expected: &str| assert_eq!(clean_link(text).as_deref(), Ok(expected), "{text}");
        check("https://example.org", "https://example.org");
        check("https://example.org/?fbclid=abc", "https://example.org/");
        check("https://example.org/a?id=3&utm_source=x&utm_medium=y#top", "https://example.org/a?id=3#top");
        check("http://example.org/a?id=3", "http://example.org/a?id=3");
        check("www.example.org", "https://www.example.org");
    }

    #[test]
    fn what_is_no_web_address_is_refused() {
        for text in [
            "no site",
            "ftp://example.org",
            "javascript:alert(1)",
            "https://",
            "example",
            "https://user:word@example.org",
        ] {
            assert!(clean_link(text).is_err(), "{text}");
        }
    }

    #[test]
    fn single_posts_are_told_from_pages() {
        for link in [
            "https://www.facebook.com/prova/posts/123",
            "https://m.facebook.com/watch?v=1",
            "https://youtu.be/abc",
            "https://www.instagram.com/p/abc/",
            "https://x.com/prova/status/1",
        ] {
            assert!(is_single_post(link), "{link}");
        }
        for link in [
            "https://www.facebook.com/prova",
            "https://www.youtube.com/@prova",
            "https://example.org/posts/1",
            "https://notx.com/status/1",
        ] {
            assert!(!is_single_post(link), "{link}");
        }
    }
}
