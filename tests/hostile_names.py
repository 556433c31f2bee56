"""Names that have broken programs, for tests to give to people on a map."""

HOSTILE = (
    "![](http://127.0.0.1:9/pixel.png)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "=HYPERLINK(1)",
    "+1",
    "-1",
    "@SUM(A1)",
    "'; DROP TABLE maps; --",
    "${jndi:x}{{7*7}}",
    "\u202egnirts desrever",
    "👩‍👩‍👧‍👦",
    "Zoë",
    "Zoe\u0308",
    "ʻOkina",
    "محمد",
    "李",
    "a" * 200,
    "NaN",
    "null",
    "0",
    "#include \\ $x$ *b* _i_ :smile:",
    "Z̸̡͝a̶l̷g̵o̷",
    'O\'Brien "Bo" <bo@example.org>',
    "\u00a0\ufefflong\u3000blank\u200b",
)
"""Names that have broken programs: markup, formulas, signs that turn or join, number words."""
