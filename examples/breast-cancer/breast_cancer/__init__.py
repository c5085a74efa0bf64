"""Tells malignant from benign tumours by what a fine needle aspirate shows of the cell nuclei."""
