"""onrecord keeps a record of what reports of a war say: every figure, quotation and event with the characters it was read from."""

__version__ = "0.1.0"
