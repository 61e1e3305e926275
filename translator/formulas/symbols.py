"""Tables from LaTeX commands and Unicode characters to the lexer's tokens."""

from __future__ import annotations

SPACING = frozenset(
    r"\left \right \big \Big \bigg \Bigg \bigl \bigr \Bigl \Bigr \biggl \biggr \middle \, \; \: \!"
    r" \  \quad \qquad \displaystyle \textstyle \limits \nolimits \thinspace \medspace \dfrac@ "
    r"\allowbreak \nonumber \hfill \strut \mathstrut \enspace \thickspace \negthinspace"
    r" \scriptstyle \hspace \normalsize".split(" ")
) | {"~", "\\ "}
"""Commands that say nothing."""

RELATIONS = {
    "=": "eq", "\\neq": "ne", "\\ne": "ne", "<": "lt", "\\lt": "lt", ">": "gt", "\\gt": "gt",
    "\\le": "le", "\\leq": "le", "\\leqslant": "le", "\\ge": "ge", "\\geq": "ge",
    "\\geqslant": "ge", "\\in": "mem", "\\notin": "notmem", "\\ni": "contains",
    "\\subseteq": "subset", "\\subset": "subset", "\\subsetneq": "ssubset",
    "\\supseteq": "superset", "\\supset": "superset", "\\nmid": "ndvd", "\\equiv": "congr",
    "\\not\\equiv": "ncongr", "\\not\\mid": "ndvd", "\\not\\in": "notmem", "\\not=": "ne",
    "\\not\\subseteq": "nsubset", "\\nsubseteq": "nsubset", "\\not|": "ndvd",
    "\\leqq": "le", "\\geqq": "ge", "\\divides": "dvd",
}
"""Relation signs, by the operator they become."""

CONNECTIVES = {
    "\\implies": "IMPLIES", "\\Rightarrow": "IMPLIES", "\\Longrightarrow": "IMPLIES",
    "\\iff": "IFF", "\\Leftrightarrow": "IFF", "\\Longleftrightarrow": "IFF",
    "\\land": "AND", "\\wedge": "AND", "\\lor": "OR", "\\vee": "OR", "\\neg": "NOT",
    "\\lnot": "NOT",
}

PLAIN = {
    "+": "PLUS", "-": "MINUS", "\\cdot": "TIMES", "\\times": "TIMES", "*": "TIMES",
    "\\ast": "TIMES", "/": "DIV", "\\div": "DIV", "\\bmod": "BMOD", "\\mod": "BMOD",
    "\\pmod": "PMOD", "(": "LPAR", ")": "RPAR", "[": "LBRK", "]": "RBRK", "\\lbrack": "LBRK",
    "\\rbrack": "RBRK", "{": "LGRP", "}": "RGRP", "\\{": "LBRACE", "\\}": "RBRACE",
    "\\lbrace": "LBRACE", "\\rbrace": "RBRACE", "|": "BAR", "\\vert": "BAR", "\\mid": "BAR",
    "\\lvert": "LBAR", "\\rvert": "RBAR", "\\lfloor": "LFLOOR", "\\rfloor": "RFLOOR",
    "\\lceil": "LCEIL", "\\rceil": "RCEIL", "^": "SUP", "_": "SUB", ",": "COMMA",
    ";": "COMMA", ":": "COLON", "\\colon": "COLON", "!": "BANG", "\\to": "ARROW",
    "\\rightarrow": "ARROW", "\\longrightarrow": "ARROW", "\\mapsto": "MAPSTO",
    "\\forall": "FORALL",
    "\\exists": "EXISTS", "\\exists!": "EXISTS1", "\\nexists": "NEXISTS", "\\frac": "FRAC",
    "\\dfrac": "FRAC", "\\tfrac": "FRAC", "\\cfrac": "FRAC", "\\sqrt": "SQRT", "\\binom": "BINOM",
    "\\dbinom": "BINOM", "\\tbinom": "BINOM", "\\choose": "CHOOSE", "\\cup": "CUP",
    "\\cap": "CAP", "\\setminus": "SETMINUS", "\\backslash": "SETMINUS", "\\sum": "BIG",
    "\\prod": "BIG", "\\dots": "DOTS", "\\ldots": "DOTS", "\\cdots": "DOTS",
    "\\dotsb": "DOTS", "\\dotsc": "DOTS", "\\dotsm": "DOTS", "\\circ": "CIRC",
    "\\triangle": "TRIANGLE",
}

FUNCTIONS = {
    "sin": "sin", "cos": "cos", "tan": "tan", "log": "log", "ln": "log", "exp": "exp",
    "gcd": "gcd", "lcm": "lcm", "max": "max", "min": "min", "arctan": "arctan",
    "arcsin": "arcsin", "arccos": "arccos", "sinh": "sinh", "cosh": "cosh", "cot": "cot",
    "sec": "sec", "csc": "csc",
}
"""Named functions, as commands, `\\operatorname{…}` or `\\mathrm{…}`."""

CONSTANTS = {
    "\\emptyset": "emptyset", "\\varnothing": "emptyset", "\\pi": "pi", "\\infty": "infinity",
}

BLACKBOARD = {"N": "NN", "Z": "ZZ", "Q": "QQ", "R": "RR", "C": "CC", "P": "PP"}
"""Letters of `\\mathbb`."""

GREEK = frozenset(
    "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi"
    " rho varrho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Sigma"
    " Upsilon Phi Psi Omega ell".split()
)

FONTS = frozenset(
    r"\mathrm \mathit \mathbf \mathcal \mathsf \operatorname \mathscr \boldsymbol".split()
)
"""Commands whose group is one name."""

UNICODE = {
    "≤": r"\le ", "≥": r"\ge ", "≠": r"\ne ", "∈": r"\in ", "∉": r"\notin ", "⊆": r"\subseteq ",
    "⊂": r"\subset ", "∪": r"\cup ", "∩": r"\cap ", "∖": r"\setminus ", "∅": r"\emptyset ",
    "∀": r"\forall ", "∃": r"\exists ", "⇒": r"\implies ", "⇔": r"\iff ", "→": r"\to ",
    "↔": r"\iff ", "∧": r"\land ", "∨": r"\lor ", "¬": r"\neg ", "·": r"\cdot ", "×": r"\times ",
    "⋅": r"\cdot ", "÷": r"\div ", "∣": r"\mid ", "∤": r"\nmid ", "≡": r"\equiv ",
    "∑": r"\sum ", "∏": r"\prod ", "√": r"\sqrt ", "π": r"\pi ", "∞": r"\infty ",
    "…": r"\dots ", "⋯": r"\cdots ", "ℕ": r"\mathbb{N}", "ℤ": r"\mathbb{Z}",
    "ℚ": r"\mathbb{Q}", "ℝ": r"\mathbb{R}", "ℂ": r"\mathbb{C}", "⌊": r"\lfloor ",
    "⌋": r"\rfloor ", "⌈": r"\lceil ", "⌉": r"\rceil ", "−": "-", "–": "-", "′": "'", "’": "'",
    "²": "^2", "³": "^3", "⁴": "^4", "⁵": "^5", "ⁿ": "^n", "₀": "_0", "₁": "_1", "₂": "_2",
    "₃": "_3", "ₙ": "_n", "α": r"\alpha ", "β": r"\beta ", "γ": r"\gamma ", "δ": r"\delta ",
    "ε": r"\varepsilon ", "θ": r"\theta ", "λ": r"\lambda ", "μ": r"\mu ", "φ": r"\varphi ",
    "ω": r"\omega ", "σ": r"\sigma ", "τ": r"\tau ", "\u00a0": " ", "\u2009": " ",
}
"""Mathematics typed as Unicode, in LaTeX."""
