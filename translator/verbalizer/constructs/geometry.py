"""Distances in spaces; geometry by coordinates uses arithmetic alone."""

from translator.verbalizer.construct import MAX, Construct

APP = 1023

ROWS = (
    Construct(
        "dist",
        "geometry",
        "T T : ℝ",
        "dist {0:!} {1:!}",
        APP,
        (r"d({0:0}, {1:0})", r"\operatorname{{dist}}({0:0}, {1:0})"),
        MAX,
        ("the distance between {0} and {1}", "the distance from {0} to {1}"),
    ),
    Construct(
        "ball",
        "geometry",
        "T ℝ : *",
        "Metric.ball {0:!} {1:!}",
        APP,
        ("B({0:0}, {1:0})", "B_{{{1:0}}}({0:0})"),
        MAX,
        ("the open ball with centre {0} and radius {1}", "the open ball of radius {1} around {0}"),
    ),
    Construct(
        "closed_ball",
        "geometry",
        "T ℝ : *",
        "Metric.closedBall {0:!} {1:!}",
        APP,
        (r"\overline{{B}}({0:0}, {1:0})",),
        MAX,
        (
            "the closed ball with centre {0} and radius {1}",
            "the closed ball of radius {1} around {0}",
        ),
    ),
    Construct(
        "vnorm",
        "geometry",
        "T : ℝ",
        "‖{0:0}‖",
        MAX,
        (r"\|{0:0}\|", r"\left\|{0:0}\right\|", r"\lVert {0:0} \rVert"),
        MAX,
        ("the norm of {0}",),
    ),
)
