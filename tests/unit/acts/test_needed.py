"""The needs that were worked out beforehand."""

from assistant.acts.needed import _table, key, needed
from assistant.acts.needs import needs
from assistant.acts.recognise import packs
from assistant.acts.tabulating import table


def test_what_was_worked_out_is_what_the_patterns_say() -> None:
    """No entry of the file differs from what its pattern needs, so that it can only save time."""
    now = {name: {frozenset(need) for need in found} for name, found in table().items()}
    kept = {name: {frozenset(need) for need in found} for name, found in _table().items()}
    assert {name: found for name, found in kept.items() if name in now} == {
        name: now[name] for name in kept if name in now
    }


def test_the_file_is_not_out_of_date() -> None:
    """Nearly all patterns are in it, and few others: else `python -m assistant.acts.tabulating` is due."""
    now, kept = table().keys(), _table().keys()
    assert len(now - kept) < len(now) / 20
    assert len(kept - now) < len(now) / 20


def test_an_unknown_pattern_is_read_when_it_is_met() -> None:
    """What is not in the file has its needs all the same, in the same order."""
    assert key("walrus (?:waltz|polka)") not in _table()
    assert needed("walrus (?:waltz|polka)") == needs("walrus (?:waltz|polka)")
    way = packs()[0].index.ways[0][1]
    assert needed(way.source) == needs(way.source)
