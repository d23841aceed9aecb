from __future__ import annotations

import pytest
from jinja2 import TemplateError

from assistant.templates.sandbox import BUDGET, MAX_GROWTH, Budget, Sandbox, bounded_join, bounded_range

ESCAPES = [
    "{{ ''.__class__.__mro__ }}",
    "{{ x.__init__.__globals__ }}",
    "{{ x|attr('__class__') }}",
    "{{ ''['__class__'] }}",
    "{{ x['format'] }}",
    "{{ '{0.__class__}'.format(x) }}",
    "{{ '{:>900000000}'.format(1) }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum() }}",
    "{{ namespace(a=1) }}",
    "{{ self.__init__ }}",
    "{{ range.__self__ }}",
    "{{ guideline.__globals__ }}",
    "{% for a in [1] %}{{ loop.__class__ }}{% endfor %}",
    "{% for a in [1] %}{{ loop._iterator }}{% endfor %}",
    "{{ x.append(1) }}",
    "{{ x|map('upper')|list }}",
    "{{ 'a'|center(900000000) }}",
    "{{ [[]]|sum(start=x) }}",
    "{% include 'etc/passwd' %}",
    "{% include ['../a', '/etc/passwd'] %}",
    "{% import 'os' as os %}",
]


@pytest.mark.parametrize("source", ESCAPES)
def test_escape_is_refused_without_the_linter(source: str) -> None:
    """Ways out of a sandbox fail in the environment itself, whatever the grammar would have said before."""
    sandbox = Sandbox()
    with pytest.raises((TemplateError, TypeError)):
        sandbox.from_string(source).render(x=["a"])


BOMBS = [
    "{{ 10**10 }}",
    "{{ 10**10**7 }}",
    "{{ 'a' * 3 }}",
    "{{ 3 * x }}",
    "{{ x + x }}",
    "{{ '%s' % 'a' }}",
    "{{ 2000000 * 2 }}",
    "{{ 1.5 + 1 }}",
]


@pytest.mark.parametrize("source", BOMBS)
def test_operators_cannot_make_anything_grow(source: str) -> None:
    """Only small whole numbers are calculated with; nothing is folded while compiling either."""
    template = Sandbox().from_string(source)
    with pytest.raises(TemplateError, match="small whole numbers"):
        template.render(x=["a"])


def test_small_sums_work() -> None:
    """Ordinary arithmetic is left alone."""
    assert Sandbox().from_string("{{ 2 * 3 + 10 % 4 }}").render() == "8"


def test_range_and_join_are_bounded() -> None:
    """A range has at most a thousand numbers, and joined texts stay a size a prompt can have."""
    assert list(bounded_range(3)) == [0, 1, 2]
    assert bounded_join(["a", "b"], "-") == "a-b"
    for call in (lambda: bounded_range(1001), lambda: bounded_join(["a"] * 9, "x" * MAX_GROWTH)):
        with pytest.raises(TemplateError):
            call()
    with pytest.raises(TemplateError, match="lists of texts"):
        bounded_join([["a"]])


def test_loop_steps_are_counted_across_loops() -> None:
    """Nested loops share one budget."""
    sandbox = Sandbox()
    source = "{% for a in range(200) %}{% for b in range(200) %}{% endfor %}{% endfor %}"
    sandbox.shelve({"a": sandbox.parse(source)})
    with pytest.raises(TemplateError, match="rounds"):
        sandbox.shelf["a"].render({BUDGET: Budget(0)})


def test_metered_loop_still_knows_where_it_is() -> None:
    """`loop.first`, `loop.last` and `loop.length` work although loops are counted."""
    sandbox = Sandbox()
    source = (
        "{% for a in x %}{{ loop.index }}/{{ loop.length }}{% if not loop.last %}, {% endif %}{% endfor %}"
    )
    sandbox.shelve({"a": sandbox.parse(source)})
    assert sandbox.shelf["a"].render({BUDGET: Budget(0), "x": ["p", "q"]}) == "1/2, 2/2"
