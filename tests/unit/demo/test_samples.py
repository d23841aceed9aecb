"""The sample company."""

from assistant.demo import samples
from assistant.facts import case_from_object


def test_there_are_ten_samples_and_each_is_a_case() -> None:
    """Every sample states its case in the words of a case file and is marked as a sample."""
    found = samples()

    assert len(found) == 10
    for sample in found:
        case = case_from_object(sample.stated, sample.message, sample.message.date.date())
        assert case.company == "Harbour & Pine"
        assert case.message.text
        assert any("sample" in notice for notice in case.message.notices)


def test_no_sample_address_could_belong_to_anybody() -> None:
    """Addresses end in a domain that is reserved and never assigned (RFC 2606)."""
    assert all(sample.message.sender.email.endswith(".invalid") for sample in samples())
