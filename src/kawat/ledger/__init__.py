"""Many records: the store, what it works out of them, and the questions it answers."""
