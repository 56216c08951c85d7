"""Thresholds and calibration, chosen on the real stories that training held out (never on stories/dev).

    python calibrate.py DATA FOLDER [--scorer PATH] [--out settings.json]

FOLDER is an exported model. First the trigger probabilities are calibrated (Platt), then each threshold in turn is moved to
where the scorer's F1 on the held-out stories is best. Prints the reliability table and every step.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import stories
from labels import DEFAULTS
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, log_loss

from kawat.reading.features import lexicon_features
from kawat.reading.lexicon import lexicon
from kawat.reading.reader import Reader
from kawat.reading.telling import company, peaks
from kawat.reading.units import cut, paragraphs, windows
from kawat.wire.anatomy import parse_story

RARE = -4.6  # a logit below which a unit is not looked at
LAYER = re.compile(r"^(.*?)\s+P [\d.]+\s+R [\d.]+\s+F1 ([\d.]+)\s+\((\d+) right", re.M)


class Bench:
    """The held-out stories, read again and again under other settings."""

    def __init__(self, data: Path, folder: Path, scorer: Path, work: Path) -> None:
        self.reader, self.scorer, self.work = Reader(folder, 2), scorer, work
        self.info = self.reader.encoder.info
        self.info.update(json.loads(json.dumps(DEFAULTS)))
        # Thresholds never reach the encoder, so each window is encoded once for all settings.
        encode, known = self.reader.encoder.states, {}

        def states(units: Any) -> Any:
            key = tuple(units)
            if key not in known:
                known[key] = encode(units)
            return known[key]

        self.reader.encoder.states = states  # type: ignore[method-assign]
        self.annotated = [a for a in stories.load_all(data) if a.held and a.real]
        self.stories = [(a, parse_story(a.text, ref=a.name, published=a.published, language=a.language)) for a in self.annotated]
        (work / "gold").mkdir()
        for a in self.annotated:
            (work / "gold" / f"{a.name}.txt").write_text(a.text, encoding="utf-8")
            (work / "gold" / f"{a.name}.gold.json").write_text(json.dumps(a.gold), encoding="utf-8")

    def score(self) -> dict[str, float]:
        out = self.work / "records.jsonl"
        out.write_text("\n".join(self.reader.read(s).to_json() for _, s in self.stories), encoding="utf-8")
        printed = subprocess.run(
            [sys.executable, str(self.scorer), str(self.work / "gold"), str(out)],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        return {name.strip(): float(f) for name, f, _ in LAYER.findall(printed)}

    def platt(self) -> list[float]:
        """Slope, offset and weight of the company: is the best unit of a sentence for a type an event of that type?"""
        encoder = self.reader.encoder
        told: list[tuple[dict[tuple[int, int], float], dict[int, float], set[tuple[int, int]]]] = []
        build = stories.Builder(encoder.pieces)
        for a, story in self.stories:
            spans, headlines = paragraphs(story)
            c = cut(a.text, spans)
            number = c.numbers()
            head = c.units_before(headlines)
            build(a)
            gold = {(number[f.head], f.type) for f in build.events(a.gold)[0]}
            features, _ = lexicon_features(c.units, [p for s in spans for p in lexicon(a.language).scan(a.text, s.start, s.end)])
            ids = [encoder.pieces.unit(a.text[u.start : u.end], u.spaced) for u in c.units]
            best: dict[tuple[int, int], float] = {}
            high: dict[int, float] = {}
            for w in windows(c, [len(i) for i in ids], head):
                x = encoder.triggers(encoder.mark_acts(encoder.states([ids[i] for i in w.units]), features[list(w.units)]))
                sentences = [number[u] for u in w.units]
                for s, p in peaks(x[w.context :], sentences[w.context :]).items():
                    high[s] = max(high.get(s, 0.0), p)
                for k in range(w.context, len(w.units)):
                    for t in np.flatnonzero(x[k] > RARE):
                        key = (sentences[k], int(t))
                        best[key] = max(best.get(key, RARE), float(x[k, t]))
            told.append((best, high, gold))
        usual = float(np.mean([p for _, high, _ in told for p in high.values()]))
        rows, truth = [], []
        for best, high, gold in told:
            near = company(high, usual)
            rows += [(logit, near[s]) for (s, _), logit in best.items()]
            truth += [key in gold for key in best]
        x, y = np.array(rows), np.array(truth)
        alone = LogisticRegression(C=1e4).fit(x[:, :1], y)
        print("without the company of the other sentences:")
        reliability(alone.predict_proba(x[:, :1])[:, 1], y)
        fitted = LogisticRegression(C=1e4).fit(x, y)
        print("with it:")
        reliability(fitted.predict_proba(x)[:, 1], y)
        slope, weight = fitted.coef_[0]
        return [round(float(v), 4) for v in (slope, fitted.intercept_[0], weight, usual)]

    def tune(self, change: Any, values: list[float], layers: dict[str, float], margin: float = 0.0) -> float:
        """The value with the best weighted F1; the first value stays unless another beats it by more than `margin`."""
        scored = []
        for v in values:
            change(v)
            got = self.score()
            scored.append((sum(w * got[layer] for layer, w in layers.items()), v))
        best = max(scored, key=lambda s: s[0])
        if best[0] <= scored[0][0] + margin:
            best = scored[0]
        print("   ", " ".join(f"{v}:{s:.4f}" for s, v in scored), "->", best[1], flush=True)
        change(best[1])
        return best[1]


def reliability(p: np.ndarray, y: np.ndarray) -> None:
    print(f"log loss {log_loss(y, p):.4f}, Brier score {brier_score_loss(y, p):.4f}")
    print("reliability of trigger probabilities (bin, stated, observed, n)")
    for low in np.arange(0, 1, 0.1):
        inside = (p >= low) & (p < low + 0.1)
        if inside.any():
            print(f"  {low:.1f}-{low + 0.1:.1f}  {p[inside].mean():.2f}  {y[inside].mean():.2f}  {inside.sum()}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--out", type=Path, default=Path("settings.json"))
    args = parser.parse_args()
    scorer = args.scorer or args.data.parent / "tools" / "score_stories.py"
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(args.data, args.folder, scorer, Path(folder))
        info = bench.info
        info["trigger_calibration"] = bench.platt()
        events = {"events: sentence and type": 1.0, "events: + actor and recipient": 1.0}

        def all_triggers(v: float) -> None:
            info["trigger_thresholds"] = [v] * 16

        def relation(name: str) -> Any:
            return lambda v: info["relation_thresholds"].__setitem__(name, v)

        print("trigger threshold")
        base = bench.tune(all_triggers, [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5], events)
        for i, name in enumerate(info["types"]):
            print(f"trigger threshold of {name}")
            values = [round(base + d, 3) for d in (0, -0.08, 0.08)]
            # A type has a dozen events here, so a small gain is chance.
            bench.tune(lambda v, i=i: info["trigger_thresholds"].__setitem__(i, v), values, events, margin=0.005)
        for name in ("actor", "recipient"):
            print(f"{name} threshold")
            # Below 0.3 the scorer, which forgives a recipient too many, would still gain; a reader of the record would not.
            bench.tune(relation(name), [0.4, 0.3, 0.5, 0.6], events)
        print("time threshold")
        bench.tune(relation("time"), [0.2, 0.3, 0.4, 0.5, 0.6], {"events: date right": 1.0})
        print("cue threshold")
        bench.tune(lambda v: info.__setitem__("cue_threshold", v), [0.2, 0.3, 0.4, 0.5, 0.6],
                   {"statements (content found)": 1.0, "statements with the speaker": 1.0})  # fmt: skip
        print("mention threshold")
        bench.tune(lambda v: info.__setitem__("mention_threshold", v), [0.3, 0.4, 0.5, 0.6, 0.7], {"entities (by name)": 1.0})
        print("part threshold")
        bench.tune(lambda v: info.__setitem__("part_threshold", v), [0.5, 0.6, 0.7, 0.8, 0.9, 0.95], {"entities (by name)": 1.0})
        for layer, f in bench.score().items():
            print(f"{layer:34s} {f:.3f}")
        kept = {k: info[k] for k in DEFAULTS}
        args.out.write_text(json.dumps(kept, indent=1), encoding="utf-8")
        info_file = args.folder / "heads.json"
        stored = json.loads(info_file.read_text(encoding="utf-8"))
        info_file.write_text(json.dumps(stored | kept, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
