"""What the gazetteer is made of: sources read, names chosen, one file packed."""
