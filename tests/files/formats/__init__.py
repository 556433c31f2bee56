"""Each format: what is read, what is written, and what it cannot carry."""
