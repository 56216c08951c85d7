"""Label inventories shared by training and export; the reader finds them again in the weights' `heads.json`."""

from __future__ import annotations

from typing import Any

from kawat.plover import AUXES, CONTEXTS, MODES, TYPES

KINDS = ("person", "country", "territory", "bloc", "organization", "group", "place")
MENTION = ("O", *(f"{p}-{k}" for k in KINDS for p in "BI"))
TRIGGER = TYPES
AUX = AUXES
MODE = ("none", *(f"{t}:{m}" for t, ms in MODES.items() for m in ms))
CONTEXT = CONTEXTS
RELATIONS = ("actor", "recipient", "time", "place", "issue", "speaker", "content")
NERP = ("O", *(f"{p}-{k}" for k in ("EVT", "FNB", "IND", "PLC", "PPL") for p in "BI"))
NERGRIT = ("O", *(f"{p}-{k}" for k in ("ORGANISATION", "PERSON", "PLACE") for p in "BI"))
UNER = ("O", *(f"{p}-{k}" for k in ("PER", "ORG", "LOC") for p in "BI"))
CAMEO = ("O", "B-S", "I-S", "B-T", "I-T")
TAGGERS = {"mention": MENTION, "nerp": NERP, "nergrit": NERGRIT, "uner": UNER, "cameo": CAMEO}

# The reader's settings before calibrate.py has chosen better ones.
DEFAULTS: dict[str, Any] = {
    "mention_threshold": 0.5, "part_threshold": 0.6, "cue_threshold": 0.5, "trigger_thresholds": [0.35] * 16,
    "relation_thresholds": {"actor": 0.4, "recipient": 0.4, "time": 0.4, "place": 0.4, "issue": 0.4},
    "trigger_calibration": [1.0, 0.0, 0.0, 0.2],  # slope, offset, weight of the company, usual company (telling.py)
}  # fmt: skip
