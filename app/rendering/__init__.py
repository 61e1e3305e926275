"""Text and Lean for the eye: what the report and the page share."""
