"""Where everyone stands and how it is drawn: geometry, the figure, the legend, small pictures, the table."""
