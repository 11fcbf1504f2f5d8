"""Which part of a collected link may be shown, and is it a website or a single post?"""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

TRACKING_PARAMETER = re.compile(r"^(fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|utm_.+)$", re.IGNORECASE)
SHARING_PARAMETERS = {"s", "t"}
"""Twitter adds these when a link is copied; on other hosts they may mean something."""
SOCIAL_POST = re.compile(
    r"^https?://([a-z-]+\.)?("
    r"(twitter|x)\.com/[^/]+/status/|fb\.watch/|youtu\.be/|youtube\.com/(watch|shorts/)|"
    r"instagram\.com/(p|reel|tv)/|facebook\.com/(events/|watch|reel/|photo|permalink|story|[^/]+/(posts|videos|photos)/)|"
    r"tiktok\.com/@[^/]+/video/|t\.me/[^/]+/\d+)",
    re.IGNORECASE,
)


def clean_link(collected: str) -> str:
    """The link as http(s) without tracking parameters; empty when it is no web address."""
    text = collected.split()[0] if collected.split() else ""
    if text.startswith("www."):
        text = "http://" + text
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or "." not in parts.netloc:
        return ""
    is_twitter = parts.netloc.lower().endswith(("twitter.com", "x.com"))
    kept = [
        (key, value)
        for key, value in parse_qsl(parts.query, keep_blank_values=True)
        if not TRACKING_PARAMETER.match(key) and not (is_twitter and key in SHARING_PARAMETERS)
    ]
    query = urlencode(kept) if len(kept) != len(parse_qsl(parts.query, keep_blank_values=True)) else parts.query
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, parts.fragment))


def is_social_post(link: str) -> bool:
    """Whether the link is one post, video or event on a social network: never anybody's website."""
    return bool(SOCIAL_POST.match(link))


def host(link: str) -> str:
    """The host of a link without a leading `www.`."""
    return urlsplit(link).netloc.lower().removeprefix("www.")
