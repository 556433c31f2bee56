"""Files: what is read comes out whole, and what is not whole is refused in words."""
