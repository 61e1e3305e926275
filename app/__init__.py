"""What people touch: the command line, the page and the files they write."""
