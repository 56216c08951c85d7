"""How much of an input is read, in one place. Bytes unless said otherwise; docs/inputs.md prints the same numbers."""

from __future__ import annotations

MiB = 1024 * 1024

#: Characters of one story's text. A 50,000-word story has about 350,000.
MAX_STORY_CHARS = 5_000_000
#: One line of JSONL: a story at its longest, with room for JSON's escapes.
MAX_LINE_BYTES = 32 * MiB
#: One file that has to be read whole: plain text, HTML, a JSON object or array; after decompression.
MAX_FILE_BYTES = 64 * MiB
#: Bytes of a stream without one usable line before the rest is given up (a gzip bomb, a disk image).
MAX_IDLE_BYTES = 1024 * MiB
#: One HTML page. The heaviest news pages measured on the web are a few MiB.
MAX_HTML_BYTES = 10 * MiB
#: Tags of one HTML page, and how deep they may nest. Real pages stay under 30,000 and 100.
MAX_HTML_TAGS = 100_000
MAX_HTML_DEPTH = 400
#: One block of JSON-LD in a page.
MAX_JSON_LD_CHARS = 500_000
#: JSON values nested deeper than this are refused.
MAX_JSON_DEPTH = 100
#: Bytes looked at to tell one kind of input from another.
SNIFF_BYTES = 64 * 1024
#: One XML document (NewsML-G2, a feed, a sitemap), and how many elements it has. libxml2 itself stops at 256 levels.
MAX_XML_BYTES = 16 * MiB
MAX_XML_TAGS = 1_000_000
#: One answer of a web server, unpacked, and how many seconds it may take in all.
MAX_FETCH_BYTES = 16 * MiB
MAX_FETCH_SECONDS = 120
#: As much of a robots.txt is read; RFC 9309 asks for at least 500 KiB.
MAX_ROBOTS_BYTES = 512 * 1024
#: Redirects followed for one address, and times it is asked again after a fault that may pass.
MAX_REDIRECTS = 5
MAX_RETRIES = 3
#: Entries of one feed, elements, and ampersands. Real feeds have up to a few hundred entries, of some twenty elements each.
MAX_FEED_ENTRIES = 2_000
MAX_FEED_ELEMENTS = 100_000
MAX_FEED_ESCAPES = 1_000_000
#: Addresses of one sitemap, sitemaps followed from one address, and how deep their indexes may stand in one another.
MAX_SITEMAP_ENTRIES = 50_000
MAX_SITEMAPS = 500
MAX_SITEMAP_DEPTH = 3
