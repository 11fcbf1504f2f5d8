"""Derivation of the files under data/ from the collected facts, one question per module."""
