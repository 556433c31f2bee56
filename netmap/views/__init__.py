"""The map as a picture, live and still, as a table, and charts: where everyone stands and how it is drawn."""
