"""The page on which a person reads, corrects and approves what was formalized."""
