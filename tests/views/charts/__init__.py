"""Charts that a person explores, and the numbers behind them."""
