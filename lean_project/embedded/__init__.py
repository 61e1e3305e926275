"""Lean 4 in WebAssembly: its set-up, its Node worker and the client that talks to it."""
