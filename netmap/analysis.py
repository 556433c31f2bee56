"""`analyse`: everything netmap can say about one map, in one value."""

import json
from dataclasses import dataclass
from typing import Any

from netmap import findings, ideas
from netmap.findings import Finding
from netmap.ideas import Idea
from netmap.measures import Measures, measure
from netmap.model import SupportMap
from netmap.words.findings import finding_words
from netmap.words.ideas import idea_words


@dataclass(frozen=True)
class Analysis:
    """The measures, findings and ideas of one map."""

    map: SupportMap
    measures: Measures
    findings: tuple[Finding, ...]
    ideas: tuple[Idea, ...]

    def as_dict(self) -> dict[str, Any]:
        """Plain values with the words: what `netmap analyse --json` prints. Undefined is None."""
        return {
            "measures": self.measures.as_dict(),
            "findings": [self._finding(finding) for finding in self.findings],
            "ideas": [self._idea(idea) for idea in self.ideas],
        }

    def as_json(self) -> str:
        """`as_dict` as one line of JSON. The same map gives the same text."""
        return json.dumps(self.as_dict(), ensure_ascii=False, allow_nan=False)

    def _finding(self, finding: Finding) -> dict[str, Any]:
        words = finding_words(finding, self.map)
        evidence = [
            {"field": piece.field, "value": piece.value}
            | ({"alter": piece.alter} if piece.alter else {"tie": piece.tie})
            for piece in finding.evidence
        ]
        return {
            "kind": finding.kind,
            "family": findings.RULE_OF[finding.kind].family,
            "about": finding.about,
            "beyond": finding.beyond,
            "supports": finding.supports,
            "evidence": evidence,
            "text": words.text,
            "another_reading": words.another_reading,
            "question": words.question,
        }

    def _idea(self, idea: Idea) -> dict[str, Any]:
        words = idea_words(idea, self.map)
        return {
            "kind": idea.kind,
            "family": ideas.RULE_OF[idea.kind].family,
            "about": idea.about,
            "because": idea.because,
            "reason": words.reason,
            "step": words.step,
            "supports": idea.supports,
            "gain": idea.gain,
            "contact": idea.contact,
            "form": idea.form,
        }


def analyse(m: SupportMap) -> Analysis:
    """Measures, findings and ideas of this map. Pure and deterministic; nothing is kept."""
    measures = measure(m)
    return Analysis(m, measures, findings.find(m, measures), ideas.suggest(m, measures))
