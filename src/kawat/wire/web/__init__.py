"""Stories from addresses: pages, feeds and sitemaps, fetched politely."""
