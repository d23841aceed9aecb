from __future__ import annotations

from difflib import ndiff

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assistant.authored import Document, plain
from assistant.errors import AuthorError

FILE = """\
# What this house decided.
version: 1

rules:            # by id
  rude:
    on_fail: hold   # a second look
    critical: "yes"

  length: {fewest_words: 25, most_words: 250}
  empty:   # nothing yet
  # the last one
  order:
    on: no

# Plain strings.
house_phrases:
  never_say:
    - "as per my last mail"   # sounds cross
    - 'it''s not our problem'
  counts_as_apology: []
"""


def changed_lines(before: str, after: str) -> list[str]:
    """Return the lines that differ, without what says where in the line."""
    return [line for line in ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]


@pytest.mark.parametrize(
    ("loc", "value", "lines"),
    [
        (
            ("rules", "rude", "on_fail"),
            "reason",
            ["-     on_fail: hold   # a second look", "+     on_fail: reason   # a second look"],
        ),
        (("rules", "rude", "critical"), "no", ['-     critical: "yes"', "+     critical: no"]),
        (("rules", "rude", "severity"), "error", ["+     severity: error"]),
        (
            ("rules", "length", "severity"),
            "warning",
            [
                "-   length: {fewest_words: 25, most_words: 250}",
                "+   length: {severity: warning, fewest_words: 25, most_words: 250}",
            ],
        ),
        (("rules", "empty", "on"), "no", ["+     on: no"]),
        (("rules", "blame", "severity"), "warning", ["+   blame:", "+     severity: warning"]),
        (("more", "of", "it"), "a: b # c", ["+ more:", "+   of:", '+     it: "a: b # c"']),
    ],
    ids=range(7),
)
def test_a_value_is_set_and_nothing_else_changes(loc: tuple[str, ...], value: str, lines: list[str]) -> None:
    """The lines that differ are the ones that say it; comments, quotes and gaps stay where they are."""
    assert changed_lines(FILE, Document(FILE).set(loc, value).text) == lines


def test_a_new_key_comes_before_the_comment_of_what_follows() -> None:
    """A comment above the next part is not torn from it."""
    text = Document(FILE).set(("rules", "order", "severity"), "warning").text

    assert "    on: no\n    severity: warning\n\n# Plain strings.\nhouse_phrases:" in text


@pytest.mark.parametrize(
    ("kind", "line"),
    [("never_say", '+     - "kind: regards # \'"'), ("counts_as_apology", None), ("new_ones", None)],
)
def test_a_text_is_added_to_a_list(kind: str, line: str | None) -> None:
    """Written below each other, in brackets, or not there yet: it stands at the end."""
    loc = ("house_phrases", kind)
    text = Document(FILE).add(loc, "kind: regards # '").text
    data = plain(text, shown_as="x")[0]

    assert isinstance(data, dict)
    assert data["house_phrases"][kind][-1] == "kind: regards # '"
    assert line is None or changed_lines(FILE, text) == [line]


def test_a_text_is_taken_out_with_its_line() -> None:
    """The others stay; the last one leaves an empty list; one that is not there changes nothing."""
    loc = ("house_phrases", "never_say")
    once = Document(FILE).drop(loc, "as per my last mail")
    assert changed_lines(FILE, once.text) == ['-     - "as per my last mail"   # sounds cross']
    twice = once.drop(loc, "it's not our problem")
    assert "  never_say:\n      []\n" in twice.text
    assert twice.drop(loc, "it's not our problem") == twice


@pytest.mark.parametrize(
    "text",
    [
        "a: &x {k: 1}\nrules: *x\n",
        "rules: |\n  text\n",
        "rules: [1, 2]\n",
        "rules: ~ # nothing\n",
        "- rules\n",
    ],
)
def test_what_cannot_be_changed_in_its_place_is_refused(text: str) -> None:
    """An alias would change elsewhere too; a list or a text has no keys: a person has to do it."""
    with pytest.raises(AuthorError, match="by hand"):
        Document(text).set(("rules", "blame"), "no")


def test_a_broken_text_is_refused_with_its_place() -> None:
    """Nothing is built on what cannot be read."""
    with pytest.raises(AuthorError, match=":1:"):
        Document("rules: [\n").set(("rules", "blame"), "no")


NAMES = st.sampled_from(["blame", "rude", "length", "order"])
KEYS = st.sampled_from(["severity", "on", "critical", "most_words"])
VALUES = st.sampled_from(["error", "warning", "no", "12", "hold"])
REMARKS = st.sampled_from(["", "# why", "# a: b", "#", "# - 'x"])
GAPS = st.sampled_from(["", "\n", "\n\n"])


@st.composite
def files(draw: st.DrawFn) -> str:
    """Return a rules file in one of the ways people write them."""
    step = draw(st.sampled_from([1, 2, 3, 4]))
    lines: list[str] = [draw(REMARKS), "rules:  " + draw(REMARKS)]
    for name in draw(st.lists(NAMES, unique=True, max_size=4)):
        lines.append(draw(GAPS) + " " * draw(st.integers(0, 6)) + draw(REMARKS))
        entries = draw(st.dictionaries(KEYS, VALUES, max_size=3))
        if draw(st.booleans()):
            inner = ", ".join(f"{key}: '{value}'" for key, value in entries.items())
            lines.append(f"{' ' * step}{name}: {{{inner}}}  {draw(REMARKS)}")
            continue
        lines.append(f"{' ' * step}{name}:  {draw(REMARKS)}")
        for key, value in entries.items():
            lines.append(f"{' ' * 2 * step}{key}: {value} {draw(REMARKS)}{draw(GAPS)}")
    lines += [draw(REMARKS), "house_phrases:", "  never_say: [a b, 'c # d']", draw(REMARKS)]
    return draw(st.sampled_from(["\n", "\r\n"])).join("\n".join(lines).split("\n"))


@settings(max_examples=100, deadline=None)
@given(text=files(), name=NAMES, key=KEYS, value=VALUES)
def test_every_comment_stays_and_the_file_says_what_was_asked(
    text: str, name: str, key: str, value: str
) -> None:
    """However a file is written: one value differs, every comment is where it was, in its order."""
    try:
        before = plain(text, shown_as="x")[0]
    except AuthorError:
        assume(False)  # noqa: FBT003 - a file nobody can read
    after = Document(text).set(("rules", name, key), value).text
    says = plain(after, shown_as="x")[0]

    assert isinstance(before, dict)
    assert isinstance(says, dict)
    rules = dict(before["rules"] or {})
    rules[name] = {**(rules.get(name) or {}), key: value}
    assert says == {**before, "rules": rules}
    assert comments(after) == comments(text)
    assert ("\r\n" in after) == ("\r\n" in text)
    assert len([line for line in changed_lines(text, after) if line.startswith("-")]) <= 1


def comments(text: str) -> list[str]:
    """Return what stands behind a comment mark, line by line."""
    lines = [f" {line}" for line in text.splitlines() if "c # d" not in line]
    return [line.partition(" #")[2] for line in lines if " #" in line]


@settings(max_examples=60, deadline=None)
@given(text=files(), item=st.text(min_size=1, max_size=20))
def test_a_phrase_goes_in_and_out_again(text: str, item: str) -> None:
    """Any string that YAML can hold comes back as it was; taken out, the file is what it was."""
    loc = ("house_phrases", "never_say")
    try:
        document = Document(text).add(loc, item)
    except AuthorError:
        return
    data = plain(document.text, shown_as="x")[0]
    assert isinstance(data, dict)
    assert data["house_phrases"]["never_say"][-1] == item
    if item not in {"a b", "c # d"}:
        assert document.drop(loc, item).text == text
